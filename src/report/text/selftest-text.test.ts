import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Selftest } from '../../verdict/selftest.ts'
import { selftestLine, selftestSentence } from './selftest-text.ts'

const measured = { command: 'npx assay prove', date: '2026-11-22', stale: false }
const nothing: Selftest = { faults: null, nullTargets: null, mutation: null, flakiness: null }

test('figures are told in one sentence, what was measured blind first', () => {
  const selftest: Selftest = {
    ...nothing,
    blindBatch: { batch: '2026-11-20', noticed: 50, defects: 60, ...measured, stale: true },
    faults: { caught: 660, total: 661, ...measured },
    scenarioMutation: { killed: 91, covered: 100, mutants: 110, files: 130, filesTotal: 130, ...measured },
    mutation: { killed: 939, covered: 1000, mutants: 1100, files: 20, filesTotal: 130, ...measured, stale: true },
  }
  assert.equal(
    selftestSentence(selftest),
    'Self-test of the suite: 50 of the 60 defects made by people who had not seen the suite were found in the first run of batch 2026-11-20; 91.0 % of 100 mutants were killed by scenarios alone; 660 of 661 built-in faults were detected; 93.9 % of 1000 mutants in 20 of 130 files were killed by scenarios, built-in faults and unit tests',
  )
  assert.equal(selftestLine(selftest), 'Self-test: the suite found 50 of 60 defects made by people who had not seen it')
})

test('what was not measured is not told', () => {
  assert.equal(selftestSentence(nothing), undefined)
  assert.equal(selftestSentence(undefined), undefined)
  assert.equal(selftestLine(nothing), undefined)
})
