import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seedFor } from './budget.ts'
import { Tally } from './tally.ts'

test('a tally counts runs, commands, different states and boundaries, those that were never hit too', () => {
  const tally = new Tally(['limit', 'end of the lock'])
  tally.run()
  for (const state of ['a', 'b', 'a']) {
    tally.command()
    tally.state(state)
  }
  tally.boundary('limit')
  tally.boundary('limit')
  assert.deepEqual(tally.reach, {
    runs: 1,
    commands: 3,
    states: 2,
    boundaries: { limit: 2, 'end of the lock': 0 },
  })
})

test('a boundary that was not announced is a defect of the search', () => {
  assert.throws(() => new Tally([]).boundary('limit'), /did not announce the boundary "limit"/)
})

test('each property has a seed of its own, the same for the same seed of the run', () => {
  assert.equal(seedFor('a', 'one'), seedFor('a', 'one'))
  assert.equal(new Set([seedFor('a', 'one'), seedFor('a', 'other'), seedFor('b', 'one')]).size, 3)
})
