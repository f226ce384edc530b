import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Exchange } from '../../targets/target.ts'
import type { Outcome } from '../../verdict/outcome.ts'
import { RefusalsInARow } from './refusals-in-a-row.ts'

const exchange = (status: number): Exchange => ({
  plane: 'public',
  command: 'describe',
  at: 0,
  milliseconds: 1,
  request: { method: 'POST', url: 'http://127.0.0.1/', headers: {} },
  response: { status, headers: {}, body: '' },
})
const slow: Outcome = { kind: 'unverified', reason: 'target-slow' }
const end = (outcome: Outcome, ...statuses: readonly number[]) => ({
  outcome,
  milliseconds: 30_000,
  exchanges: statuses.map(exchange),
})
const refused = end(slow, 503, 429)

/** Whether the limit is reached after each of these ends, 40 s apart. */
const reached = (...ends: readonly ReturnType<typeof end>[]): readonly boolean[] => {
  const refusals = new RefusalsInARow({ cases: 3, milliseconds: 100_000 })
  return ends.map((one, at) => refusals.isLimitReached(one, at * 40_000))
}

test('so many cases in a row that were only refused, in so much time, reach the limit', () => {
  assert.deepEqual(reached(refused, refused, refused), [false, false, true])
  const quick = { ...refused, milliseconds: 0 }
  assert.deepEqual(reached(quick, quick, quick, quick), [false, false, false, true])
})

test('any other answer begins the count again; a case that asked nothing leaves it', () => {
  for (const other of [end(slow, 503, 200), end({ kind: 'pass' }), end({ kind: 'fail', message: 'x' }, 404)])
    assert.deepEqual(reached(refused, refused, other, refused, refused, refused), [
      false,
      false,
      false,
      false,
      false,
      true,
    ])
  assert.deepEqual(reached(refused, end(slow), refused, refused), [false, false, false, true])
})
