import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { referenceDeclaration } from '../../http/reference-declaration.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { usualBudget } from '../budget.ts'
import type { Ground } from '../property.ts'
import type { Race } from './race.ts'
import { anyShape, beforeLimit, edgesHit, edgesOf, few } from './shapes.ts'

const ground: Ground = {
  target: referenceTarget(),
  declaration: referenceDeclaration('2fa-2018'),
  settings: {},
  budget: usualBudget,
}
const race: Race = {
  shapes: (on) => ({ entries: few(16), before: beforeLimit(on, 'code.attempts', 3) }),
  arrange: () => Promise.reject(new Error('nobody runs it')),
}

test('the edges of a race are named with their numbers, and are hit by the shapes that have them', () => {
  assert.deepEqual(edgesOf(race, ground), [
    'entries: as few as compete (2)',
    'entries: as many as compete (16)',
    'before: one short of the limit (2)',
    'before: at the limit (3)',
  ])
  assert.deepEqual(edgesHit(race, ground, { entries: 16, before: 2 }), [
    'entries: as many as compete (16)',
    'before: one short of the limit (2)',
  ])
  assert.deepEqual(edgesHit(race, ground, { entries: 5, before: 0 }), [])
})

test('shapes stay within their numbers, and reach each edge', () => {
  const shapes = fc.sample(anyShape(race, ground), { seed: 1, numRuns: 200 })
  for (const { entries = 0, before = 9 } of shapes) assert.ok(entries >= 2 && entries <= 16 && before <= 3)
  assert.equal(new Set(shapes.flatMap((shape) => edgesHit(race, ground, shape))).size, 4)
})
