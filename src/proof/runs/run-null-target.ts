import type { RuleId } from '../../rules/catalogue.ts'
import type { Edition } from '../../rules/rule.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { propertyTag, type Suite } from '../../run/suite/suite.ts'
import type { SupportCode } from '../../run/suite/support-code.ts'
import type { OutcomeKind } from '../../verdict/outcome.ts'
import { worstOutcome } from '../../verdict/worst-outcome.ts'
import type { NullTarget } from '../null-targets/null-target.ts'
import { openNullTarget } from '../null-targets/null-targets.ts'

/** The results of the scenarios against a null target. */
export type NullVerdict = {
  readonly name: string
  /** The rules that it passes: there should be none. */
  readonly rules: readonly RuleId[]
  /** The cases that passed, by id: half of a contrast, of which the other half failed. */
  readonly cases: readonly string[]
  /** The cases that ended in a defect of the harness. */
  readonly defects: readonly string[]
  readonly counts: Readonly<Record<OutcomeKind, number>>
}

/**
 * Run every example of an edition against a null target; a search fails no rule that its examples do not fail too.
 * `timeout` is milliseconds for a response.
 */
export const runNullTarget = async (
  nullTarget: NullTarget,
  {
    suite,
    support,
    edition = '2fa-2018',
    timeout = 1_000,
  }: {
    readonly suite: Suite
    readonly support: SupportCode
    readonly edition?: Edition
    readonly timeout?: number
  },
): Promise<NullVerdict> => {
  const target = await openNullTarget(nullTarget, timeout, edition)
  const cases: string[] = []
  const defects: string[] = []
  const outcomes = new Map<RuleId, OutcomeKind[]>()
  try {
    const { counts } = await runSuite({
      plan: planRun(suite, { edition, tags: `not ${propertyTag}` }),
      support,
      worldParameters: { target },
      exchangesOfPasses: false,
      onCase: ({ ruleId, result }) => {
        if (result.outcome === 'pass') cases.push(result.id)
        if (result.reason === 'harness') defects.push(`${result.id}: ${result.message}`)
        if (ruleId !== undefined) outcomes.set(ruleId, [...(outcomes.get(ruleId) ?? []), result.outcome])
      },
    })
    const kept = [...outcomes].filter(([, own]) => worstOutcome(own) === 'pass').map(([rule]) => rule)
    return { name: nullTarget.name, rules: kept.sort(), cases: cases.sort(), defects: defects.sort(), counts }
  } finally {
    await target.close()
  }
}
