import type { Declaration } from '../../protocol/declaration.ts'
import { parameterNames } from '../../protocol/parameters.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { Target } from '../../targets/target.ts'
import { defaultConcurrency } from '../execution/run-options.ts'
import { runSuite } from '../execution/run-suite.ts'
import type { Plan } from '../selection/plan.ts'
import type { SupportCode } from '../suite/support-code.ts'
import { countingTarget, emptyImpact, type TargetImpact } from './target-impact.ts'

/**
 * The impact of a plan on a target, found by running it on the reference with the parameters that the target declares.
 * The target gets no request. Its real impact is the same as far as it answers the same: a server that breaks rules may
 * get fewer requests.
 */
export const rehearse = async (plan: Plan, declaration: Declaration, support: SupportCode): Promise<TargetImpact> => {
  const impact = emptyImpact()
  const target = countingTarget(referenceWithDeclaration(declaration), impact)
  await runSuite({
    plan,
    support,
    worldParameters: { target },
    concurrency: defaultConcurrency,
    exchangesOfPasses: false,
  })
  await target.close()
  return impact
}

/** The reference with the declaration of the target. Parameters that are not declared have their usual values. */
export const referenceWithDeclaration = (declaration: Declaration): Target => {
  const { edition, parameters, powers } = declaration
  const known = Object.fromEntries(
    parameterNames.flatMap((name) => (parameters[name] === undefined ? [] : [[name, parameters[name]]])),
  )
  return {
    ...referenceTarget({ edition, parameters: known }),
    describe: async () => ({
      ...declaration,
      powers: { ...powers, clock: powers.clock === 'none' ? 'none' : 'virtual' },
    }),
  }
}
