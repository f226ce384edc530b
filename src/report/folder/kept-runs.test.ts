import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { rules } from '../../rules/catalogue.ts'
import { judgeRun } from '../../verdict/judge.ts'
import type { RunResult } from '../../verdict/result.ts'
import { exampleCase, exampleFacts } from '../fixtures/example-run.ts'
import { openReports } from '../reports.ts'
import { earlierRuns, namedRun, newestRunOf, runsIn, timeOfName } from './kept-runs.ts'
import { summarizeRun } from './run-summary.ts'

const [rule = 'CODE-01'] = rules.map(({ id }) => id)
const temporaryFolder = (t: { after(done: () => void): void }): string => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-runs-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return join(folder, 'reports')
}

/** A run of one case in a folder. */
const runInto = async (folder: string, scope: 'full' | 'partial', outcome: 'pass' | 'fail' = 'pass') => {
  const facts = { ...exampleFacts, run: { ...exampleFacts.run, scope } }
  const reports = openReports(folder, facts)
  reports.onCase(rule, exampleCase(rule, { outcome }))
  const { problems } = await reports.finish(facts, { pages: false, allure: false, junit: false })
  assert.deepEqual(problems, [])
}
const scopes = (folder: string): readonly string[] => runsIn(folder).map(({ summary }) => summary.scope)

test('a partial run keeps the result of the full one, and both have names', async (t) => {
  const folder = temporaryFolder(t)
  await runInto(folder, 'full', 'fail')
  assert.equal(namedRun(join(folder, 'last-full')), folder)
  const before = readFileSync(join(folder, 'result.json'), 'utf8')
  await runInto(folder, 'partial')
  const [kept] = earlierRuns(folder)
  assert.deepEqual(scopes(folder), ['partial', 'full'])
  assert.equal(readFileSync(join(kept?.path ?? '', 'result.json'), 'utf8'), before)
  assert.equal(namedRun(join(folder, 'last-full')), kept?.path)
  assert.equal(namedRun(join(folder, 'last-failed')), kept?.path)
  assert.equal(namedRun(folder), undefined)
})

test('what somebody put beside the earlier runs stays, however many there are', async (t) => {
  const folder = temporaryFolder(t)
  await runInto(folder, 'full')
  const names = [...Array(12).keys()].map((at) => `0-mine-${10 + at}`)
  for (const name of names) {
    mkdirSync(join(folder, 'runs', name), { recursive: true })
    writeFileSync(join(folder, 'runs', name, 'run.json'), 'mine')
  }
  const listed = join(folder, 'runs', '0-mine-10')
  const head = { schema: 'urn:assay:schema:manifest:1', run: '11111111-1111-1111-1111-111111111111' }
  writeFileSync(join(listed, 'manifest.ndjson'), `${JSON.stringify(head)}\n{"file":"notes.ndjson"}\n`)
  writeFileSync(join(listed, 'notes.ndjson'), '{"mine":1}')
  await runInto(folder, 'partial')
  for (const name of names) assert.equal(readFileSync(join(folder, 'runs', name, 'run.json'), 'utf8'), 'mine')
  assert.equal(readFileSync(join(listed, 'notes.ndjson'), 'utf8'), '{"mine":1}')
})

test('ten earlier runs are kept, and beyond them the last full one', async (t) => {
  const folder = temporaryFolder(t)
  await runInto(folder, 'full')
  for (let at = 0; at < 13; at += 1) await runInto(folder, 'partial')
  assert.equal(readdirSync(join(folder, 'runs')).length, 11)
  assert.equal(scopes(folder).filter((scope) => scope === 'full').length, 1)
})

test('what was put into a kept run stays when it is removed', async (t) => {
  const folder = temporaryFolder(t)
  await runInto(folder, 'partial')
  await runInto(folder, 'partial')
  const [first] = earlierRuns(folder)
  writeFileSync(join(first?.path ?? '', 'notes.txt'), 'mine')
  for (let at = 0; at < 12; at += 1) await runInto(folder, 'partial')
  assert.deepEqual(readdirSync(first?.path ?? ''), ['notes.txt'])
})

test('a name without such a run is refused, and a folder of that name is a folder', async (t) => {
  const folder = temporaryFolder(t)
  await runInto(folder, 'partial')
  assert.throws(() => namedRun(join(folder, 'last-full')), /has no result of a full run that came to its end/)
  assert.throws(() => namedRun(join(folder, 'last-failed')), /has no result of a run in which something failed/)
})

