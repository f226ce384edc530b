import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { acquireLock } from '../../output/folder-lock.ts'
import { exampleCase, exampleRun } from '../../report/fixtures/example-run.ts'
import { judgeRun } from '../../verdict/judge.ts'
import type { RunResult } from '../../verdict/result.ts'
import { assay, assertMessage, oneFeature, temporaryFolder } from '../end-to-end/fixtures/assay.ts'
import { exitCodes } from '../exit-code.ts'

const { facts, cases } = exampleRun()
const before = judgeRun(facts, cases)
const better = judgeRun(facts, new Map([...cases, ['APPPW-17', [exampleCase('APPPW-17')]]]))
const cut = judgeRun({ ...facts, run: { ...facts.run, complete: false } }, cases)

const write = (folder: string, name: string, result: RunResult | string): string => {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'result.json'), typeof result === 'string' ? result : JSON.stringify(result))
  return join(folder, name)
}

describe('assay diff', () => {
  test('ends with 0 when nothing broke, 1 when something did, 6 when a run did not get to its end', async (t) => {
    const home = temporaryFolder(t)
    const [a, b, c] = [write(home, 'a', before), write(home, 'b', better), write(home, 'c', cut)]
    const page = join(home, 'diff.html')
    const ends = await Promise.all([
      assay(['diff', a, b, '--html', page]),
      assay(['diff', b, a]),
      assay(['diff', a, c]),
    ])
    assertMessage(ends[0], exitCodes.clean, /^Better: 1 rule$/m)
    assertMessage(ends[1], exitCodes.nonConformance, /^Worse: 1 rule$/m)
    assertMessage(ends[2], exitCodes.incomplete, /did not finish/)
    assert.match(readFileSync(page, 'utf8'), /<h2>Better: 1<\/h2>/)
    assert.match(readFileSync(page, 'utf8'), /href="rules\.html"/)
    assert(existsSync(join(home, 'rules.html')))
  })
})

describe('assay report', () => {
  test('makes every report again, from a result alone', async (t) => {
    const home = temporaryFolder(t)
    const folder = write(home, 'a', before)
    const out = join(home, 'out')
    assertMessage(
      await assay(['report', folder, '--no-allure', '-o', out]),
      exitCodes.clean,
      /^Reports in .*: matrix\.html, /m,
    )
    for (const name of ['matrix.html', 'rules.html', 'statement.md', 'badge.svg', 'junit.xml', 'ctrf.json']) {
      assert(existsSync(join(out, name)), name)
    }
    assert.match(readFileSync(join(out, 'matrix.html'), 'utf8'), /href="rules\.html"/)
  })

  test('puts results side by side, and states one', async (t) => {
    const home = temporaryFolder(t)
    const [a, b] = [write(home, 'a', before), write(home, 'b', cut)]
    const page = join(home, 'matrix.html')
    const [matrix, statement] = await Promise.all([
      assay(['report', 'matrix', a, b, '-o', page]),
      assay(['report', 'statement', a]),
    ])
    assertMessage(matrix, exitCodes.incomplete, /matrix\.html: 2 results, with .*rules\.html/)
    assertMessage(statement, exitCodes.clean, /^\*\*non-conformant: 92 of 299 applicable rules pass/m)
  })

  test('and diff read what a run had finished that was killed while it wrote', async (t) => {
    const home = temporaryFolder(t)
    const planned = judgeRun({ ...facts, run: { ...facts.run, complete: false } }, new Map())
    const killed = write(home, 'killed', planned)
    const line = JSON.stringify({ rule: 'APPPW-17', case: cases.get('APPPW-17')?.[1] })
    writeFileSync(join(killed, 'cases.ndjson'), `${line}\n${line.slice(0, 200)}`)
    const [report, diff] = await Promise.all([
      assay(['report', killed, '--no-allure', '-o', join(home, 'out')]),
      assay(['diff', write(home, 'a', before), killed]),
    ])
    assertMessage(report, exitCodes.incomplete, /The run was interrupted[\s\S]*^FAIL APPPW-17/m)
    assertMessage(diff, exitCodes.incomplete, /did not finish/)
  })

  test('refuses what is no result with a sentence', async (t) => {
    const home = temporaryFolder(t)
    const json = JSON.stringify(before)
    const ends = await Promise.all([
      assay(['report', write(home, 'cut', json.slice(0, 4000))]),
      assay(['report', 'matrix', write(home, 'foreign', '{"stats":{}}')]),
      assay(['report', 'statement', write(home, 'later', json.replace('result:1', 'result:2'))]),
      assay(['diff', join(home, 'nowhere'), home]),
    ])
    assertMessage(ends[0], exitCodes.usage, /^A result cannot be read: .*cut.result\.json is incomplete/)
    assertMessage(ends[1], exitCodes.usage, /foreign.result\.json is not an assay result\./)
    assertMessage(ends[2], exitCodes.usage, /has result format 2; this version of assay reads format 1\./)
    assertMessage(ends[3], exitCodes.usage, /nowhere cannot be read: it does not exist\./)
  })

  test('is not made into a folder where a run is going on', async (t) => {
    const folder = write(temporaryFolder(t), 'a', before)
    const lock = acquireLock(join(folder, 'run.json'), 'now')
    assertMessage(
      await assay(['report', folder]),
      exitCodes.notReady,
      /another run is still writing to the report folder/,
    )
    lock.release()
  })
})

test('a run keeps the exchanges of scenarios that passed, and the results of Allure, only where it is told to', async (t) => {
  const kept = async (...more: readonly string[]) => {
    const out = join(temporaryFolder(t), 'out')
    const { code } = await assay(['run', 'PHONE-01', '--features', oneFeature, '--no-pages', '--out', out, ...more])
    assert.equal(code, exitCodes.clean)
    const exchanges = /"exchanges":\[\{/.test(readFileSync(join(out, 'cases.ndjson'), 'utf8'))
    return [exchanges, existsSync(join(out, 'allure-results'))]
  }
  assert.deepEqual(await kept(), [false, false])
  assert.deepEqual(await kept('--exchanges', 'all', '--allure-results'), [true, true])
})
