import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { storeFigure } from '../../src/proof/selftest.ts'
import { loadSuite } from '../../src/run/suite/suite.ts'
import {
  type MutationReport,
  rangesOf,
  type Scores,
  scoresOf,
  sumOf,
  survivorsOf,
  withReasons,
  withResults,
} from './report.ts'

/**
 * node .ci/mutation/run.ts [files or globs...]       mutates them, or all that stryker.config.json names
 * node .ci/mutation/run.ts --from report.json...     takes reports that are there already
 * node .ci/mutation/run.ts --again report.json...    tries what survived in them for longer, and takes them
 *
 * Keeps the score of each file in scores.json and what survived in survivors.txt, with the reasons that reasons.txt has; files that
 * were not run stay as they are.
 */
const root = join(import.meta.dirname, '..', '..')
const inThisFolder = (name: string): string => join(import.meta.dirname, name)
const stryker = inThisFolder('node_modules/@stryker-mutator/core/bin/stryker.js')

const { mutate: mutatePatterns }: { readonly mutate: readonly string[] } = JSON.parse(
  readFileSync(inThisFolder('stryker.config.json'), 'utf8'),
)
const excludedPatterns = mutatePatterns.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
/** Every file that there is to measure. */
const measurable = globSync(
  mutatePatterns.filter((glob) => !glob.startsWith('!')),
  { cwd: root },
).filter((path) => !excludedPatterns.some((glob) => matchesGlob(path, glob)))

const runStryker = (globs: readonly string[], environment: Readonly<Record<string, string>> = {}): MutationReport => {
  if (!existsSync(stryker)) throw new Error('Stryker is not installed: npm ci --prefix .ci/mutation')
  // What is named on the command line takes the place of the whole list, exceptions included.
  const chosen =
    globs.length === 0 ? [] : ['--mutate', [...globs, ...excludedPatterns.map((glob) => `!${glob}`)].join(',')]
  const { status } = spawnSync(process.execPath, [stryker, 'run', inThisFolder('stryker.config.json'), ...chosen], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (status !== 0) throw new Error(`Stryker ended with ${status}`)
  return read(join(root, 'reports', 'mutation.json'))
}

const read = (file: string): MutationReport => JSON.parse(readFileSync(file, 'utf8'))

/** Milliseconds for a mutant that survived a second: nearly all checks that run through it. */
const longerTimeLimit = { MUTATION_MILLISECONDS: '10000' }

const retrySurvivors = (file: string): MutationReport => {
  const report = read(file)
  const places = rangesOf(report)
  const merged = places.length === 0 ? report : withResults(report, runStryker(places, longerTimeLimit))
  writeFileSync(file, JSON.stringify(merged))
  return merged
}

const [first = '', ...rest] = process.argv.slice(2)
const givenPaths = first.startsWith('--') ? rest : process.argv.slice(2)
const part = givenPaths.find((glob) => /:\d/.test(glob))
if (part !== undefined) throw new Error(`A score is of whole files, and ${part} is a part of one`)
const reports =
  first === '--from'
    ? givenPaths.map(read)
    : first === '--again'
      ? givenPaths.map(retrySurvivors)
      : [runStryker(givenPaths)]
const sorted = <T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] =>
  [...entries].filter(([path]) => existsSync(join(root, path))).sort(([a], [b]) => (a < b ? -1 : 1))

/** Files that hold types alone have no mutants, and are measured all the same. */
const ran = first.startsWith('--')
  ? []
  : measurable.filter((path) => givenPaths.length === 0 || givenPaths.some((glob) => matchesGlob(path, glob)))
const none = { killed: 0, survived: 0, uncovered: 0, still: 0 }

const scores: Scores = Object.fromEntries(
  sorted([
    ...ran.map((path) => [path, none] as const),
    ...Object.entries<Scores[string]>(JSON.parse(readFileSync(inThisFolder('scores.json'), 'utf8'))),
    ...reports.flatMap((report) => Object.entries(scoresOf(report))),
  ]),
)
writeFileSync(inThisFolder('scores.json'), `${JSON.stringify(scores, null, 2)}\n`)

const survivors = new Map<string, string[]>()
for (const line of readFileSync(inThisFolder('survivors.txt'), 'utf8').split('\n').filter(Boolean)) {
  const path = line.slice(0, line.indexOf(':'))
  survivors.set(path, [...(survivors.get(path) ?? []), line])
}
for (const report of reports) for (const [path, lines] of survivorsOf(report)) survivors.set(path, [...lines])
const survivorLines = sorted([...survivors]).flatMap(([, lines]) => lines)
const explained = withReasons(survivorLines, readFileSync(inThisFolder('reasons.txt'), 'utf8'))
writeFileSync(inThisFolder('survivors.txt'), explained.map((line) => `${line}\n`).join(''))

const { killed, survived, uncovered, still } = sumOf(scores)
const suite = await loadSuite({ root, patterns: ['features'] })
const covered = killed + survived
storeFigure(
  'mutation',
  {
    killed,
    covered,
    files: Object.keys(scores).length,
    filesTotal: measurable.length,
    mutants: covered + uncovered + still,
  },
  { suite, command: 'node .ci/mutation/run.ts' },
)
process.stdout.write(
  `${killed} of ${covered} covered mutants killed (${((100 * killed) / covered).toFixed(1)} %), ${uncovered} not covered, ${still} not tried since they run at load time\n`,
)
