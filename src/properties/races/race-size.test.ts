import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { SearchContext } from '../property.ts'
import { defaultBudget } from '../search/budget.ts'
import type { Race } from './race.ts'
import { anyRaceSize, boundariesHit, boundariesOf, requestCount, usedOfLimit } from './race-size.ts'

const context: SearchContext = {
  target: referenceTarget(),
  declaration: referenceDeclaration('2fa-2018'),
  settings: {},
  budget: defaultBudget,
}
const race: Race = {
  sizes: (on) => ({ entries: requestCount(16), before: usedOfLimit(on, 'code.attempts', 3) }),
  arrange: () => Promise.reject(new Error('nobody runs it')),
}

test('the boundaries of a race are named with their values, and are hit by the sizes that have them', () => {
  assert.deepEqual(boundariesOf(race, context), [
    'entries: as few as compete (2)',
    'entries: as many as compete (16)',
    'before: one short of the limit (2)',
    'before: at the limit (3)',
  ])
  assert.deepEqual(boundariesHit(race, context, { entries: 16, before: 2 }), [
    'entries: as many as compete (16)',
    'before: one short of the limit (2)',
  ])
  assert.deepEqual(boundariesHit(race, context, { entries: 5, before: 0 }), [])
})

test('sizes stay within their range, and reach each boundary', () => {
  const sizes = fc.sample(anyRaceSize(race, context), { seed: 1, numRuns: 200 })
  for (const { entries = 0, before = 9 } of sizes) assert.ok(entries >= 2 && entries <= 16 && before <= 3)
  assert.equal(new Set(sizes.flatMap((size) => boundariesHit(race, context, size))).size, 4)
})