const resultOf = (outcomes: Readonly<Record<string, 'pass' | 'fail'>>, scope: 'full' | 'partial'): RunResult => {
  const cases = Object.entries(outcomes).map(([name, outcome]) => exampleCase(rule, { name, outcome }))
  return judgeRun({ ...exampleFacts, run: { ...exampleFacts.run, scope } }, new Map([[rule, cases]]))
}

test('what failed stays failing until it has run again', () => {
  const first = summarizeRun(resultOf({ a: 'fail', b: 'fail', c: 'pass' }, 'full'), undefined)
  const second = summarizeRun(resultOf({ a: 'pass' }, 'partial'), first)
  const names = (ids: readonly string[]) => ids.map((id) => id.split('/').at(-1))
  assert.deepEqual(
    [names(first.failed), names(first.stillFailing)],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  )
  assert.deepEqual([names(second.failed), names(second.stillFailing)], [[], ['b']])
  assert.deepEqual(names(summarizeRun(resultOf({ c: 'fail' }, 'full'), second).stillFailing), ['c'])
})

test('the newest run of a target in an edition is found', () => {
  const summary = summarizeRun(resultOf({ a: 'pass' }, 'full'), undefined)
  const runs = [
    { path: 'new', summary: { ...summary, target: 'other' } },
    { path: 'old', summary },
  ]
  assert.equal(newestRunOf(runs, summary.target, ['documented'])?.path, 'old')
  assert.equal(newestRunOf(runs, summary.target, ['documented'], 'two-step')?.path, undefined)
  assert.equal(newestRunOf(runs, summary.target, ['hardening'])?.path, undefined)
  assert.equal(newestRunOf(runs, 'other', ['documented'], summary.edition)?.path, 'new')
})

test('a link in the place of the kept runs leads nowhere', async (t) => {
  const folder = temporaryFolder(t)
  const outside = mkdtempSync(join(tmpdir(), 'assay-outside-'))
  t.after(() => rmSync(outside, { recursive: true }))
  await runInto(folder, 'full')
  symlinkSync(outside, join(folder, 'runs'))
  await assert.rejects(runInto(folder, 'full'), { code: 'folder-not-ours', message: /runs is a link or a file/ })
  assert.deepEqual(readdirSync(outside), [])
})

test('links among the kept runs are left alone, and so is what they lead to', async (t) => {
  const [folder, other] = [temporaryFolder(t), temporaryFolder(t)]
  await runInto(other, 'full')
  const before = readdirSync(other)
  await runInto(folder, 'full')
  const { run } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))
  const time = statSync(join(folder, 'result.json'))
    .mtime.toISOString()
    .replaceAll(/[-:.Z]/g, '')
  mkdirSync(join(folder, 'runs'))
  const names = [...Array.from({ length: 14 }, (_, at) => `0${at}`), `${time}-${run.slice(0, 8)}`, '9']
  for (const name of names) symlinkSync(other, join(folder, 'runs', name))
  const text = readFileSync(join(other, 'result.json'), 'utf8')
  await runInto(folder, 'partial')
  assert.deepEqual(readdirSync(other), before)
  assert.equal(readFileSync(join(other, 'result.json'), 'utf8'), text)
  assert.equal(earlierRuns(folder).length, 1)
})

test('of any number of folders the newest are read, and no link: a summary may be large', async (t) => {
  const folder = temporaryFolder(t)
  await runInto(folder, 'full')
  await runInto(folder, 'full')
  const summary = join(folder, '..', 'large.json')
  writeFileSync(summary, readFileSync(join(folder, 'run-summary.json')))
  const [kept] = earlierRuns(folder)
  for (let at = 0; at < 30; at += 1) {
    mkdirSync(join(folder, 'runs', `9${100 + at}`))
    symlinkSync(summary, join(folder, 'runs', `9${100 + at}`, 'run-summary.json'))
  }
  assert.deepEqual(earlierRuns(folder), [])
  await runInto(folder, 'full')
  assert.ok(statSync(join(folder, 'runs', '9100', 'run-summary.json')).isFile())
  assert.ok(statSync(kept?.path ?? '').isDirectory())
})

test('a result with a time that no date has is kept like any other', async (t) => {
  const folder = temporaryFolder(t)
  await runInto(folder, 'full')
  assert.equal(timeOfName(new Date(Number.NaN)), '00000000T000000000')
  assert.equal(timeOfName(new Date(0)), '19700101T000000000')
})
