import { type Edition, editions } from '../rules/rule.ts'
import { planRun } from '../run/plan.ts'
import { runSuite } from '../run/run-suite.ts'
import { propertyTag, type Suite } from '../run/suite.ts'
import type { SupportCode } from '../run/support.ts'
import { referenceTarget } from '../targets/reference.ts'
import type { Target } from '../targets/target.ts'

/** What runs in different orders and with different numbers of cases in flight said of one target. */
export type Flakiness = {
  /** Seeds that were run in each edition. */
  readonly seeds: number
  readonly runs: number
  /** Verdicts that were compared with those of the first run: cases times runs. */
  readonly verdicts: number
  /** `2fa-2018 CODE-05/x: pass, with seed 7 fail`, one for each verdict that differed. */
  readonly differing: readonly string[]
}

export type FlakinessOptions = {
  readonly suite: Suite
  readonly support: SupportCode
  readonly seeds: number
  readonly editions?: readonly Edition[]
  readonly open?: (edition: Edition) => Target
  readonly onRun?: (finished: number, total: number) => void
}

/** Cases in flight in the run of a seed: one, a few, the usual number, very many, in no order. */
const lanes = [1, 3, 64, 16, 7, 256, 2, 33] as const

/** The upper bound at 95 % of how often something happens that was not seen in so many tries: the rule of three. */
export const ruleOfThree = (tries: number): number => Math.min(1, 3 / tries)

/**
 * Runs every scenario in the order of the files, one at a time; then shuffled by each seed, with ever other numbers in
 * flight; and compares the verdicts of each case. Searches are left out: what they try is chance by design.
 */
export const examineFlakiness = async (options: FlakinessOptions): Promise<Flakiness> => {
  const { suite, support, seeds, onRun, open = (edition) => referenceTarget({ edition }) } = options
  const chosen = options.editions ?? editions
  const differing: string[] = []
  let [runs, verdicts] = [0, 0]
  const outcomes = async (edition: Edition, seed?: number): Promise<ReadonlyMap<string, string>> => {
    const found = new Map<string, string>()
    const target = open(edition)
    await runSuite({
      plan: planRun(suite, {
        edition,
        tags: `not ${propertyTag}`,
        ...(seed === undefined ? {} : { seed: String(seed) }),
      }),
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
  for (const edition of chosen) {
    const first = await outcomes(edition)
    for (let seed = 1; seed <= seeds; seed++) {
      const again = await outcomes(edition, seed)
      for (const [id, outcome] of first) {
        if (again.get(id) !== outcome)
          differing.push(`${edition} ${id}: ${outcome}, with seed ${seed} ${again.get(id)}`)
      }
      runs += 1
      verdicts += first.size
      onRun?.(runs, chosen.length * seeds)
    }
  }
  return { seeds, runs, verdicts, differing }
}
