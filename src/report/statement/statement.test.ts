import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleFacts, exampleRun } from '../fixtures/example-run.ts'
import { badge } from './badge.ts'
import { statementMarkdown } from './markdown.ts'
import { statementOf } from './statement.ts'

const { facts, cases } = exampleRun()
const result = judgeRun(facts, cases)
const statement = statementOf(result, 'd'.repeat(64))
const partial = statementOf(
  judgeRun({ ...facts, run: { ...facts.run, scope: 'partial', complete: false } }, cases),
  'd'.repeat(64),
)

describe('a statement', () => {
  it('has claim, profile, edition, denominator, versions, digests and the command to repeat it', () => {
    const [first] = statement.claims
    assert.equal(first?.profile, 'documented')
    assert.match(first?.sentence ?? '', /^non-conformant: 92 of 299 applicable rules pass, .*edition 2fa-2018/)
    assert.deepEqual(statement.suite, exampleFacts.suite)
    assert.equal(statement.run.reproduce, exampleFacts.run.reproduce)
    assert.equal(statement.resultDigest, 'd'.repeat(64))
  })

  it('names every rule that was not kept or not seen, and no other', () => {
    const named = [...statement.notKept.map(({ id }) => id), ...statement.notSeen.flatMap(({ rules }) => rules)]
    const others = result.rules.filter(({ outcome }) => outcome !== 'pass').map(({ id }) => id)
    assert.deepEqual(named.toSorted(), others.toSorted())
  })

  it('fits its published schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../contract/schemas/statement-1.json', import.meta.url), 'utf8'),
    )
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
    formats.default(ajv)
    const validate = ajv.compile(schema)
    for (const one of [statement, partial]) {
      assert.equal(validate(JSON.parse(JSON.stringify(one))), true, JSON.stringify(validate.errors))
    }
    assert.equal(validate({ ...statement, resultDigest: 'short' }), false)
    assert.equal(validate({ ...statement, claims: [] }), false)
  })
})

describe('a statement in Markdown', () => {
  it('opens with the claim and its denominator, and has both digests and the command', () => {
    const text = statementMarkdown(statement)
    assert.match(
      text,
      /^# Conformance of staging \(Example Identity 3\.2\.0\)\n\n\*\*non-conformant: 92 of 299 applicable/,
    )
    for (const digest of ['a', 'b', 'd']) assert(text.includes(`\`${digest.repeat(64)}\``))
    assert.match(text, /```sh\nnpx assay run --target http:\/\/127\.0\.0\.1:4010 --edition 2fa-2018 --seed 42\n```/)
    assert.match(text, /- fail: \*\*APPPW-17\*\* \(MUST\) An account MUST NOT hold more than 25/)
    assert.match(text, /- 1 rule not verified\. Why: assay cannot move this server's clock\. Rules: SIGNIN-07/)
  })

  it('has the target, the demands, the meaning of the claim, and the self-test of the suite', () => {
    const measured = { command: 'npx assay prove --null', date: '2026-11-22', stale: false }
    const selftest = {
      faults: null,
      nullTargets: { points: 0, total: 58, ...measured },
      mutation: null,
      flakiness: null,
    }
    const withSelftest = { ...statement, suite: { ...statement.suite, selftest } }
    const text = statementMarkdown(withSelftest)
    assert.match(
      text,
      /Example Identity 3\.2\.0 \(staging\) was tested against 312 documented rules .* 2 required rules failed, so nobody may claim that it conforms\.\n/,
    )
    assert.match(
      text,
      /## How well the test suite detects defects\n\n- none of 58 servers that implement nothing passed a rule \(2026-11-22\) `npx assay prove --null`\n/,
    )
  })

  it('makes no claim of a part', () => {
    const text = statementMarkdown(partial)
    assert.match(text, /\*\*no claim from a partial run: /)
    assert.match(text, /The run did not finish/)
    assert.doesNotMatch(text, /\*\*(non-)?conformant/)
  })

  it('escapes markup of a target', () => {
    const evil = '](http://x) <script> | `a` ``` @octocat www.evil.test\n# b'
    const target = { ...exampleFacts.target, name: evil, product: evil, url: evil, deviations: [evil] }
    const run = { ...facts.run, reproduce: `a\n\`\`\`\n${evil}` }
    const text = statementMarkdown(statementOf(judgeRun({ ...facts, run, target }, cases), 'd'.repeat(64)))
    const prose = text.replace(/```sh[\s\S]*?```/, '').replaceAll(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    assert.doesNotMatch(prose, /(?<!\\)<script>|(?<!\\)\]\(http|@octocat|www\.|^# b/m)
    assert.equal(text.match(/^```/gm)?.length, 2)
  })
})

describe('a badge', () => {
  it('has the claim and its denominator, and no share of 100', () => {
    const svg = badge(statement)
    assert.match(svg, />assay 2fa-2018<\/text>/)
    assert.match(svg, />non-conformant, 92 of 299 rules<\/text>/)
    assert.match(svg, /aria-label="non-conformant: 92 of 299 applicable rules pass/)
    assert.doesNotMatch(svg, /%/)
    assert.match(badge(partial), />no claim, \d+ of \d+ rules<\/text>/)
  })
})
