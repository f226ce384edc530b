import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { collect } from './node-test.ts'

type Plan = typeof import('../../src/run/selection/plan.ts')
type RunSuite = typeof import('../../src/run/execution/run-suite.ts')
type Suite = typeof import('../../src/run/suite/suite.ts')
type Support = typeof import('../../src/run/suite/support-code.ts')
type Reference = typeof import('../../src/targets/reference.ts')
type HardenedValues = typeof import('../../src/protocol/hardened-values.ts')
type Catalogue = typeof import('../../src/faults/fault-catalogue.ts')
type Rules = typeof import('../../src/rules/catalogue.ts')

const editionTag = '@edition:'

/** A scenario in an edition, a fault that its own scenarios have to detect, or a unit test. */
export type Check = {
  readonly id: string
  /** Whether it is a unit test. */
  readonly unit: boolean
  /** Undefined when it passes, otherwise what went wrong; `notApplicable` when it does not apply to the reference. */
  run(): Promise<string | undefined>
}

type Suites = Awaited<ReturnType<Suite['loadSuite']>>
type Case = Suites['cases'][number]
type Edition = (typeof editions)[number]
type Target = ReturnType<Reference['referenceTarget']>
type Fault = Catalogue['faults'][number]

const editions = ['2fa-2018', '2fa-2017', 'two-step'] as const
export const notApplicable = 'not applicable'
const stepTimeout = 3_000
const unitTestTimeout = 6_000
/** Those that start processes or servers of their own do not fit into one process. */
const unitTests = 'src/{core,http,input,redaction,targets}/**/*.test.ts'
const excludedTests = /\/(clock\/(?!wall-clock)|sinks\/|transport-faults\/)|start-server/

/**
 * The checks of the copy of the repository at `root`: the quick ones first, then all areas mixed, always in the same order.
 * With MUTATION_UNIT_TESTS, a glob, only these unit tests, for their authors; with MUTATION_CHECKS=scenarios only scenarios.
 */
export const loadChecks = async (root: string): Promise<readonly Check[]> => {
  const { MUTATION_UNIT_TESTS: onlyUnitTests, MUTATION_CHECKS: only } = process.env
  if (onlyUnitTests !== undefined) return unitChecks(root, onlyUnitTests)
  const run = await scenarioRunner(root)
  if (only === 'scenarios') return mixed(scenarioChecks(run))
  return [...(await unitChecks(root, unitTests)), ...mixed([...scenarioChecks(run), ...(await faultChecks(root, run))])]
}

const mixed = (checks: readonly Check[]): readonly Check[] =>
  checks.toSorted((a, b) => (digestOf(a) < digestOf(b) ? -1 : 1))

const digestOf = ({ id }: Check): string => createHash('sha256').update(id).digest('hex')

const unitChecks = async (root: string, files: string): Promise<readonly Check[]> => {
  const checks: Check[] = []
  for (const file of globSync(files, { cwd: root })
    .filter((path) => !excludedTests.test(path))
    .sort()) {
    for (const { name, run } of await collect(file, () => import(pathToFileURL(join(root, file)).href))) {
      checks.push({
        id: name,
        unit: true,
        run: () => Promise.race([run().then(() => undefined, messageOf), timeOut()]),
      })
    }
  }
  return checks
}

