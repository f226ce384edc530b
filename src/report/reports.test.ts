import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { ReportError, type ReportErrorCode } from '../output/report-error.ts'
import { exampleCase, exampleExchange, exampleFacts, exampleRun } from './fixtures/example-run.ts'
import { openReports } from './reports.ts'
import type { LoggedCase } from './result/case-log.ts'
import { completeFromLog } from './result/complete-from-log.ts'
import { readCaseLog } from './result/read-case-log.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-reports-'))
after(() => rmSync(home, { recursive: true }))
let folders = 0
const freshFolder = (): string => {
  folders += 1
  return join(home, `run-${folders}`)
}
const plain = { allure: false } as const
const readJson = (folder: string, name = 'result.json') => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const logged = async (folder: string): Promise<LoggedCase[]> => {
  const cases: LoggedCase[] = []
  for await (const finished of readCaseLog(join(folder, 'cases.ndjson'), 'this run')) cases.push(finished)
  return cases
}
const refuses = (act: () => unknown, code: ReportErrorCode, message: RegExp) =>
  assert.throws(act, (error) => {
    assert(error instanceof ReportError)
    assert.equal(error.code, code)
    assert.match(error.message, message)
    assert.notEqual(error.advice, '')
    return true
  })

describe('the reports of a run', () => {
  it('are all there at the end, and the folder is free again', async () => {
    const folder = freshFolder()
    const { facts, cases } = exampleRun()
    const reports = openReports(folder, facts)
    for (const [rule, own] of cases) for (const one of own) reports.onCase(rule, one)
    const { result, files, problems } = await reports.finish(facts)
    assert.deepEqual(problems, [])
    assert.deepEqual(
      files,
      [
        'result.json',
        'matrix.html',
        'statement.md',
        'statement.json',
        'badge.svg',
        'junit.xml',
        'allure-report.html',
      ].map((name) => join(folder, name)),
    )
    for (const file of files) assert(existsSync(file), file)
    assert.deepEqual(readJson(folder), JSON.parse(JSON.stringify(result)))
    assert.equal(readJson(folder, 'run.json').state, 'finished')
    assert.equal(readdirSync(folder).filter((name) => name.endsWith('.tmp')).length, 0)
  })

  it('are the same whatever order the cases finished in', async () => {
    const texts = await Promise.all(
      [false, true].map(async (backwards) => {
        const folder = freshFolder()
        const { facts, cases } = exampleRun()
        const finished = [...cases].flatMap(([rule, own]) => own.map((one) => [rule, one] as const))
        const reports = openReports(folder, facts)
        for (const [rule, one] of backwards ? finished.reverse() : finished) reports.onCase(rule, one)
        await reports.finish(facts, plain)
        return readFileSync(join(folder, 'result.json'), 'utf8') + readFileSync(join(folder, 'junit.xml'), 'utf8')
      }),
    )
    assert.equal(texts[0], texts[1])
  })

  it('keep each case the moment it finishes, and say that the run is not complete', async () => {
    const folder = freshFolder()
    const reports = openReports(folder, exampleFacts)
    reports.onCase('APPPW-17', exampleCase('APPPW-17'))
    reports.onCase('CODE-05', exampleCase('CODE-05', { outcome: 'fail', message: 'accepted' }))
    assert.deepEqual(
      (await logged(folder)).map(({ rule }) => rule),
      ['APPPW-17', 'CODE-05'],
    )
    const early = readJson(folder)
    assert.equal(early.run.complete, false)
    assert.equal(early.claims[0].claim, 'inconclusive')

    const interrupted = { ...exampleFacts, run: { ...exampleFacts.run, complete: false } }
    const { result } = await reports.finish(interrupted, plain)
    assert.equal(result.run.complete, false)
    assert.equal(readJson(folder).rules.find(({ id }: { id: string }) => id === 'CODE-05').outcome, 'fail')
  })

  it('survive the death of the process', async () => {
    const folder = freshFolder()
    const script = `
      const { openReports } = await import(${JSON.stringify(new URL('reports.ts', import.meta.url))})
      const { exampleCase, exampleFacts } = await import(${JSON.stringify(new URL('fixtures/example-run.ts', import.meta.url))})
      openReports(${JSON.stringify(folder)}, exampleFacts).onCase('APPPW-17', exampleCase('APPPW-17'))
      process.kill(process.pid, 'SIGKILL')`
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { timeout: 20_000 })
    assert.equal(signal, 'SIGKILL')
    assert.equal((await logged(folder)).length, 1)
    assert.equal(readJson(folder).run.complete, false)

    const next = openReports(folder, exampleFacts)
    assert.deepEqual(await logged(folder), [])
    await next.finish(exampleFacts, plain)
  })

  it('keep answers with any character, and cut long ones', async () => {
    const folder = freshFolder()
    const strange = 'line\u2028and\u2029paragraph\n"\\\u0000\ud800'
    const answer = (body: string) => exampleExchange({ response: { status: 200, headers: {}, body } })
    const reports = openReports(folder, exampleFacts)
    const exchanges = [answer(strange), answer('x'.repeat(100_000))]
    reports.onCase('APPPW-17', exampleCase('APPPW-17', { outcome: 'fail', message: 'm', exchanges }))
    const [kept] = await logged(folder)
    assert.equal(kept?.case.exchanges?.[0]?.response?.body, strange)
    assert.match(kept?.case.exchanges?.[1]?.response?.body ?? '', /^x{8000}… \(cut; 100000 characters in all\)$/)
    await reports.finish(exampleFacts, plain)
  })

  it('pass over a line that was cut off', async () => {
    const folder = freshFolder()
    const reports = openReports(folder, exampleFacts)
    reports.onCase('APPPW-17', exampleCase('APPPW-17'))
    await reports.finish(exampleFacts, plain)
    writeFileSync(join(folder, 'cases.ndjson'), '{"rule":"CODE-05","case":{"id":"x"', { flag: 'a' })
    assert.equal((await logged(folder)).length, 1)
  })

  it('have what was finished even where nothing was written at the end, and nothing passes unfinished', async () => {
    const folder = freshFolder()
    const [done, left] = ['one', 'two'].map((name) => exampleCase('APPPW-17', { name }))
    assert(done && left)
    const notRun = { outcome: 'unverified', reason: 'not-run', message: 'the run ended before' } as const
    const planned = [done, left].map((one) => ({ ...one, ...notRun, steps: [], exchanges: [] }))
    openReports(folder, exampleFacts, new Map([['APPPW-17', planned]])).onCase('APPPW-17', done)
    const { run, rules } = await completeFromLog(readJson(folder), folder)
    assert.equal(run.complete, false)
    const [rule] = rules.filter(({ cases }) => cases.length > 0)
    assert.deepEqual(
      rule?.cases.map(({ outcome }) => outcome),
      ['pass', 'unverified'],
    )
    assert.equal(rule?.outcome, 'unverified')
  })
})

