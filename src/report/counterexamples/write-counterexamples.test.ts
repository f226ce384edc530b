import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { stepMatcherOf } from '../../run/suite/step-matching.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { judgeRun } from '../../verdict/judge.ts'
import type { CaseResult, RunResult, SearchResult } from '../../verdict/result.ts'
import { exampleRun } from '../fixtures/example-run.ts'
import { openReportFolder } from '../folder/report-folder.ts'
import { writeCounterexamples } from './write-counterexamples.ts'

const story = [
  'Given Ada has an account with a second factor',
  'When Ada signs in on a new tablet',
  'Then it is refused',
]
const search: SearchResult = {
  runs: 4,
  commands: 20,
  states: 3,
  boundaries: {},
  seed: 'assay',
  path: '1:0@AB:C',
  story,
}

/** A run of one case, with that search. */
const resultWith = (kind: RunResult['target']['kind'], found: SearchResult): RunResult => {
  const { facts, cases: known } = exampleRun()
  const { rules, target, ...rest } = judgeRun(facts, known)
  const rule = rules.find(({ cases }) => cases.length > 0)
  const one = rule?.cases[0]
  assert.ok(rule && one)
  const searched: CaseResult = { ...one, id: `${rule.id}/any-order: of "things"`, search: found }
  return { ...rest, target: { ...target, kind }, rules: [{ ...rule, cases: [searched] }] }
}

const inFolder = (act: (folder: string) => void | Promise<void>) => async () => {
  const root = mkdtempSync(join(tmpdir(), 'assay-counterexamples-'))
  try {
    await act(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

const folderIn = (root: string) => openReportFolder(join(root, 'out'), '2026-11-29T00:00:00.000Z')

test(
  'a counterexample is written as a feature whose sentences the steps understand',
  inFolder(async (root) => {
    const result = resultWith('reference', search)
    const [file = '', ...others] = writeCounterexamples(folderIn(root), 'counterexamples', result)
    assert.deepEqual(others, [])
    assert.match(basename(file), /^[a-z]+-\d+-any-order-of-things-\.feature$/)
    const suite = await loadSuite({ root, patterns: ['out/counterexamples'] })
    const match = stepMatcherOf(await loadSupportCode({ root: process.cwd(), patterns: ['steps'] }))
    assert.equal(suite.cases[0]?.rule?.id, result.rules[0]?.id)
    assert.deepEqual(
      suite.cases[0]?.steps.map(({ keyword, text }) => `${keyword} ${text}`),
      story,
    )
    assert.deepEqual(
      suite.cases[0]?.steps.map(({ text }) => match(text).length),
      [1, 1, 1],
    )
  }),
)

test(
  'for a target over HTTP there is a script beside it',
  inFolder((root) => {
    const files = writeCounterexamples(folderIn(root), 'counterexamples', resultWith('http', search))
    assert.deepEqual(
      files.map((file) => file.replace(/.*\./, '')),
      ['feature', 'sh'],
    )
    assert.match(readFileSync(files[1] ?? '', 'utf8'), /^#!\/bin\/sh\n# Given Ada has an account/)
  }),
)

test(
  'where every property held nothing is written',
  inFolder((root) => {
    const folder = join(root, 'out', 'counterexamples')
    assert.deepEqual(
      writeCounterexamples(folderIn(root), 'counterexamples', resultWith('http', { ...search, path: null, story: [] })),
      [],
    )
    assert.throws(() => readFileSync(folder), { code: 'ENOENT' })
  }),
)

test(
  'a folder that cannot be made is told of',
  inFolder((root) => {
    const folder = folderIn(root)
    writeFileSync(join(root, 'out', 'counterexamples'), '')
    assert.throws(() => writeCounterexamples(folder, 'counterexamples', resultWith('http', search)), {
      name: 'ReportError',
    })
  }),
)

test('a case with a long name has a file whose name is short enough for every file system', () => {
  const root = mkdtempSync(join(tmpdir(), 'assay-counterexamples-'))
  try {
    const { rules, ...rest } = resultWith('http', search)
    const cases = rules.map((rule) => ({
      ...rule,
      cases: rule.cases.flatMap((one) =>
        ['a', 'b'].map((end) => ({ ...one, id: `${rule.id}/${'wait '.repeat(80)}${end}` })),
      ),
    }))
    const files = writeCounterexamples(folderIn(root), 'counterexamples', { ...rest, rules: cases })
    assert.equal(new Set(files).size, files.length)
    assert.ok(files.length >= 2 && files.every((file) => basename(file).length < 130), files.join('\n'))
  } finally {
    rmSync(root, { recursive: true })
  }
})
