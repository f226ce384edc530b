import type { Budget } from '../../properties/property.ts'
import { hardenedValues } from '../../protocol/hardened-values.ts'
import type { SuiteRunOptions as CaseOptions } from '../../run/execution/run-options.ts'
import type { Target } from '../../targets/target.ts'
import { commandLine } from './configuration.ts'
import type { RunCommandOptions } from './options.ts'

/** The limits of a search for counterexamples, as far as the user sets them. */
const budgetOf = ({ runs, timeLimit, seed, path }: RunCommandOptions): Partial<Budget> => ({
  ...(runs === undefined ? {} : { runs }),
  ...(timeLimit === undefined ? {} : { timeLimit: timeLimit * 1000 }),
  ...(seed === undefined ? {} : { seed }),
  ...(path === undefined ? {} : { path }),
})

/** Time for one step, in milliseconds: it may take several requests, and the longest wait for a clock. */
const stepTimeout = ({ timeout, wait = 0 }: RunCommandOptions): number =>
  wait * 1000 + Math.max(30_000, 3 * timeout * 1000)

/** The command that runs one case again. */
export const replayCommand =
  (options: RunCommandOptions): ((id: string) => string) =>
  (id) =>
    commandLine(options, [id])

/**
 * In a run of all profiles the reference declares its defaults, and the sandboxes of rules of hardening have the values that
 * these want; what the user set stays.
 */
const hardenedSandboxes = ({ target, profile, edition, set }: RunCommandOptions) => {
  if (target !== 'reference' || profile !== 'all') return {}
  const given = new Set(set.map((text) => text.slice(0, text.indexOf('='))))
  const wanted = Object.entries(hardenedValues(edition ?? '2fa-2018')).filter(([name]) => !given.has(name))
  return { hardened: Object.fromEntries(wanted) }
}

/** How each case runs, the same in every thread of a run. */
export const caseOptions = (
  options: RunCommandOptions,
  target: Target,
): Pick<CaseOptions, 'worldParameters' | 'exchangesOfPasses' | 'stepTimeout'> & { replay(id: string): string } => {
  return {
    worldParameters: { target, budget: budgetOf(options), ...hardenedSandboxes(options) },
    exchangesOfPasses: options.exchanges === 'all',
    stepTimeout: stepTimeout(options),
    replay: replayCommand(options),
  }
}
