import type { ProfileName } from '../../rules/profiles.ts'
import type { Edition } from '../../rules/rule.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { LoadedSuite } from '../loaded-suite.ts'
import { examplesOnly } from '../runs/run-fault.ts'
import { declaredValues } from './declared-values.ts'
import { ParameterReads } from './parameter-reads.ts'

/** Runs every example of an edition and a profile once against the reference, and notes which decisions read which parameters. */
export const recordReads = async (
  edition: Edition,
  { suite, support }: LoadedSuite,
  profile: ProfileName = 'documented',
): Promise<ParameterReads> => {
  const reads = new ParameterReads()
  const target = referenceTarget({ edition, parameters: declaredValues(edition, profile), defect: reads.defect })
  await runSuite({
    plan: planRun(suite, { edition, tags: examplesOnly, profile }),
    support,
    worldParameters: { target },
    exchangesOfPasses: false,
    around: reads.around,
    onCase: () => undefined,
  })
  await target.close()
  return reads
}
