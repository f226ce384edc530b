import { join } from 'node:path'
import { type CaseReads, recordCaseReads } from '../src/proof/declarations/case-reads.ts'
import { declarationsFrom } from '../src/proof/declarations/declaration-arbitrary.ts'
import {
  type DeviatingServer,
  type DeviationFinding,
  deviatingServers,
  judgeDeviatingServer,
  unnamedParameters,
} from '../src/proof/declarations/deviating-servers.ts'
import { edgeDeclarations } from '../src/proof/declarations/edge-declarations.ts'
import { type DeclarationFinding, findFalseVerdicts } from '../src/proof/declarations/judged-declaration.ts'
import { declarationText, type LegalDeclaration } from '../src/proof/declarations/legal-declaration.ts'
import { casesWithNewPairs } from '../src/proof/declarations/new-pairs.ts'
import { recordReads } from '../src/proof/declarations/recorded-reads.ts'
import { singleValueDeclarations } from '../src/proof/declarations/single-values.ts'
import { type ProfileName, profileNames } from '../src/rules/profiles.ts'
import type { Edition } from '../src/rules/rule.ts'
import { loadSuite } from '../src/run/suite/suite.ts'
import { loadSupportCode } from '../src/run/suite/support-code.ts'
import { readOptions } from './declarations/options.ts'
import { digestOfFiles, openState } from './declarations/state.ts'

/*
 * Whether every legal declaration is judged rightly, and every deviation from a declaration noticed: docs/declarations.md.
 * A run that was interrupted goes on where it ended.
 */

const options = readOptions(process.argv.slice(2))
const root = join(import.meta.dirname, '..')
const suite = await loadSuite({ root, patterns: ['features'] })
const support = await loadSupportCode({ root, patterns: ['steps'] })
const digest = await digestOfFiles(root, ['features', 'steps', 'src'])
const { index, total } = options.shard

/** What to try of an edition, how it is named, how it is judged, and the words for a finding that is one. */
type Trial<I, F> = {
  readonly name: string
  readonly items: readonly I[]
  readonly key: (item: I) => string
  readonly judge: (item: I) => Promise<F>
  readonly problems: (finding: F) => readonly string[]
}

/** Tries what is not known yet; returns the line of the table. */
const run = async <I, F>(edition: Edition, trial: Trial<I, F>): Promise<string> => {
  const state = await openState<F>(join(options.folder, `${trial.name}-${edition}-${index}-of-${total}.ndjson`), digest)
  const own = trial.items.filter((_, at) => at % total === index - 1)
  for (const [at, item] of own.entries()) {
    const key = trial.key(item)
    if (state.known.has(key)) continue
    if (performance.now() > options.until) break
    const finding = await trial.judge(item)
    await state.add(key, finding)
    const problems = trial.problems(finding)
    process.stdout.write(`${edition} ${at + 1}/${own.length} ${problems.length === 0 ? 'right' : `WRONG ${key}`}\n`)
    for (const problem of problems) process.stdout.write(`    ${problem}\n`)
  }
  const tried = own.flatMap((item) => state.known.get(trial.key(item)) ?? [])
  const wrong = tried.filter((finding) => trial.problems(finding).length > 0).length
  if (wrong > 0 || tried.length < own.length) process.exitCode = 1
  return `${edition.padEnd(10)} ${String(tried.length).padStart(5)} of ${String(own.length).padEnd(5)} ${String(wrong).padStart(6)}`
}

const legal = async (edition: Edition): Promise<Trial<LegalDeclaration, DeclarationFinding>> => {
  const items = [...edgeDeclarations(edition), ...declarationsFrom(edition, options.seed, options.random)]
  const chosen = options.full ? [] : casesWithNewPairs(items, await knownReads(edition, items))
  const casesOf = new Map(items.flatMap((item, at) => (chosen[at] === undefined ? [] : [[item, chosen[at]]])))
  return {
    name: options.full ? 'legal-full' : 'legal',
    items,
    key: declarationText,
    judge: (declaration) => {
      const ids = casesOf.get(declaration)
      return findFalseVerdicts(declaration, { suite, support }, ids && { ids })
    },
    problems: problemsOf,
  }
}

const problemsOf = ({ falseVerdicts, counterexamples }: DeclarationFinding): readonly string[] =>
  falseVerdicts.length === 0
    ? []
    : [
        `${falseVerdicts.length} false verdicts`,
        ...counterexamples.map(({ smallest, outcome, id, message }) => `${smallest}: ${outcome} ${id}: ${message}`),
      ]

/** Of each search: enough for a model or a story that does not know a parameter to show it. */
const budget = { runs: 20, timeLimit: 10_000 }

const searches = (edition: Edition): Trial<LegalDeclaration, DeclarationFinding> => ({
  name: 'searches',
  items: singleValueDeclarations(edition),
  key: declarationText,
  judge: (declaration) => findFalseVerdicts(declaration, { suite, support }, { searches: budget }),
  problems: problemsOf,
})

/** What every case reads with the defaults and under two declarations that differ in most; noted once for all shards. */
const knownReads = async (edition: Edition, [first, second]: readonly LegalDeclaration[]): Promise<CaseReads> => {
  type Entries = readonly (readonly [string, readonly string[]])[]
  const state = await openState<Entries>(join(options.folder, `reads-${edition}.ndjson`), digest)
  const known = state.known.get(edition)
  if (known !== undefined) return new Map(known.map(([id, names]) => [id, new Set(names)]))
  const defaults = { edition, parameters: {}, absent: [] }
  const tried = [defaults, first, second].filter((one) => one !== undefined)
  const reads = await recordCaseReads(tried, { suite, support })
  await state.add(
    edition,
    [...reads].map(([id, names]) => [id, [...names].sort()]),
  )
  return reads
}

const deviating = async (edition: Edition, profile: ProfileName): Promise<Trial<DeviatingServer, DeviationFinding>> => {
  const reads = await recordReads(edition, { suite, support }, profile)
  if (profile === 'documented') {
    const unnamed = unnamedParameters(edition, reads).join(', ') || 'nothing that is read'
    process.stdout.write(`${edition}: no rule names ${unnamed}\n`)
  }
  return {
    name: profile === 'documented' ? 'deviating' : `deviating-${profile}`,
    items: deviatingServers(edition, reads, profile),
    key: ({ name, decidesBy, at }) => `${name} decided by ${decidesBy}${at === undefined ? '' : ` at ${at}`}`,
    judge: (server) => judgeDeviatingServer(server, { suite, support, reads }),
    problems: ({ failed, others, at }) =>
      failed.length > 0 || ((at !== undefined || profile === 'hardening') && others.length > 0)
        ? []
        : [others.length === 0 ? 'not noticed' : `noticed by no case that names it: ${others.join(', ')}`],
  }
}

const lines: string[] = []
for (const edition of options.editions) {
  if (options.searches) lines.push(await run(edition, searches(edition)))
  else if (!options.deviating) lines.push(await run(edition, await legal(edition)))
  else for (const profile of profileNames) lines.push(await run(edition, await deviating(edition, profile)))
}
process.stdout.write(`\nedition    tried of all    ${options.deviating ? 'missed' : 'wrong'}\n${lines.join('\n')}\n`)
