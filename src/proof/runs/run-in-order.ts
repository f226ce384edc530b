import type { Edition } from '../../rules/rule.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { Target } from '../../targets/target.ts'
import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { LoadedSuite } from '../loaded-suite.ts'
import { examplesOnly } from './run-fault.ts'

/** The order of the files, one case at a time; or, with a seed, a random order with another number of cases in flight. */
export type RunOrder = { readonly edition: Edition; readonly seed?: number }
/** The outcome of each case, by its id. */
export type OrderOutcomes = ReadonlyMap<string, OutcomeKind>

/** Cases in flight in the run of a seed: one, a few, the default number, very many, in no order. */
const concurrencies = [1, 3, 64, 16, 7, 256, 2, 33] as const

/** Runs every scenario of an edition once. Searches are left out: what they try is random by design. */
export const runInOrder = async (
  { edition, seed }: RunOrder,
  { suite, support }: LoadedSuite,
  open: (edition: Edition) => Target = (one) => referenceTarget({ edition: one }),
): Promise<OrderOutcomes> => {
  const found = new Map<string, OutcomeKind>()
  const target = open(edition)
  await runSuite({
    plan: planRun(suite, { edition, tags: examplesOnly, ...(seed === undefined ? {} : { seed: String(seed) }) }),
    support,
    worldParameters: { target },
    concurrency: seed === undefined ? 1 : (concurrencies[seed % concurrencies.length] ?? 1),
    exchangesOfPasses: false,
    onCase: ({ result }) => {
      found.set(result.id, result.outcome)
    },
  })
  await target.close()
  return found
}
