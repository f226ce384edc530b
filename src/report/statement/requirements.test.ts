import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulesOfProfile } from '../../rules/catalogue.ts'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleCase, exampleFacts } from '../fixtures/example-run.ts'
import { badge } from './badge.ts'
import { statementMarkdown } from './markdown.ts'
import { statementOf } from './statement.ts'

const result = judgeRun(
  { ...exampleFacts, run: { ...exampleFacts.run, profiles: ['documented', 'hardening'] } },
  new Map(
    rulesOfProfile('hardening').map(({ id }) => [
      id,
      [exampleCase(id, { outcome: id === 'H-THROTTLE-01' ? 'fail' : 'pass' })],
    ]),
  ),
)
const statement = statementOf(result, 'digest')

test('a statement has each requirement once, with the worst outcome of its rules, in the order of the standard', () => {
  const { requirements } = statement
  const outcome = (id: string): string | undefined => requirements.find((one) => one.id === id)?.outcome
  assert.equal(outcome('V6.6.3'), 'fail')
  assert.equal(outcome('NIST-3.2.2'), 'fail')
  assert.equal(outcome('V7.4.1'), 'pass')
  assert.equal(new Set(requirements.map(({ id }) => id)).size, requirements.length)
  const asvs = requirements.filter(({ id }) => id.startsWith('V')).map(({ id }) => id)
  assert.ok(asvs.indexOf('V2.3.3') < asvs.indexOf('V6.1.1') && asvs.indexOf('V6.6.3') < asvs.indexOf('V15.4.2'))
})

test('the page has both claims and a table by standard; the badge a line for each claim', () => {
  const page = statementMarkdown(statement)
  assert.match(page, /profile hardening-2026/)
  assert.match(page, /## By standard/)
  const svg = badge(statement)
  assert.match(svg, /assay 2fa-2018/)
  assert.match(svg, /assay hardening-2026/)
})

test('a statement about the documented rules alone has no table by standard', () => {
  assert.doesNotMatch(statementMarkdown(statementOf(judgeRun(exampleFacts, new Map()), 'digest')), /By standard/)
})
