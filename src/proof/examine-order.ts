import type { Edition } from '../rules/rule.ts'
import { planRun } from '../run/plan.ts'
import { runSuite } from '../run/run-suite.ts'
import { referenceTarget } from '../targets/reference.ts'
import type { Target } from '../targets/target.ts'
import type { OutcomeKind } from '../verdict/outcome.ts'
import { examples } from './examine-fault.ts'
import type { Loaded } from './question.ts'

/** The order of the files, one case at a time; or, with a seed, one by chance with another number of cases in flight. */
export type Order = { readonly edition: Edition; readonly seed?: number }
/** The outcome of each case, by its id. */
export type OrderVerdicts = ReadonlyMap<string, OutcomeKind>

/** Cases in flight in the run of a seed: one, a few, the usual number, very many, in no order. */
const lanes = [1, 3, 64, 16, 7, 256, 2, 33] as const

/** Runs every scenario of an edition once. Searches are left out: what they try is chance by design. */
export const examineOrder = async (
  { edition, seed }: Order,
  { suite, support }: Loaded,
  open: (edition: Edition) => Target = (one) => referenceTarget({ edition: one }),
): Promise<OrderVerdicts> => {
  const found = new Map<string, OutcomeKind>()
  const target = open(edition)
  await runSuite({
    plan: planRun(suite, { edition, tags: examples, ...(seed === undefined ? {} : { seed: String(seed) }) }),
    support,
    worldParameters: { target },
    concurrency: seed === undefined ? 1 : (lanes[seed % lanes.length] ?? 1),
    exchangesOfPasses: false,
    onCase: ({ result }) => {
      found.set(result.id, result.outcome)
    },
  })
  await target.close()
  return found
}
