import type { Declaration } from '../../protocol/declaration.ts'
import type { Plan } from '../../run/selection/plan.ts'
import type { SupportCode } from '../../run/suite/support-code.ts'
import type { Target } from '../../targets/target.ts'
import type { Outcome } from '../../verdict/outcome.ts'
import { mostAtATime } from './at-a-time.ts'

/**
 * The cases of a plan that need not be run with an adapter whose scenarios share a clock, which is slow, and their outcomes.
 * Undefined for other targets.
 */
export const foreseenCases = async (
  target: Target,
  declaration: Declaration,
  plan: () => Plan,
  support: SupportCode,
): Promise<ReadonlyMap<string, Outcome> | undefined> => {
  if (target.kind !== 'adapter' || mostAtATime(target, declaration) === Number.POSITIVE_INFINITY) return undefined
  const { impossibleCases } = await import('../../run/rehearsal/impossible-cases.ts')
  return impossibleCases(plan(), declaration, target.lacks ?? [], support)
}
