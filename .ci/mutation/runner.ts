import { readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Check, loadChecks, notApplicable } from './checks.ts'

/** What Stryker passes about a mutant, and the namespace that instrumented code reads; as far as used here. */
type MutantRun = {
  readonly activeMutant: { readonly id: string; readonly fileName: string }
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
}
type Namespace = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: { readonly perTest: Record<string, Readonly<Record<string, number>>> } | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
}
const shared = globalThis as typeof globalThis & { __stryker__?: Namespace }
const namespace: Namespace = shared.__stryker__ ?? {}
shared.__stryker__ = namespace

const replacementUrl = pathToFileURL(join(import.meta.dirname, 'node-test.ts')).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'node:test' ? { url: replacementUrl, shortCircuit: true } : next(specifier, context),
})

/**
 * For how long unit tests are tried on one mutant, and for how long all others, by the time that each took without one: a
 * thousand run through the busiest lines. `run.ts --again` tries what survived for longer.
 */
const maxMilliseconds = Number(process.env.MUTATION_MILLISECONDS ?? 1_000)

const statuses = { success: 0, failed: 1 } as const

/**
 * Runs features and unit tests in this process: once all of them one after the other, to see which code each covers; then
 * for each mutant those that cover it, until one of them fails.
 */
class FeatureRunner {
  #checks: readonly Check[] = []
  readonly #killers = new Map<string, Check[]>()
  #covered: Covered | undefined
  /** Whether no mutant was active in this process so far. */
  #fresh = true
  #contaminated = false

  /** Mutants act at run time only, also those that are reached at load time as well; so no new process is needed. */
  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    this.#checks = await loadChecks(process.cwd())
  }

  async dryRun(): Promise<object> {
    const tests: object[] = []
    const covered: Record<string, Covered[string]> = {}
    for (const check of this.#checks) {
      const began = process.cpuUsage()
      namespace.currentTestId = check.id
      const failure = await check.run()
      namespace.currentTestId = undefined
      // Of the processor: a busy machine must not make checks look long, and leave fewer of them for each mutant.
      const { user, system } = process.cpuUsage(began)
      const milliseconds = (user + system) / 1000
      if (failure === notApplicable || (failure === undefined && !(await isRepeatable(check)))) {
        delete namespace.mutantCoverage?.perTest[check.id]
        continue
      }
      covered[check.id] = { milliseconds, mutants: namespace.mutantCoverage?.perTest[check.id] ?? {} }
      const testInfo = { id: check.id, name: check.id, timeSpentMs: milliseconds }
      tests.push(
        failure === undefined
          ? { ...testInfo, status: statuses.success }
          : { ...testInfo, status: statuses.failed, failureMessage: failure },
      )
    }
    writeFileSync(coveredFile, JSON.stringify(covered))
    return { status: 'complete', tests, mutantCoverage: namespace.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun): Promise<object> {
    // Stryker starts a new process, and runs this mutant there.
    if (this.#contaminated) process.exit(1)
    const killers = this.#killersIn(activeMutant.fileName)
    const checks = this.#prioritized(activeMutant.id, killers, new Set(testFilter))
    namespace.activeMutant = activeMutant.id
    namespace.hitCount = hitLimit === undefined ? undefined : 0
    namespace.hitLimit = hitLimit
    const { killer, failureMessage, nrOfTests } = await runUntilFailure(checks)
    const endless = (namespace.hitCount ?? 0) > (hitLimit ?? 0)
    namespace.activeMutant = undefined
    namespace.hitCount = undefined
    namespace.hitLimit = undefined
    const fresh = this.#fresh
    this.#fresh = false
    if (killer === undefined) return { status: 'survived', nrOfTests }
    // A check that fails without the mutant as well does not count, unless this mutant left something behind.
    this.#contaminated = (await killer.run()) !== undefined
    if (this.#contaminated && !fresh) process.exit(1)
    killers.splice(0, killers.length, killer, ...killers.filter((one) => one !== killer))
    if (endless) return { status: 'timeout', reason: 'a loop did not end' }
    return { status: 'killed', killedBy: [killer.id], failureMessage, nrOfTests }
  }

  /** The checks that run through a mutant, those first that are likely to kill it, as many as there is time for. */
  #prioritized(mutant: string, killers: readonly Check[], covering: ReadonlySet<string>): readonly Check[] {
    this.#covered ??= JSON.parse(readFileSync(coveredFile, 'utf8'))
    const { worth, milliseconds } = priorityOf(this.#covered ?? {}, Number(mutant))
    const ranked = this.#checks.toSorted((a, b) => worth(b.id) - worth(a.id))
    const left = { unit: maxMilliseconds, other: maxMilliseconds }
    return [...new Set([...killers, ...ranked])].filter(({ id, unit }) => {
      const kind = unit ? 'unit' : 'other'
      if (!covering.has(id) || left[kind] <= 0) return false
      left[kind] -= milliseconds(id)
      return true
    })
  }

  /** Those that killed another mutant of this file, the last one first: they are likely to kill the next one too. */
  #killersIn(file: string): Check[] {
    const known = this.#killers.get(file) ?? []
    this.#killers.set(file, known)
    return known
  }
}

/** By check: how long it took, and how often it ran through each mutant, by number. */
type Covered = Readonly<
  Record<string, { readonly milliseconds: number; readonly mutants: Readonly<Record<string, number>> }>
>

/** In the copy of the repository that Stryker made, for the processes after the one that measured. */
const coveredFile = 'covered.json'
/** Mutants before and after one, by number, that count as being around it. */
const neighbourhood = 15

/** The priority of a check for a mutant: how much of the code around it few other checks run through, by the time that it takes. */
const priorityOf = (covered: Covered, mutant: number) => {
  const near = Array.from({ length: 2 * neighbourhood + 1 }, (_, at) => String(mutant - neighbourhood + at))
  const all = Object.values(covered)
  const rarity = near.map((one) => [one, 1 / all.filter(({ mutants }) => one in mutants).length] as const)
  const milliseconds = (check: string): number => covered[check]?.milliseconds ?? 0
  const priorities = new Map(
    Object.entries(covered).map(([check, { mutants }]) => {
      const sum = rarity.reduce((total, [one, rare]) => total + (one in mutants ? rare : 0), 0)
      return [check, sum / (milliseconds(check) + 1)]
    }),
  )
  return { worth: (check: string): number => priorities.get(check) ?? 0, milliseconds }
}

/** Some checks wait for timers, so that a few are in flight; nothing new starts once one has failed. */
const slots = 4

type KillResult = { readonly killer?: Check; readonly failureMessage?: string; readonly nrOfTests: number }

const runUntilFailure = async (checks: readonly Check[]): Promise<KillResult> => {
  const queue = checks.values()
  let nrOfTests = 0
  let killed: { readonly killer: Check; readonly failureMessage: string } | undefined
  const slot = async (): Promise<void> => {
    for (const check of queue) {
      if (killed) return
      nrOfTests += 1
      const failureMessage = await check.run()
      if (failureMessage !== undefined) killed ??= { killer: check, failureMessage }
    }
  }
  await Promise.all(Array.from({ length: slots }, slot))
  return { ...killed, nrOfTests }
}

/** Unit tests may depend on what happens once in a process. Such a test would kill every mutant, and is left out. */
const isRepeatable = async ({ unit, run }: Check): Promise<boolean> => !unit || (await run()) === undefined

const make = (): FeatureRunner => new FeatureRunner()
export const strykerPlugins = [{ kind: 'TestRunner', name: 'assay', factory: Object.assign(make, { inject: [] }) }]
