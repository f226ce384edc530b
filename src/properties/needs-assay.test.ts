import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputStory } from './input/input-story.ts'
import { needsAssay } from './needs-assay.ts'
import { raceStory } from './races/race-story.ts'

test('races and strange input are more than requests in a row', () => {
  assert.ok(needsAssay(raceStory('removals of all numbers', { shape: { numbers: 2 }, steps: [] })))
  assert.ok(needsAssay(inputStory('the code of a sign-in', { kind: 'full-width signs' })))
  assert.ok(!needsAssay(['Given Ada has an account with a second factor', 'When Ada signs in on a new tablet']))
})
