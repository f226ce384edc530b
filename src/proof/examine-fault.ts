import { findRule, inEdition } from '../rules/catalogue.ts'
import { type Edition, editions } from '../rules/rule.ts'
import { planRun } from '../run/plan.ts'
import { runSuite } from '../run/run-suite.ts'
import type { Suite } from '../run/suite.ts'
import type { SupportCode } from '../run/support.ts'
import { referenceTarget } from '../targets/reference.ts'
import type { CataloguedFault } from './catalogue.ts'

/** What the scenarios say of a faulty reference. */
export type FaultVerdict = {
  readonly fault: CataloguedFault
  readonly edition: Edition
  /** Its own rule's scenarios that turned red, and all of them. */
  readonly own: readonly string[]
  readonly ownTotal: number
  /** Other rules that turned red, where they were asked too. */
  readonly others: readonly string[]
}

const red = new Set(['fail', 'warn'])

/** The newest edition that the rule belongs to. */
export const editionOf = (fault: CataloguedFault): Edition => {
  const rule = findRule(fault.rule)
  return [...editions].reverse().find((edition) => rule && inEdition(rule, edition)) ?? '2fa-2018'
}

/** Run the scenarios of the fault's own rule against it, or every scenario of the edition when `all` is set. */
export const examineFault = async (
  fault: CataloguedFault,
  { suite, support, all = false }: { readonly suite: Suite; readonly support: SupportCode; readonly all?: boolean },
): Promise<FaultVerdict> => {
  const edition = editionOf(fault)
  const target = referenceTarget({ edition, defect: fault, name: fault.name })
  const own: string[] = []
  const others = new Set<string>()
  let ownTotal = 0
  await runSuite({
    plan: planRun(suite, { edition, selectors: all ? [] : [fault.rule] }),
    support,
    worldParameters: { target },
    exchangesOfPasses: false,
    onCase: ({ ruleId, result }) => {
      if (ruleId === fault.rule) ownTotal += 1
      if (!red.has(result.outcome)) return
      if (ruleId === fault.rule) own.push(result.id)
      else if (ruleId !== undefined) others.add(ruleId)
    },
  })
  await target.close()
  return { fault, edition, own, ownTotal, others: [...others].sort() }
}
