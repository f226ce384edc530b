import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { parseArgs } from 'node:util'
import { storeFigure } from '../../src/proof/selftest.ts'
import { loadSuite } from '../../src/run/suite/suite.ts'
import {
  linesOf,
  type MutationReport,
  rangesOf,
  type Score,
  scoresOf,
  sumOf,
  survivingAgain,
  survivorsOf,
  withReasons,
  withResults,
} from './report.ts'

/**
 * node .ci/mutation/run.ts [files or globs...]       mutates them, or all that stryker.config.json names
 * node .ci/mutation/run.ts --from report.json...     takes reports that are there already
 * node .ci/mutation/run.ts --again report.json...    tries what survived in them for longer, and takes them
 * node .ci/mutation/run.ts --scenarios [globs...]    with scenarios as the only checks: src/core and src/http, or these files
 *                          --scenarios --sample n    n of these files, others every day
 *                          --scenarios --resume      only files that changed or were not measured
 *                          --scenarios --again       survivors without a reason once more, in files that did not change
 *
 * Keeps the score of each file in scores.json and what survived in survivors.txt, with the reasons that reasons.txt has; files that
 * were not run stay as they are. With --scenarios the three files are those of the folder scenarios, written after every few files.
 */
const root = join(import.meta.dirname, '..', '..')
const inThisFolder = (name: string): string => join(import.meta.dirname, name)
const stryker = inThisFolder('node_modules/@stryker-mutator/core/bin/stryker.js')
const scenariosOnly = process.argv.includes('--scenarios')
const kept = (name: string): string => inThisFolder(scenariosOnly ? join('scenarios', name) : name)

const { mutate: mutatePatterns }: { readonly mutate: readonly string[] } = JSON.parse(
  readFileSync(inThisFolder('stryker.config.json'), 'utf8'),
)
const excludedPatterns = mutatePatterns.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
/** Every file that there is to measure. */
const measurable = globSync(
  scenariosOnly ? ['src/{core,http}/**/*.ts'] : mutatePatterns.filter((glob) => !glob.startsWith('!')),
  { cwd: root },
).filter((path) => !excludedPatterns.some((glob) => matchesGlob(path, glob)))

/** Ten seconds of scenarios for a mutant: nearly all that run through it. */
const onlyScenarios = { MUTATION_CHECKS: 'scenarios', MUTATION_MILLISECONDS: '10000' }

const runStryker = (
  globs: readonly string[],
  environment: Readonly<Record<string, string>> = scenariosOnly ? onlyScenarios : {},
): MutationReport => {
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

const {
  values: { from, again, sample, resume },
  positionals,
} = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'boolean' },
    again: { type: 'boolean' },
    scenarios: { type: 'boolean' },
    sample: { type: 'string' },
    resume: { type: 'boolean' },
  },
})
const part = positionals.find((glob) => /:\d/.test(glob))
if (part !== undefined) throw new Error(`A score is of whole files, and ${part} is a part of one`)

const digestOf = (...texts: readonly string[]): string => createHash('sha256').update(texts.join('\n')).digest('hex')
const sourceOf = (path: string): string => digestOf(readFileSync(join(root, path), 'utf8')).slice(0, 12)

const scores: Record<string, Score & { readonly source?: string }> = JSON.parse(
  readFileSync(kept('scores.json'), 'utf8'),
)
const survivors = new Map<string, readonly string[]>()
for (const line of readFileSync(kept('survivors.txt'), 'utf8').split('\n').filter(Boolean)) {
  const path = line.slice(0, line.indexOf(':'))
  survivors.set(path, [...(survivors.get(path) ?? []), line])
}
const sorted = <T>(entries: Iterable<readonly [string, T]>): readonly (readonly [string, T])[] =>
  [...entries].filter(([path]) => existsSync(join(root, path))).sort(([a], [b]) => (a < b ? -1 : 1))

/** Keeps what a report says. `ran` are the files it is of: those that hold types alone have no mutants, and are measured all the same. */
const keep = (report: MutationReport, ran: readonly string[] = []): void => {
  const found = scoresOf(report)
  const none = { killed: 0, survived: 0, uncovered: 0, still: 0 }
  for (const path of new Set([...ran, ...Object.keys(found)]))
    scores[path] = { ...(found[path] ?? none), ...(scenariosOnly ? { source: sourceOf(path) } : {}) }
  for (const [path, lines] of survivorsOf(report)) survivors.set(path, lines)
  write()
}

const explained = (): readonly string[] =>
  withReasons(
    sorted(survivors).flatMap(([, own]) => own),
    readFileSync(kept('reasons.txt'), 'utf8'),
  )

const write = (): void => {
  writeFileSync(kept('scores.json'), `${JSON.stringify(Object.fromEntries(sorted(Object.entries(scores))), null, 2)}\n`)
  const text = explained().map((line) => `${line}\n`)
  writeFileSync(kept('survivors.txt'), text.join(''))
}

/** What was written since may kill what survived: tries only the lines of survivors that have no reason. */
const retryLines = (): void => {
  const unchanged = (line: string): boolean => {
    const path = line.slice(0, line.indexOf(':'))
    return scores[path]?.source === sourceOf(path)
  }
  const places = linesOf(explained().filter(unchanged))
  const report = places.length === 0 ? { files: {} } : runStryker(places)
  for (const path of Object.keys(report.files)) {
    const [score, before] = [scores[path], survivors.get(path)]
    if (!score || !before) continue
    const left = survivingAgain(path, before, report)
    survivors.set(path, left)
    scores[path] = { ...score, killed: score.killed + before.length - left.length, survived: left.length }
  }
  write()
}

/** Files of one start of Stryker: what they found is kept before the next ones. */
const filesAtOnce = 12

const chosenFiles = (): readonly string[] => {
  const today = new Date().toISOString().slice(0, 10)
  const named = measurable.filter(
    (path) => positionals.length === 0 || positionals.some((glob) => matchesGlob(path, glob)),
  )
  const left = resume ? named.filter((path) => scores[path]?.source !== sourceOf(path)) : named
  const shuffled = left.toSorted((a, b) => (digestOf(today, a) < digestOf(today, b) ? -1 : 1))
  return sample === undefined ? left : shuffled.slice(0, Number(sample))
}

if (from) for (const file of positionals) keep(read(file))
else if (again && scenariosOnly) retryLines()
else if (again) for (const file of positionals) keep(retrySurvivors(file))
else if (scenariosOnly) {
  const files = chosenFiles()
  for (let at = 0; at < files.length; at += filesAtOnce) {
    const own = files.slice(at, at + filesAtOnce)
    keep(runStryker(own), own)
    process.stdout.write(`${at + own.length} of ${files.length} files\n`)
  }
} else keep(runStryker(positionals), chosenFiles())

const { killed, survived, uncovered, still } = sumOf(scores)
const suite = await loadSuite({ root, patterns: ['features'] })
const covered = killed + survived
const figure = {
  killed,
  covered,
  files: Object.keys(scores).length,
  filesTotal: measurable.length,
  mutants: covered + uncovered + still,
}
const command = `node .ci/mutation/run.ts${scenariosOnly ? ' --scenarios' : ''}`
storeFigure(scenariosOnly ? 'scenarioMutation' : 'mutation', figure, { suite, command })
process.stdout.write(
  `${killed} of ${covered} covered mutants killed (${((100 * killed) / covered).toFixed(1)} %), ${uncovered} not covered, ${still} not tried since they run at load time\n`,
)
