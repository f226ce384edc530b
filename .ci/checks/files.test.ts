import assert from 'node:assert/strict'
import { basename, dirname } from 'node:path'
import { test } from 'node:test'
import { read, sources } from './repository.ts'

/** Most lines of a file that needs no reason; tests go case by case and may be longer. */
const maxLines = (path: string): number => (path.endsWith('.test.ts') ? 300 : 200)

/** Files that are longer, and why. A name that ends with a slash stands for all below it. */
const longer: Readonly<Record<string, string>> = {
  'src/rules/areas/': 'the rows of one area of the catalogue; nobody looks for half of them elsewhere',
  'src/rules/document-coverage/': 'every line of one document, in order',
  'src/rules/contradictions.ts': 'the 35 contradictions in one list',
  'src/rules/open-questions.ts': 'all open questions in one list',
  'src/core/state.ts': 'everything that the reference remembers, one type after another',
  'src/core/areas/sign-in/sign-in.ts': 'a sign-in from its start to its end; its order is what many rules are about',
  'src/run/execution/run-suite.ts': 'the cases in flight and their end are one state',
  'src/proof/contract-defects/control-defects.ts': 'one defect after another, each of a few lines and on its own',
  'src/faults/areas/': 'one fault after another, each of a few lines and on its own',
  'src/targets/transport-faults/faults.ts': 'one fault after another, each of a few lines and on its own',
  'src/properties/models/codes/code-model.ts':
    'the model of codes is one state, and is trusted because it is read at one go',
  'src/properties/models/codes/code-commands.ts': 'one command after another, each of a few lines',
  'src/properties/models/enrolments/enrolment-commands.ts': 'one command after another, each of a few lines',
  'src/properties/models/passwords/password-commands.ts': 'one command after another, each of a few lines',
  'src/properties/models/app-passwords/app-password-commands.ts': 'one command after another, each of a few lines',
  'src/properties/models/phones/phone-commands.ts': 'one command after another, each of a few lines',
  'src/properties/models/trust/trust-commands.ts': 'one command after another, each of a few lines',
  'src/properties/models/accounts/account-commands.ts': 'one command after another, each of a few lines',
  'src/report/fixtures/example-run.ts': 'one whole result to test reports with',
}

const linesOf = (path: string): number => read(path).split('\n').length - 1
const long = sources.filter((path) => linesOf(path) > maxLines(path))
const isListed = (path: string): boolean =>
  Object.keys(longer).some((name) => (name.endsWith('/') ? path.startsWith(name) : path === name))

test('a long file has a reason', () => {
  assert.deepEqual(
    long.filter((path) => !isListed(path)),
    [],
  )
})

test('every reason is still needed', () => {
  const stale = Object.keys(longer).filter((name) => !long.some((path) => path.startsWith(name)))
  assert.deepEqual(stale, [])
})

test('half of all files are shorter than 80 lines', () => {
  const lengths = sources.map(linesOf).sort((a, b) => a - b)
  assert.ok((lengths[Math.floor(lengths.length / 2)] ?? 0) < 80)
})

test('files are named in kebab-case after the thing they specify', () => {
  const misnamed = sources.filter(
    (path) =>
      !/^[a-z0-9]+(-[a-z0-9]+)*(\.(steps|test|d))?\.ts$/.test(basename(path)) ||
      /(^|[/-])(utils?|helpers?|managers?|misc|common)([/.-]|$)/.test(path),
  )
  assert.deepEqual(misnamed, [])
})

test('a folder has at most 25 files, tests not counted', () => {
  const counts = new Map<string, number>()
  for (const path of sources.filter((one) => /^(src|steps)\//.test(one) && !one.endsWith('.test.ts'))) {
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  }
  assert.deepEqual(
    [...counts].filter(([, count]) => count > 25),
    [],
  )
})