describe('the folder of a run', () => {
  it('cannot be taken while another run holds it', async () => {
    const folder = freshFolder()
    const first = openReports(folder, exampleFacts)
    first.onCase('APPPW-17', exampleCase('APPPW-17'))
    refuses(
      () => openReports(folder, exampleFacts),
      'folder-in-use',
      /another run is still writing to the report folder \(process \d+/,
    )
    assert.equal((await logged(folder)).length, 1)
    await first.finish(exampleFacts, plain)
    await openReports(folder, exampleFacts).finish(exampleFacts, plain)
  })

  it('is taken over from a run that is over, and nothing of it is mixed in; the history stays', async () => {
    const folder = freshFolder()
    const { facts, cases } = exampleRun()
    const first = openReports(folder, facts)
    for (const [rule, own] of cases) for (const one of own) first.onCase(rule, one)
    await first.finish(facts)
    writeFileSync(join(folder, 'notes.txt'), 'of the user')
    const reports = openReports(folder, exampleFacts)
    assert.deepEqual(readdirSync(folder).sort(), [
      ...['allure-history.jsonl', 'cases.ndjson', 'manifest.ndjson', 'notes.txt', 'result.json', 'run.json', 'runs'],
    ])
    await reports.finish(exampleFacts, plain)
  })

  it('that cannot be written is refused in a sentence', () => {
    const file = join(home, 'a-file')
    writeFileSync(file, '')
    refuses(
      () => openReports(file, exampleFacts),
      'folder-not-writable',
      /a-file is not writable: a file with that name is in the way/,
    )
    refuses(
      () => openReports(join(file, 'below'), exampleFacts),
      'folder-not-writable',
      /the report folder \S+ is not writable: a part of the path is a file/,
    )
    if (existsSync('/proc/self')) {
      refuses(
        () => openReports('/proc/assay/out', exampleFacts),
        'folder-not-writable',
        /the report folder \/proc\/assay\/out is not writable/,
      )
    }
  })

  it('that stops being writable costs only what cannot be written', async () => {
    const folder = freshFolder()
    const reports = openReports(folder, exampleFacts)
    reports.onCase('APPPW-17', exampleCase('APPPW-17', { outcome: 'fail', message: 'm' }))
    rmSync(join(folder, 'result.json'))
    mkdirSync(join(folder, 'result.json'))
    const { result, files, problems } = await reports.finish(exampleFacts, plain)
    assert.deepEqual(files, [join(folder, 'matrix.html'), join(folder, 'junit.xml')])
    assert.deepEqual(
      problems.map(({ code, message }) => [code, message]),
      [
        [
          'not-written',
          `${join(folder, 'result.json')} was not written: a file that assay did not write is in the way`,
        ],
        ['not-readable', `${join(folder, 'result.json', 'result.json')} cannot be read: it does not exist`],
      ],
    )
    assert.equal(result.claims[0]?.claim, 'non-conformant')
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    )
  })

  it('that is gone costs all reports and no verdict', async () => {
    const folder = freshFolder()
    const reports = openReports(folder, exampleFacts)
    reports.onCase('APPPW-17', exampleCase('APPPW-17', { outcome: 'fail', message: 'm' }))
    rmSync(folder, { recursive: true })
    const { result, files, problems } = await reports.finish(exampleFacts)
    assert.equal(result.claims[0]?.claim, 'non-conformant')
    assert.deepEqual(files, [])
    assert.deepEqual(new Set(problems.map(({ code }) => code)), new Set(['not-written', 'not-readable']))
  })
})
