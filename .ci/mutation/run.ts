import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { keepFigure } from '../../src/proof/selftest.ts'
import { loadSuite } from '../../src/run/suite.ts'
import {
  type MutationReport,
  placesOf,
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
const own = (name: string): string => join(import.meta.dirname, name)
const stryker = own('node_modules/@stryker-mutator/core/bin/stryker.js')

const { mutate: wanted }: { readonly mutate: readonly string[] } = JSON.parse(
  readFileSync(own('stryker.config.json'), 'utf8'),
)
const unwanted = wanted.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
/** Every file that there is to measure. */
const measurable = globSync(
  wanted.filter((glob) => !glob.startsWith('!')),
  { cwd: root },
).filter((path) => !unwanted.some((glob) => matchesGlob(path, glob)))

const stryke = (globs: readonly string[], environment: Readonly<Record<string, string>> = {}): MutationReport => {
  if (!existsSync(stryker)) throw new Error('Stryker is not installed: npm ci --prefix .ci/mutation')
  // What is named on the command line takes the place of the whole list, exceptions included.
  const chosen = globs.length === 0 ? [] : ['--mutate', [...globs, ...unwanted.map((glob) => `!${glob}`)].join(',')]
  const { status } = spawnSync(process.execPath, [stryker, 'run', own('stryker.config.json'), ...chosen], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (status !== 0) throw new Error(`Stryker ended with ${status}`)
  return read(join(root, 'reports', 'mutation.json'))
}

const read = (file: string): MutationReport => JSON.parse(readFileSync(file, 'utf8'))

/** Milliseconds for a mutant that survived a second: nearly all checks that run through it. */
const longer = { MUTATION_MILLISECONDS: '10000' }

const again = (file: string): MutationReport => {
  const report = read(file)
  const places = placesOf(report)
  const merged = places.length === 0 ? report : withResults(report, stryke(places, longer))
  writeFileSync(file, JSON.stringify(merged))
  return merged
}

const [first = '', ...rest] = process.argv.slice(2)
const named = first.startsWith('--') ? rest : process.argv.slice(2)
const part = named.find((glob) => /:\d/.test(glob))
if (part !== undefined) throw new Error(`A score is of whole files, and ${part} is a part of one`)
const reports = first === '--from' ? named.map(read) : first === '--again' ? named.map(again) : [stryke(named)]
const sorted = <T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] =>
  [...entries].filter(([path]) => existsSync(join(root, path))).sort(([a], [b]) => (a < b ? -1 : 1))

/** Files that hold types alone have no mutants, and are measured all the same. */
const ran = first.startsWith('--')
  ? []
  : measurable.filter((path) => named.length === 0 || named.some((glob) => matchesGlob(path, glob)))
const none = { killed: 0, survived: 0, uncovered: 0, still: 0 }

const scores: Scores = Object.fromEntries(
  sorted([
    ...ran.map((path) => [path, none] as const),
    ...Object.entries<Scores[string]>(JSON.parse(readFileSync(own('scores.json'), 'utf8'))),
    ...reports.flatMap((report) => Object.entries(scoresOf(report))),
  ]),
)
writeFileSync(own('scores.json'), `${JSON.stringify(scores, null, 2)}\n`)

const survivors = new Map<string, string[]>()
for (const line of readFileSync(own('survivors.txt'), 'utf8').split('\n').filter(Boolean)) {
  const path = line.slice(0, line.indexOf(':'))
  survivors.set(path, [...(survivors.get(path) ?? []), line])
}
for (const report of reports) for (const [path, lines] of survivorsOf(report)) survivors.set(path, [...lines])
const left = sorted([...survivors]).flatMap(([, lines]) => lines)
const explained = withReasons(left, readFileSync(own('reasons.txt'), 'utf8'))
writeFileSync(own('survivors.txt'), explained.map((line) => `${line}\n`).join(''))

const { killed, survived, uncovered, still } = sumOf(scores)
const suite = await loadSuite({ root, patterns: ['features'] })
const covered = killed + survived
keepFigure(
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
