import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { completeFromLog } from '../../report/result/complete-from-log.ts'
import { readCaseLog } from '../../report/result/read-case-log.ts'
import type { RunResult } from '../../verdict/result.ts'
import { exitCodes } from '../exit-code.ts'
import {
  assay,
  assayProcess,
  assertMessage,
  oneFeature,
  startAssay,
  temporaryFolder,
  waitForExit,
} from './fixtures/assay.ts'

const reference = new URL('../../targets/reference.ts', import.meta.url).href

/** An adapter that is the reference, with this done whenever a sandbox is opened; `count` is how many there were. */
const adapter = (folder: string, onOpen: string): string => {
  const file = join(folder, 'assay.adapter.mjs')
  writeFileSync(
    file,
    `import { referenceTarget } from ${JSON.stringify(reference)}
     const reference = referenceTarget()
     let count = 0
     export default () => ({
       ...reference,
       open: async (options) => {
         count += 1
         ${onOpen}
         return reference.open(options)
       },
     })`,
  )
  return file
}
const run = (target: string, out: string): string[] => [
  ...['run', 'passwords', '--target', target, '--concurrency', '2', '--no-allure', '--out', out],
]
const main = fileURLToPath(new URL('../main.ts', import.meta.url))
/** A line of a shell in which `"$@"` is assay. */
const shell = (line: string, env: Readonly<Record<string, string>> = {}) =>
  spawn('sh', ['-c', line, 'sh', process.execPath, main], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(tmpdir(), 'assay-test-cache'), ...env },
  })
/** What a reader makes of the folder, and how many cases the log has. */
const readBack = async (out: string): Promise<{ result: RunResult; logged: number }> => {
  const raw: RunResult = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'))
  let logged = 0
  for await (const _ of readCaseLog(join(out, 'cases.ndjson'), 'this run')) logged += 1
  return { result: await completeFromLog(raw, out), logged }
}
/** What had finished is there, what had not is not run, and no rule passes with a case missing. */
const assertKept = async (out: string, least: number): Promise<void> => {
  const { result, logged } = await readBack(out)
  assert.equal(result.run.complete, false)
  assert.ok(logged >= least, `${logged} cases were kept`)
  const cases = result.rules.flatMap((rule) => rule.cases)
  const left = cases.filter(({ reason }) => reason === 'not-run')
  assert.ok(left.length > 0)
  assert.equal(cases.length - left.length, logged)
  for (const rule of result.rules) {
    if (rule.cases.some(({ reason }) => reason === 'not-run')) assert.notEqual(rule.outcome, 'pass', rule.id)
  }
}

test('SIGKILL in the middle: finished cases are readable, and the result is marked incomplete', async (t) => {
  const folder = temporaryFolder(t)
  const out = join(folder, 'out')
  const slow = 'if (count > 12) await new Promise((go) => setTimeout(go, 60_000))'
  const child = startAssay([...run(adapter(folder, slow), out), '--json'])
  let finished = 0
  child.stdout?.on('data', (text: Buffer) => {
    finished += text.toString().split('"event":"case"').length - 1
    if (finished >= 10) child.kill('SIGKILL')
  })
  const { code, stderr } = await waitForExit(child)
  assert.equal(child.signalCode, 'SIGKILL', stderr)
  assert.equal(code, null)
  await assertKept(out, 10)
  assertMessage(await assay(['report', out, '--no-allure']), exitCodes.incomplete, /The run was interrupted/)
  assertMessage(await assay(['diff', out, out]), exitCodes.incomplete, /./)
})

test('an adapter that ends the process is no success', async (t) => {
  const folder = temporaryFolder(t)
  const out = join(folder, 'out')
  const ended = await assayProcess(run(adapter(folder, 'if (count > 12) process.exit(0)'), out))
  assertMessage(ended, exitCodes.harnessDefect, /^assay: the process ended before the command had finished/m)
  await assertKept(out, 5)
})

test('a full disk costs only the reports that do not fit, and is reported', async (t) => {
  const out = join(temporaryFolder(t), 'out')
  // A file of at most 64 KiB: the result of the start fits, the log of finished cases with their exchanges soon does not.
  const child = shell('ulimit -f 128; exec "$@" run APPPW-17 --exchanges all --out "$OUT"', { OUT: out })
  const ended = await waitForExit(child)
  assertMessage(
    ended,
    exitCodes.notReady,
    /cases\.ndjson was not written: the file is at its size limit\. Free some space/,
  )
  const early: RunResult = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'))
  assert.ok(early.rules.length > 0)
  assert.deepEqual(
    readdirSync(out).filter((name) => name.endsWith('.tmp')),
    [],
  )
})

test('output that goes nowhere is no success, and a reader that goes away is no failure', async () => {
  const sh = (line: string) => waitForExit(shell(line))
  if (existsSync('/dev/full')) {
    assertMessage(await sh('"$@" rules > /dev/full'), exitCodes.notReady, /^assay: the output could not be written/)
  }
  assert.equal((await sh('{ "$@" rules; echo "$?" >&2; } | true')).stderr.trim(), '0')
})

test('of two runs that begin at once in one folder, one has it', async (t) => {
  const folder = temporaryFolder(t)
  const out = join(folder, 'out')
  const file = adapter(folder, 'await new Promise((go) => setTimeout(go, 300))')
  const ends = await Promise.all(
    [1, 2].map(() =>
      assayProcess(['run', 'PHONE-01', '--features', oneFeature, '--no-allure', '--target', file, '--out', out]),
    ),
  )
  assert.deepEqual(ends.map(({ code }) => code).sort(), [exitCodes.clean, exitCodes.notReady], ends[0]?.stderr)
  assert.match(ends.map(({ stderr }) => stderr).join(''), /another run is still writing to the report folder/)
  const { result, logged } = await readBack(out)
  assert.equal(result.rules.flatMap(({ cases }) => cases).length, logged)
})
