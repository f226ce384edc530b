import type { CataloguedFault } from '../../faults/fault-catalogue.ts'
import { hardenedValues } from '../../protocol/hardened-values.ts'
import { findRule, inEdition, profileOf, type RuleId } from '../../rules/catalogue.ts'
import { type Edition, editions } from '../../rules/rule.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { propertyTag, type Suite } from '../../run/suite/suite.ts'
import type { SupportCode } from '../../run/suite/support-code.ts'
import { referenceTarget } from '../../targets/reference.ts'

/** `own`: a scenario of its own rule failed. `others`: only scenarios of other rules did. `missed`: none did. */
export const detections = ['own', 'others', 'missed'] as const
export type Detection = (typeof detections)[number]

/** The results of the scenarios against a faulty reference. */
export type FaultVerdict = {
  readonly fault: string
  readonly rule: RuleId
  readonly edition: Edition
  readonly caughtBy: Detection
  /** The cases of its own rule that failed, by id, and how many cases the rule has. */
  readonly own: readonly string[]
  readonly ownTotal: number
  /** Other rules that failed; undefined where they were not run. */
  readonly others: readonly RuleId[] | undefined
}

export type FaultRunOptions = {
  readonly suite: Suite
  readonly support: SupportCode
  /** Whether to run every scenario of the edition, not those of the rule alone. */
  readonly all?: boolean
  /** With `all`: the ids of those cases in which the fault decides something else; no other one can fail. */
  readonly cases?: readonly string[]
}

const failedOutcomes = new Set(['fail', 'warn'])
/** Searches are left out: they take long, and what they find is rarely a defect of one rule alone. */
export const examplesOnly = `not ${propertyTag}`

/** The edition that the fault names, else the newest one that its rule belongs to. */
export const editionOf = ({ rule: id, edition: named }: Pick<CataloguedFault, 'rule' | 'edition'>): Edition => {
  const rule = findRule(id)
  return named ?? editions.findLast((edition) => rule && inEdition(rule, edition)) ?? '2fa-2018'
}

/** Runs the scenarios of the fault's own rule, and all others of the edition where `all` is set or where those pass. */
export const runFault = async (
  fault: CataloguedFault,
  { suite, support, all = false, cases }: FaultRunOptions,
): Promise<FaultVerdict> => {
  const edition = editionOf(fault)
  const own: string[] = []
  const others = new Set<RuleId>()
  let ownTotal = 0
  const runSelection = async (selectors: readonly string[], only?: ReadonlySet<string>): Promise<void> => {
    const plan = planRun(suite, { edition, selectors, tags: examplesOnly, profile: profileOf(fault.rule) })
    ownTotal = plan.cases.filter((one) => one.rule?.id === fault.rule).length
    const parameters = profileOf(fault.rule) === 'hardening' ? hardenedValues(edition) : {}
    const target = referenceTarget({ edition, parameters, defect: fault, name: fault.name })
    await runSuite({
      plan: only ? { ...plan, cases: plan.cases.filter(({ id }) => only.has(id)) } : plan,
      support,
      worldParameters: { target },
      exchangesOfPasses: false,
      onCase: ({ ruleId, result }) => {
        if (!failedOutcomes.has(result.outcome)) return
        if (ruleId === fault.rule) own.push(result.id)
        else if (ruleId !== undefined) others.add(ruleId)
      },
    })
    await target.close()
  }
  if (!all) await runSelection([fault.rule])
  const ranAll = all || own.length === 0
  if (ranAll) await runSelection([], cases && new Set(cases))
  const caughtBy = own.length > 0 ? 'own' : others.size > 0 ? 'others' : 'missed'
  const { name, rule } = fault
  return {
    fault: name,
    rule,
    edition,
    caughtBy,
    own: own.sort(),
    ownTotal,
    others: ranAll ? [...others].sort() : undefined,
  }
}
