import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readBaseline } from '../../baseline/read-baseline.ts'
import { ConfigurationError } from '../../input/configuration-error.ts'
import { UsageError } from '../../input/usage-error.ts'
import { ReportError } from '../../output/report-error.ts'
import { readCassette, readCassetteLines } from '../../recording/read-cassette.ts'
import { readHistory } from '../../report/allure/history.ts'
import { openReportFolder } from '../../report/folder/report-folder.ts'
import { readCaseLog } from '../../report/result/read-case-log.ts'
import { readResult } from '../../report/result/read-result.ts'
import { parseFeatures, readFeatures } from '../../run/suite/feature-files.ts'
import { readConfig } from '../config/read-config.ts'
import { exitCodes } from '../exit-code.ts'
import { assay, assertMessage, temporaryFolder } from './fixtures/assay.ts'

/** Whatever a user can name as a file, though it is none that assay reads. */
const bad: Readonly<Record<string, (file: string) => void>> = {
  'a pipe, which never ends': (file) => execFileSync('mkfifo', [file]),
  'a folder': (file) => mkdirSync(file),
  'a file of gigabytes': (file) => {
    writeFileSync(file, '')
    truncateSync(file, 3 * 2 ** 30)
  },
  'bytes of no kind': (file) =>
    writeFileSync(file, Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 73) % 256))),
  'JSON that is nested a million times': (file) => writeFileSync(file, '{"a":'.repeat(1_000_000)),
  'a prototype': (file) =>
    writeFileSync(file, '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  nothing: (file) => writeFileSync(file, ''),
}
const readers: Readonly<Record<string, readonly [name: string, read: (file: string, folder: string) => unknown]>> = {
  result: ['result.json', (file) => readResult(file)],
  baseline: ['baseline.yaml', (file) => readBaseline(file)],
  configuration: ['assay.config.json', (file) => readConfig(file)],
  recording: ['cassette.json', (_, folder) => readCassette(folder)],
  feature: ['x.feature', async (_, folder) => parseFeatures(readFeatures({ root: folder, patterns: ['x.feature'] }))],
}

for (const [kind, [name, read]] of Object.entries(readers)) {
  for (const [what, make] of Object.entries(bad)) {
    test(`${what} as ${kind}`, { timeout: 20_000 }, async (t) => {
      const folder = temporaryFolder(t)
      make(join(folder, name))
      const outcome: unknown = await Promise.resolve()
        .then(() => read(join(folder, name), folder))
        .catch((error: unknown) => error)
      // An empty feature file is one without scenarios.
      if (kind === 'feature' && what === 'nothing') return
      if (kind === 'feature' && /pipe|folder/.test(what) && Array.isArray(outcome)) return
      assert.ok(
        [UsageError, ReportError, ConfigurationError].some((kind) => outcome instanceof kind),
        `${String(outcome)}`,
      )
      assert(outcome instanceof Error)
      assert.doesNotMatch(outcome.message, /\[object|undefined|RangeError/)
      assert.ok(outcome.message.length < 2_000, outcome.message.slice(0, 300))
      assert.equal(Reflect.get({}, 'polluted'), undefined)
    })
  }
}

/** Files beside a result: what is in a line of them is passed over, but none may be anything but an ordinary file. */
const besides: Readonly<Record<string, (file: string, folder: string) => unknown>> = {
  'cases.ndjson': async (file) => {
    for await (const _ of readCaseLog(file, 'this run'));
  },
  'allure-history.jsonl': (file) => readHistory(file),
  'run.json': (_, folder) => openReportFolder(folder, '2026-11-29T00:00:00Z'),
  'manifest.ndjson': (_, folder) => openReportFolder(folder, '2026-11-29T00:00:00Z'),
  'exchanges.ndjson': (_, folder) => readCassetteLines(folder),
}
for (const [name, read] of Object.entries(besides)) {
  for (const what of ['a pipe, which never ends', 'a folder', 'a link to a device without end']) {
    test(`${what} as ${name}`, { timeout: 20_000 }, async (t) => {
      const folder = temporaryFolder(t)
      const make = bad[what] ?? ((file) => symlinkSync('/dev/zero', file))
      make(join(folder, name))
      const outcome: unknown = await Promise.resolve()
        .then(() => read(join(folder, name), folder))
        .catch((error: unknown) => error)
      assert.ok(
        [ReportError, ConfigurationError].some((kind) => outcome instanceof kind),
        `${String(outcome)}`,
      )
    })
  }
}

test('a name that is too long is a mistake of the user', async () => {
  const tooLong = 'x'.repeat(300)
  for (const args of [
    ['report', tooLong],
    ['run', `${tooLong}.feature`],
    ['replay', tooLong],
  ])
    assertMessage(await assay(args), exitCodes.usage, /cannot be read|There is no feature file/)
})
