import { type Edition, editions } from '../../rules/rule.ts'
import type { Target } from '../../targets/target.ts'
import { runEach, type WorkerOptions } from '../workers/run-each.ts'
import { type OrderOutcomes, type RunOrder, runInOrder } from './run-in-order.ts'

/** The verdicts of runs against one target in different orders and with different numbers of cases in flight. */
export type Flakiness = {
  /** Seeds that were run in each edition. */
  readonly seeds: number
  readonly runs: number
  /** Verdicts that were compared with those of the first run: cases times runs. */
  readonly verdicts: number
  /** `2fa-2018 CODE-05/x: pass, with seed 7 fail`, one for each verdict that differed. */
  readonly differing: readonly string[]
}

export type FlakinessOptions = WorkerOptions & {
  readonly seeds: number
  readonly editions?: readonly Edition[]
  /** A target other than the reference; then no threads are used. */
  readonly open?: (edition: Edition) => Target
  readonly onRun?: () => void
}

/** The 95 % upper bound of the frequency of something that was not seen in so many tries: the rule of three. */
export const ruleOfThree = (tries: number): number => Math.min(1, 3 / tries)

/**
 * Runs every scenario in the order of the files, one at a time; then shuffled by each seed, with different numbers in
 * flight; and compares the verdicts of each case.
 */
export const measureFlakiness = async (options: FlakinessOptions): Promise<Flakiness> => {
  const { seeds, open, onRun } = options
  const chosen = options.editions ?? editions
  const orders = chosen.flatMap((edition): RunOrder[] => [
    { edition },
    ...Array.from({ length: seeds }, (_, at) => ({ edition, seed: at + 1 })),
  ])
  const outcomes = await runEach(orders, {
    features: options.features,
    steps: options.steps,
    jobs: open ? 1 : options.jobs,
    kind: 'order',
    request: (order) => order,
    runInProcess: (order, loaded) => runInOrder(order, loaded, open),
    minItemsPerThread: 2,
    onResponse: () => onRun?.(),
  })
  const firsts = new Map(
    orders.flatMap(({ edition, seed }, at) => (seed === undefined ? [[edition, outcomes[at]]] : [])),
  )
  const differing: string[] = []
  let verdicts = 0
  for (const [at, { edition, seed }] of orders.entries()) {
    const first: OrderOutcomes = firsts.get(edition) ?? new Map()
    if (seed === undefined) continue
    verdicts += first.size
    for (const [id, outcome] of first) {
      const again = outcomes[at]?.get(id)
      if (again !== outcome) differing.push(`${edition} ${id}: ${outcome}, with seed ${seed} ${again}`)
    }
  }
  return { seeds, runs: chosen.length * seeds, verdicts, differing }
}