const timeOut = async (): Promise<string> => {
  await setTimeout(unitTestTimeout, undefined, { ref: false })
  return 'it did not end'
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

type Runner = {
  readonly casesOf: (edition: Edition) => readonly Case[]
  /** Runs one case, and says how it ended. */
  readonly run: (edition: Edition, one: Case, target: Target) => Promise<CaseEnd>
  /** The right reference, or a faulty one. */
  readonly target: (edition: Edition, defect?: Fault) => Target
  /** The right reference, for each case declared as the profile of its rule wants it. */
  readonly targetsOf: (edition: Edition) => (one: Case) => Target
}
type CaseEnd = { readonly outcome: string; readonly message: string | null }

/** Searches are left out: they take long and differ from run to run. */
const scenarioRunner = async (root: string): Promise<Runner> => {
  const load = (path: string) => import(pathToFileURL(join(root, path)).href)
  const { planRun }: Plan = await load('src/run/selection/plan.ts')
  const { runSuite }: RunSuite = await load('src/run/execution/run-suite.ts')
  const { loadSuite, propertyTag }: Suite = await load('src/run/suite/suite.ts')
  const { loadSupportCode }: Support = await load('src/run/suite/support-code.ts')
  const { referenceTarget }: Reference = await load('src/targets/reference.ts')
  const { profileOf }: Rules = await load('src/rules/catalogue.ts')
  const { hardenedValues }: HardenedValues = await load('src/protocol/hardened-values.ts')
  const suite = await loadSuite({ root, patterns: ['features'] })
  const support = await loadSupportCode({ root, patterns: ['steps'] })
  const planOf = (edition: Edition) => planRun(suite, { edition, profile: 'all', tags: `not ${propertyTag}` })
  const plans = new Map(editions.map((edition) => [edition, planOf(edition)]))
  return {
    casesOf: (edition) => plans.get(edition)?.cases ?? [],
    targetsOf(edition) {
      const targets = {
        documented: referenceTarget({ edition }),
        hardening: referenceTarget({ edition, parameters: hardenedValues(edition) }),
      }
      return ({ rule }) => targets[rule ? profileOf(rule.id) : 'documented']
    },
    target: (edition, defect) => referenceTarget(defect === undefined ? { edition } : { edition, defect }),
    async run(edition, one, target) {
      let ended: CaseEnd = { outcome: 'error', message: 'it did not run' }
      await runSuite({
        plan: { ...(plans.get(edition) ?? planOf(edition)), cases: [one] },
        support,
        worldParameters: { target },
        exchangesOfPasses: false,
        stepTimeout,
        onCase: ({ result: { outcome, message } }) => {
          ended = { outcome, message }
        },
      })
      return ended
    },
  }
}

/** Every scenario once, in the newest edition that it belongs to. */
const scenarioChecks = ({ casesOf, run, targetsOf }: Runner): readonly Check[] => {
  const seen = new Set<string>()
  return editions.flatMap((edition): readonly Check[] => {
    const own = casesOf(edition).filter(({ id, tags }) => {
      const meant = tags.find((tag) => tag.startsWith(editionTag))
      return meant === undefined ? !seen.has(id) : meant === `${editionTag}${edition}`
    })
    for (const { id } of own) seen.add(id)
    const targets = targetsOf(edition)
    return own.map((one) => ({
      id: `${edition} ${one.id}`,
      unit: false,
      async run() {
        const { outcome, message } = await run(edition, one, targets(one))
        if (outcome === 'pass') return undefined
        return outcome === 'not-applicable' ? notApplicable : `${outcome}: ${message}`
      },
    }))
  })
}

/** Every fault of the catalogue must still fail a scenario of its own rule: the seams that faults use are code as well. */
const faultChecks = async (root: string, { casesOf, run, target }: Runner): Promise<readonly Check[]> => {
  const load = (path: string) => import(pathToFileURL(join(root, path)).href)
  const { faults }: Catalogue = await load('src/faults/fault-catalogue.ts')
  const { findRule, inEdition }: Rules = await load('src/rules/catalogue.ts')
  return faults.map((fault) => {
    const rule = findRule(fault.rule)
    const edition = editions.find((one) => rule && inEdition(rule, one)) ?? '2fa-2018'
    let cases = casesOf(edition).filter((one) => one.rule?.id === fault.rule)
    let faulty: Target | undefined
    return {
      id: `fault ${fault.name}`,
      unit: false,
      async run() {
        faulty ??= target(edition, fault)
        for (const one of cases) {
          const { outcome } = await run(edition, one, faulty)
          if (outcome !== 'fail' && outcome !== 'warn') continue
          cases = [one, ...cases.filter((other) => other !== one)]
          return undefined
        }
        return 'it is not caught'
      },
    }
  })
}
