import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputTrace } from '../fuzzing/input-trace.ts'
import { raceTrace } from '../races/race-trace.ts'
import { needsAssay } from './needs-assay.ts'

test('races and strange input are more than requests in a row', () => {
  assert.ok(needsAssay(raceTrace('removals of all numbers', { size: { numbers: 2 }, ordering: [] })))
  assert.ok(needsAssay(inputTrace('the sign-in code', { kind: 'full-width signs' })))
  assert.ok(!needsAssay(['Given Ada has an account with a second factor', 'When Ada signs in on a new tablet']))
})
