import type { CommandType } from '../../protocol/command.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { Outcome } from '../../verdict/outcome.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { runSuite } from '../execution/run-suite.ts'
import type { Plan } from '../selection/plan.ts'
import { type Case, propertyTag } from '../suite/suite.ts'
import type { SupportCode } from '../suite/support-code.ts'
import { referenceWithDeclaration } from './rehearse.ts'

/** Nothing waits for a network. */
const concurrency = 16

/**
 * The cases of a plan that say nothing about a target, by its declaration and by the commands that its adapter lacks: found by
 * running them on the reference, so that a slow server is not asked. Searches and races are left out, as are cases that judge something
 * before.
 */
export const impossibleCases = async (
  plan: Plan,
  declaration: Declaration,
  lacks: readonly CommandType[],
  support: SupportCode,
): Promise<ReadonlyMap<string, Outcome>> => {
  const impossible = new Map<string, Outcome>()
  const target = referenceWithDeclaration(declaration, lacks)
  const cases = plan.cases.filter(isExample)
  await runSuite({
    plan: { ...plan, cases },
    support,
    worldParameters: { target },
    concurrency,
    exchangesOfPasses: false,
    onCase: ({ result: { id, outcome, reason, message, steps = [] } }) => {
      if (outcome === 'not-applicable' && (reason === 'capability' || reason === 'setting') && !hasJudged(steps))
        impossible.set(id, { kind: outcome, reason, ...(message !== null && { detail: message }) })
    },
  })
  await target.close()
  return impossible
}

/** Whether a Then was judged before it came out that the case does not apply: a server may fail there. */
const hasJudged = (steps: NonNullable<CaseResult['steps']>): boolean => {
  const first = steps.findIndex(({ keyword }) => keyword === 'Then')
  return first >= 0 && steps[first]?.status === 'passed'
}

const isExample = ({ tags }: Case): boolean => !tags.includes(propertyTag)
