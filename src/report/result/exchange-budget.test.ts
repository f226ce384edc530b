import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseResult } from '../../verdict/result.ts'
import { exampleExchange, exampleRun } from '../fixtures/example-run.ts'
import { createExchangeBudget, omitted } from './exchange-budget.ts'

const [[example] = []] = exampleRun().cases.values()
assert(example)
const answer = { status: 200, headers: { 'x-pad': 'p'.repeat(15_000) }, body: 'b'.repeat(7_000) }
const exchanges = [exampleExchange({ response: answer }), exampleExchange({ response: answer })]
const fails: CaseResult = { ...example, outcome: 'fail', exchanges }
const sizeOf = (one: CaseResult): number => JSON.stringify(one).length

test('exchanges of a run are kept until there is no room, and then only what was called and how it ended', () => {
  const withinBudget = createExchangeBudget(100_000)
  const cases = Array.from({ length: 10 }, () => withinBudget(fails))
  assert.deepEqual(cases[0]?.exchanges, exchanges)
  const last = cases.at(-1)
  assert.deepEqual(last?.exchanges?.[0]?.response, { status: 200, headers: {}, body: omitted })
  assert.equal(last?.exchanges?.[0]?.request.url, exchanges[0]?.request.url)
  assert.ok(cases.reduce((sum, one) => sum + sizeOf(one), 0) < 100_000 + 10 * 5_000)
})

test('a second run of a case counts too', () => {
  const rerun = { outcome: 'pass', reason: null, message: null, milliseconds: 1, exchanges } as const
  const kept = createExchangeBudget(1_000)({ ...fails, rerun })
  assert.ok(sizeOf(kept) < 8_000, `${sizeOf(kept)} characters`)
})

test('a thousand failures with all that a scenario keeps stay within what a file of JSON can hold', () => {
  const withinBudget = createExchangeBudget()
  const many = { ...fails, exchanges: Array.from({ length: 20 }, () => exampleExchange({ response: answer })) }
  let total = 0
  for (let count = 0; count < 1_000; count += 1) total += sizeOf(withinBudget(many))
  assert.ok(total < 100_000_000, `${total} characters`)
})
