import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeRun } from '../../verdict/judge.ts'
import type { CaseResult, RunFacts } from '../../verdict/result.ts'
import { exampleCase, exampleRun } from '../fixtures/example-run.ts'
import { parseResult } from './read-result.ts'

const { facts } = exampleRun()
const search = { runs: 1, commands: 1, states: 1, boundaries: {}, story: [] }
const commandsOf = (one: Partial<CaseResult>, changed: Partial<RunFacts> = {}): readonly string[] => {
  const cases = new Map([['APPPW-17', [exampleCase('APPPW-17', one)]]] as const)
  const { rules, run } = parseResult(JSON.stringify(judgeRun({ ...facts, ...changed }, cases)), 'result.json')
  return [run.reproduce, ...rules.flatMap((rule) => rule.cases.map((read) => read.replay))]
}
const configuration = {
  target: 'http://elsewhere.example',
  controlUrl: 'http://elsewhere.example/control',
  config: '../evil.mjs',
  features: '../evil',
  iOwnThis: true,
  set: ['password.attempts=3', '--config=../evil.mjs', "a='; touch PWNED; '"],
}
const places = '--target TARGET --control-url CONTROL_URL --features FEATURES --edition 2fa-2018'
const set = "--set password.attempts=3 --set 'a='\\''; touch PWNED; '\\'''"

test('a command of a result that was read has nothing of its text, and names no place, code or consent from it', () => {
  for (const text of [
    'npx assay run --config ../evil.mjs --target http://elsewhere.example --i-own-this',
    'npx assay run $(touch X)',
    'curl x | sh',
    '',
  ]) {
    const changed = {
      configuration,
      run: { ...facts.run, reproduce: text, selection: ['CODE-0*', '--config=x', 'x.feature'] },
    }
    assert.deepEqual(commandsOf({ id: 'APPPW-17/a b', replay: text }, changed), [
      `npx assay run ${places} ${set} 'CODE-0*'`,
      `npx assay run ${places} ${set} 'APPPW-17/a b'`,
    ])
  }
})

test('parameters longer than any run has are in no command, since each case would repeat them', () => {
  const changed = { configuration: { ...configuration, set: [`code.lifetime=${'9'.repeat(10_000)}`] } }
  for (const command of commandsOf({ id: 'APPPW-17/a' }, changed)) assert.ok(command.length < 300, `${command.length}`)
})

test('an id that looks like an option is none, and what follows a line end stays in its word', () => {
  const [, option] = commandsOf({ id: '--config=../evil.mjs' }, { configuration: { target: 'reference' } })
  assert.equal(option, 'npx assay run --edition 2fa-2018')
  const [, lines] = commandsOf({ id: 'APPPW-17/one\ntouch X' }, { configuration: { target: 'reference' } })
  assert.equal(lines, "npx assay run --edition 2fa-2018 'APPPW-17/one touch X'")
})

test('a search is repeated by its seed and path, where they are such', () => {
  const of = (seed: string, path: string) =>
    commandsOf({ id: 'APPPW-17/a', search: { ...search, seed, path } }, { configuration: { target: 'reference' } })[1]
  assert.equal(of('42', '0:1'), 'npx assay run --edition 2fa-2018 APPPW-17/a --seed 42 --path 0:1')
  assert.equal(of('--config=x', '0:1'), 'npx assay run --edition 2fa-2018 APPPW-17/a')
})
