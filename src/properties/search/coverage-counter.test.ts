import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seedFor } from './budget.ts'
import { CoverageCounter } from './coverage-counter.ts'

test('the counter counts runs, commands, different states and boundaries, those that were never hit too', () => {
  const counter = new CoverageCounter(['limit', 'end of the lock'])
  counter.countRun()
  for (const state of ['a', 'b', 'a']) {
    counter.countCommand()
    counter.addState(state)
  }
  counter.hitBoundary('limit')
  counter.hitBoundary('limit')
  assert.deepEqual(counter.coverage, {
    runs: 1,
    commands: 3,
    states: 2,
    boundaries: { limit: 2, 'end of the lock': 0 },
  })
})

test('an unknown boundary is a defect of the search', () => {
  assert.throws(() => new CoverageCounter([]).hitBoundary('limit'), /did not announce the boundary "limit"/)
})

test('each property has a seed of its own, the same for the same seed of the run', () => {
  assert.equal(seedFor('a', 'one'), seedFor('a', 'one'))
  assert.equal(new Set([seedFor('a', 'one'), seedFor('a', 'other'), seedFor('b', 'one')]).size, 3)
})
