import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { faults } from '../faults/fault-catalogue.ts'
import { digestOf } from '../run/suite/digest.ts'
import { loadSuite } from '../run/suite/suite.ts'
import { selftestOf } from './selftest.ts'

const suite = await loadSuite({ root: fileURLToPath(new URL('../..', import.meta.url)), patterns: ['features'] })
const { featuresDigest, catalogueDigest } = suite
const kept = {
  faults: {
    caught: 1,
    total: 2,
    command: 'npx assay prove --write',
    date: '2026-11-22',
    suite: digestOf({ featuresDigest, catalogueDigest }),
  },
  nullTargets: null,
  mutation: null,
  flakiness: null,
}

test('a figure is stale once features or catalogue are others than it was measured with', () => {
  const fresh = { caught: 1, total: 2, command: 'npx assay prove --write', date: '2026-11-22', stale: false }
  assert.deepEqual(selftestOf(suite, kept).faults, fresh)
  assert.deepEqual(selftestOf({ featuresDigest: 'other', catalogueDigest }, kept).faults, { ...fresh, stale: true })
  assert.deepEqual(selftestOf({ featuresDigest, catalogueDigest: 'other' }, kept).faults, { ...fresh, stale: true })
  assert.equal(selftestOf(suite, kept).mutation, null)
})

test('the figures that ship claim nothing impossible', () => {
  const { faults: figure, nullTargets } = selftestOf(suite)
  if (figure && !figure.stale) assert.ok(figure.caught <= figure.total && figure.total <= faults.length)
  if (nullTargets && !nullTargets.stale) assert.equal(nullTargets.points, 0)
})
