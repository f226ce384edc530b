import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Selftest } from '../../verdict/selftest.ts'
import { selftestSentence } from './selftest-text.ts'

const measured = { command: 'npx assay prove', date: '2026-11-22', stale: false }
const nothing: Selftest = { faults: null, nullTargets: null, mutation: null, flakiness: null }

test('figures are told in one sentence, and that one is of other features', () => {
  const selftest: Selftest = {
    ...nothing,
    faults: { caught: 660, total: 661, ...measured },
    mutation: { killed: 939, covered: 1000, mutants: 1100, files: 20, filesTotal: 130, ...measured, stale: true },
  }
  assert.equal(
    selftestSentence(selftest),
    'Self-test of the suite: 660 of 661 faults caught; measured with other features: 93.9 % of 1000 mutants killed in 20 of 130 files',
  )
})

test('what was not measured is not told', () => {
  assert.equal(selftestSentence(nothing), undefined)
  assert.equal(selftestSentence(undefined), undefined)
})
