import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleRun } from '../fixtures/example-run.ts'
import { claimMeaning, runSentence } from './run-sentence.ts'

const { facts, cases } = exampleRun()

test('a reader learns what was tested against what, and when', () => {
  assert.equal(
    runSentence(judgeRun(facts, cases)),
    'Example Identity 3.2.0 (staging) was tested against 312 documented rules of account security on 2026-11-20. Edition 2fa-2018: two-factor authentication as documented from 2018 on. 299 of the 312 rules apply, 4 do not; the other 9 only record what users reported, and require nothing.',
  )
})

test('a claim is in words, and a part claims nothing', () => {
  assert.equal(
    claimMeaning(judgeRun(facts, cases).claims[0]),
    '2 required rules failed, so nobody may claim that it conforms.',
  )
  const part = judgeRun({ ...facts, run: { ...facts.run, scope: 'partial' } }, cases)
  assert.equal(
    claimMeaning(part.claims[0]),
    '2 required rules failed, so nobody may claim that it conforms. Only some of the rules were tested.',
  )
  assert.match(claimMeaning(undefined), /no claim is made/)
})
