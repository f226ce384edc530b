import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Check, loadChecks, notApplicable } from './checks.ts'

/** What Stryker tells of a mutant, and the namespace that instrumented code looks at; as far as it is used here. */
type MutantRun = {
  readonly activeMutant: { readonly id: string }
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
}
type Namespace = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: { readonly perTest: Record<string, unknown> } | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
}
const shared = globalThis as typeof globalThis & { __stryker__?: Namespace }
const namespace: Namespace = shared.__stryker__ ?? {}
shared.__stryker__ = namespace

const standIn = pathToFileURL(join(import.meta.dirname, 'node-test.ts')).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'node:test' ? { url: standIn, shortCircuit: true } : next(specifier, context),
})

const statuses = { success: 0, failed: 1 } as const

/**
 * Runs features and unit tests in this process: once all of them one after the other, to see which code each covers; then
 * for each mutant those that cover it, until one of them fails.
 */
class FeatureRunner {
  #checks: readonly Check[] = []

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: false }
  }

  async init(): Promise<void> {
    this.#checks = await loadChecks(process.cwd())
  }

  async dryRun(): Promise<object> {
    const tests: object[] = []
    for (const check of this.#checks) {
      const began = performance.now()
      namespace.currentTestId = check.id
      const failure = await check.run()
      namespace.currentTestId = undefined
      if (failure === notApplicable) {
        delete namespace.mutantCoverage?.perTest[check.id]
        continue
      }
      const told = { id: check.id, name: check.id, timeSpentMs: performance.now() - began }
      tests.push(
        failure === undefined
          ? { ...told, status: statuses.success }
          : { ...told, status: statuses.failed, failureMessage: failure },
      )
    }
    return { status: 'complete', tests, mutantCoverage: namespace.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun): Promise<object> {
    const chosen = testFilter && new Set(testFilter)
    const checks = this.#checks.filter(({ id }) => !chosen || chosen.has(id))
    namespace.activeMutant = activeMutant.id
    namespace.hitCount = hitLimit === undefined ? undefined : 0
    namespace.hitLimit = hitLimit
    try {
      return await untilOneFails(checks, () => namespace.hitCount !== undefined && namespace.hitCount > (hitLimit ?? 0))
    } finally {
      namespace.activeMutant = undefined
    }
  }
}

/** Some checks wait for timers, so that a few are in flight; nothing new begins once one has failed. */
const inFlight = 4

const untilOneFails = async (checks: readonly Check[], endless: () => boolean): Promise<object> => {
  const queue = checks.values()
  let nrOfTests = 0
  let killed: { readonly killedBy: readonly string[]; readonly failureMessage: string } | undefined
  const lane = async (): Promise<void> => {
    for (const check of queue) {
      if (killed) return
      nrOfTests += 1
      const failureMessage = await check.run()
      if (failureMessage !== undefined) killed ??= { killedBy: [check.id], failureMessage }
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
  if (endless()) return { status: 'timeout', reason: 'a loop did not end' }
  return killed ? { status: 'killed', ...killed, nrOfTests } : { status: 'survived', nrOfTests }
}

const make = (): FeatureRunner => new FeatureRunner()
export const strykerPlugins = [{ kind: 'TestRunner', name: 'assay', factory: Object.assign(make, { inject: [] }) }]
