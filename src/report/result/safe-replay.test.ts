import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleCase, exampleRun } from '../fixtures/example-run.ts'
import { parseResult } from './read-result.ts'

const { facts } = exampleRun()
const replayOf = (replay: string, reproduce = 'npx assay run'): readonly (string | undefined)[] => {
  const cases = new Map([['APPPW-17', [exampleCase('APPPW-17', { replay, name: 'one\ntwo' })]]] as const)
  const result = judgeRun({ ...facts, run: { ...facts.run, reproduce } }, cases)
  const { rules, run } = parseResult(JSON.stringify(result), 'result.json')
  return [run.reproduce, ...rules.flatMap((rule) => rule.cases.map((one) => one.replay))]
}

test('a command that a result tells people to run is one of assay, and nothing else', () => {
  const own = "npx assay run --target http://127.0.0.1:1 'APPPW-17/a b' --seed 42"
  assert.deepEqual(replayOf(own, own), [own, own])
  for (const evil of [
    'npx assay run; touch X',
    'npx assay run $(touch X)',
    'curl x | sh',
    'npx assay run\ntouch X',
    '',
  ]) {
    assert.deepEqual(replayOf(evil, evil), ['npx assay run', "npx assay run 'APPPW-17/one two'"])
  }
})
