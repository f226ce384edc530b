import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { withColours } from '../../output/styles.ts'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleCase, exampleRun } from '../fixtures/example-run.ts'
import { compareResults } from './comparison.ts'
import { comparisonPage } from './comparison-page.ts'
import { comparisonText } from './comparison-text.ts'

const { facts, cases } = exampleRun()
const before = judgeRun(facts, cases)
const evil = '\u001b[2J</script><script>alert(1)</script>'
const after = judgeRun(
  facts,
  new Map([
    ...cases,
    ['APPPW-17', [exampleCase('APPPW-17')]],
    ['APPPW-18', [exampleCase('APPPW-18', { outcome: 'fail', name: evil, message: evil })]],
    ['CODE-10', [exampleCase('CODE-10')]],
  ]),
)
const comparison = compareResults(before, after)

describe('a comparison in the terminal', () => {
  it('lists what got worse, what became visible and what got better, in this order', () => {
    const headings = [...comparisonText(comparison).matchAll(/^[A-Z][a-z ]+: \d+ rules?$/gm)].map(([line]) => line)
    assert.deepEqual(headings, ['Worse: 1 rule', 'Now verified: 1 rule', 'Better: 1 rule'])
  })

  it('has the claims of both with their denominators, and a command for what is broken now', () => {
    const text = comparisonText(comparison, { width: 200 })
    assert.match(text, /^before {2}staging \(1\): non-conformant: 92 of 299 applicable rules pass/)
    assert.match(text, /^after {3}staging \(2\): non-conformant: 93 of 299/m)
    assert.match(text, /^ {4}reproduce {2}npx assay run /m)
  })

  it('keeps within the width, but for what is there to be copied', () => {
    for (const width of [60, 80, 120]) {
      const long = comparisonText(comparison, { width })
        .split('\n')
        .filter((line) => line.length > width && !line.includes('reproduce  '))
      assert.deepEqual(long, [], `width ${width}`)
    }
  })

  it('reports that nothing changed, and that the demands differ', () => {
    assert.match(comparisonText(compareResults(before, before)), /\n\nNothing changed\.$/)
    const other = { ...before, suite: { ...before.suite, catalogueDigest: 'e'.repeat(64) } }
    assert.match(comparisonText(compareResults(before, other)), /not tested against the same rules/)
  })

  it('is coloured only on request', () => {
    const plain = withColours(comparisonText(comparison))
    assert.doesNotMatch(plain, /[^\P{Cc}\n]/u)
    assert.equal(stripVTControlCharacters(withColours(comparisonText(comparison, { colour: true }))), plain)
  })
})

describe('a comparison as a page', () => {
  it('leads from each change to what happened, and shows only what differs', async () => {
    const page = await comparisonPage(comparison)
    assert.match(page, /<h2>Worse: 1<\/h2>[\s\S]*?<a href="#APPPW-18\/2">APPPW-18<\/a>/)
    assert.match(page, /<option value="changed" selected>/)
    assert.doesNotMatch(page, /<script>alert/)
  })
})
