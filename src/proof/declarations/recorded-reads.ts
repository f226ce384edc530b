import type { Edition } from '../../rules/rule.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { LoadedSuite } from '../loaded-suite.ts'
import { examplesOnly } from '../runs/run-fault.ts'
import { ParameterReads } from './parameter-reads.ts'

/** Runs every example of an edition once against the reference, and notes which decisions read which parameters. */
export const recordReads = async (edition: Edition, { suite, support }: LoadedSuite): Promise<ParameterReads> => {
  const reads = new ParameterReads()
  const target = referenceTarget({ edition, defect: reads.defect })
  await runSuite({
    plan: planRun(suite, { edition, tags: examplesOnly }),
    support,
    worldParameters: { target },
    exchangesOfPasses: false,
    around: reads.around,
    onCase: () => undefined,
  })
  await target.close()
  return reads
}
