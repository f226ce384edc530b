import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RuleId, rules } from '../rules/catalogue.ts'
import { withOverclaims } from './overclaim.ts'
import type { CaseResult, RunFacts } from './result.ts'

type Facts = Pick<RunFacts, 'run' | 'target'>
type OutcomeAndReason = readonly [outcome: CaseResult['outcome'], reason?: string]

const about = rules.filter(({ needs, testable }) => needs.includes('un-enrolment') && testable !== 'none')
const elsewhere = rules.filter(({ needs }) => !needs.includes('un-enrolment'))
const [first, ...others] = about.map(({ id }) => id)
const needed = new Set(rules.flatMap(({ needs }) => needs))
const cannot: OutcomeAndReason = ['not-applicable', 'capability']

const facts = (run: Partial<Facts['run']> = {}, capabilities: Facts['target']['capabilities'] = {}): Facts => ({
  run: {
    scope: 'full',
    complete: true,
    edition: '2fa-2018',
    selection: [],
    startedAt: '',
    finishedAt: '',
    milliseconds: 0,
    concurrency: 1,
    seed: '',
    shard: null,
    reproduce: '',
    ...run,
  },
  target: {
    name: 'x',
    kind: 'adapter',
    url: null,
    product: null,
    parameters: {},
    capabilities: {
      ...Object.fromEntries([...needed].map((name) => [name, { state: 'supported', from: 'declared' } as const])),
      ...capabilities,
    },
    deviations: [],
  },
})

const aCase = (id: string, [outcome, reason]: OutcomeAndReason): CaseResult => ({
  id,
  name: id,
  feature: 'a.feature',
  line: 1,
  outcome,
  reason: reason ?? null,
  message: outcome === 'pass' ? null : 'the server cannot say that',
  expected: null,
  actual: null,
  replay: '',
  milliseconds: 0,
  steps: [],
})

/** Every case of the capability ended like that, but the one of its first rule; those of other rules passed. */
const ended = (ending: OutcomeAndReason, firstEnding = ending) =>
  new Map<RuleId, readonly CaseResult[]>([
    ...elsewhere.map(({ id }) => [id, [aCase(id, ['pass'])]] as const),
    ...(first === undefined ? [] : [[first, [aCase('first', firstEnding)]] as const]),
    ...others.map((id) => [id, [aCase(id, ending)]] as const),
  ])
const outcomes = (cases: ReturnType<typeof withOverclaims>) =>
  new Set(about.flatMap(({ id }) => (cases.get(id) ?? []).map(({ outcome }) => outcome)))

test('what is declared and can never be asked fails, and says so', () => {
  const judged = withOverclaims(ended(cannot), facts(), rules)
  assert.deepEqual([...outcomes(judged)], ['fail'])
  const [one] = first === undefined ? [] : (judged.get(first) ?? [])
  assert.equal(
    one?.message,
    'un-enrolment is declared as supported, but every command that uses it fails: the server cannot say that',
  )
  assert.equal(one?.reason, null)
})

test('a case that does not apply for another reason stays as it is', () => {
  const judged = withOverclaims(ended(cannot, ['not-applicable', 'setting']), facts(), rules)
  assert.deepEqual([...outcomes(judged)].sort(), ['fail', 'not-applicable'])
})

test('what was tried and is not there fails, also where other scenarios could not be seen', () => {
  const cases = ended(cannot, ['unverified', 'no-clock'])
  const seen = facts({}, { 'un-enrolment': { state: 'absent', from: 'tried' } })
  assert.deepEqual([...outcomes(withOverclaims(cases, seen, rules))].sort(), ['fail', 'unverified'])
})

for (const [what, cases, seen] of [
  ['one that passes', ended(cannot, ['pass']), facts()],
  ['one that fails', ended(cannot, ['fail']), facts()],
  ['one that nobody could see', ended(cannot, ['unverified', 'no-clock']), facts()],
  ['none that could not be asked', ended(['not-applicable', 'setting']), facts()],
  ['a part of a run', ended(cannot), facts({ shard: '1/2' })],
  ['a selection', ended(cannot), facts({ scope: 'partial' })],
  ['a run that was interrupted', ended(cannot), facts({ complete: false })],
  ['a capability that is absent', ended(cannot), facts({}, { 'un-enrolment': { state: 'absent', from: 'declared' } })],
  ['one that nobody declared', ended(cannot), facts({}, { 'un-enrolment': { state: 'supported', from: 'tried' } })],
] as const) {
  test(`no overclaim: ${what}`, () => assert.equal(withOverclaims(cases, seen, rules), cases))
}
