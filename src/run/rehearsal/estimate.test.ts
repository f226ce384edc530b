import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import type { Capability } from '../../protocol/capabilities.ts'
import { editions } from '../../rules/rule.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { estimateImpact, kindOf, withoutAbsentChannels } from './estimate.ts'
import figures from './figures.json' with { type: 'json' }
import { emptyImpact } from './target-impact.ts'

const suite = await loadSuite({ root: process.cwd(), patterns: ['features'] })

test('every kind of case has figures in each edition', () => {
  for (const edition of editions) {
    const kinds = new Set(planRun(suite, { edition }).cases.map(kindOf))
    assert.deepEqual(
      [...kinds].filter((kind) => !(kind in figures[edition])),
      [],
      edition,
    )
  }
})

test('some of the cases of a kind have their share of its figures', () => {
  const { cases } = planRun(suite, { edition: '2fa-2018', selectors: ['CODE-05'], tags: 'not @property' })
  const messages = { push: 20, text: 10, call: 0, email: 0 }
  const impact = { ...emptyImpact(), requests: 1000, messages, longest: 600, longestScenario: 900 }
  const half = { '2fa-2018': { codes: { cases: cases.length * 2, impact } } }
  assert.deepEqual(estimateImpact(cases, '2fa-2018', half), {
    ...impact,
    requests: 500,
    messages: { push: 10, text: 5, call: 0, email: 0 },
  })
  assert.deepEqual(estimateImpact(cases, 'two-step', half), emptyImpact())
})

test('messages of channels that the target does not have are not foreseen', () => {
  const messages = { text: 7, call: 2, push: 5, email: 3 }
  const of = (...absent: Capability[]) =>
    withoutAbsentChannels({ ...emptyImpact(), messages }, referenceDeclaration('2fa-2018', {}, absent)).messages
  assert.deepEqual(of(), messages)
  assert.deepEqual(of('code.push', 'code.text'), { ...messages, push: 0 })
  const others = ['code.text', 'code.call', 'code.push', 'phones', 'recovery', 'two-step'] as const
  assert.deepEqual(of(...others), { text: 0, call: 0, push: 0, email: 3 })
})
