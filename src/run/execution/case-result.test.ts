import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { SearchResult } from '../../verdict/result.ts'
import { loadSuite } from '../suite/suite.ts'
import { finishedCase } from './case-result.ts'

const root = fileURLToPath(new URL('../fixtures/control', import.meta.url))
const search: SearchResult = { runs: 1, commands: 2, states: 1, boundaries: {}, seed: 'tonight', path: null, story: [] }

test('seed and path reproduce the result of a search; a property that passed needs none', async () => {
  const [one] = (await loadSuite({ root, patterns: ['features'] })).cases
  assert.ok(one)
  const end = { outcome: { kind: 'pass' }, milliseconds: 1, steps: [], exchanges: [] } as const
  const replayOf = (found: SearchResult | undefined): string =>
    finishedCase(one, { ...end, search: found }, 'npx assay run it').result.replay
  assert.equal(replayOf({ ...search, path: '3:0@AB:C' }), 'npx assay run it --seed tonight --path 3:0@AB:C')
  assert.match(replayOf({ ...search, seed: "o'clock", path: '1@' }), /--seed 'o'\\''clock' /)
  assert.equal(replayOf(search), 'npx assay run it')
  assert.equal(replayOf(undefined), 'npx assay run it')
  assert.equal(finishedCase(one, { ...end, search }, '').result.search, search)
  assert.equal('search' in finishedCase(one, end, '').result, false)
})
