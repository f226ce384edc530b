import type { Budget } from '../../properties/property.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { propertyTag } from '../../run/suite/suite.ts'
import { type ReferenceOptions, referenceTarget } from '../../targets/reference.ts'
import type { LoadedSuite } from '../loaded-suite.ts'
import { examplesOnly } from '../runs/run-fault.ts'
import type { LegalDeclaration } from './legal-declaration.ts'
import type { ParameterReads } from './parameter-reads.ts'

/** A case that the reference did not pass although it does what it declares. */
export type FalseVerdict = { readonly id: string; readonly outcome: string; readonly message: string }

/** With `reads`, what the decisions read is noted; `through` is what the exchanges go through. */
export type RecordingSuite = LoadedSuite & Pick<ReferenceOptions, 'through'> & { readonly reads?: ParameterReads }

export type JudgedDeclaration = {
  readonly falseVerdicts: readonly FalseVerdict[]
  /** How many cases passed. */
  readonly passed: number
  /** Rules of the edition without any case that passed. */
  readonly unjudged: readonly string[]
}

/**
 * Which cases are judged: those that selectors name, those with these ids; all where neither is said. With `searches` the
 * properties, with that budget each, instead of the examples.
 */
export type JudgedCases = {
  readonly selectors?: readonly string[]
  readonly ids?: ReadonlySet<string>
  readonly searches?: Partial<Budget>
}

/**
 * Runs the examples of an edition, or its searches, against the reference under a legal declaration, all of them or those
 * that are chosen. The reference keeps every rule and has every power, so that every case has to pass, or not to apply
 * because of what is declared.
 */
export const judgeDeclaration = async (
  { edition, parameters, absent }: LegalDeclaration,
  { suite, support, reads, through }: RecordingSuite,
  { selectors = [], ids, searches }: JudgedCases = {},
): Promise<JudgedDeclaration> => {
  const falseVerdicts: FalseVerdict[] = []
  const rules = new Map<string, number>()
  const target = referenceTarget({
    ...{ edition, parameters, absent },
    ...(reads && { defect: reads.defect }),
    ...(through && { through }),
  })
  const plan = planRun(suite, { edition, tags: searches === undefined ? examplesOnly : propertyTag, selectors })
  await runSuite({
    plan: ids ? { ...plan, cases: plan.cases.filter(({ id }) => ids.has(id)) } : plan,
    support,
    worldParameters: { target, ...(searches && { budget: searches }) },
    exchangesOfPasses: false,
    ...(reads && { around: reads.around }),
    onCase: ({ ruleId = '', result: { id, outcome, reason, message } }) => {
      rules.set(ruleId, (rules.get(ruleId) ?? 0) + (outcome === 'pass' ? 1 : 0))
      const follows = outcome === 'not-applicable' && (reason !== 'capability' || absent.length > 0)
      if (outcome !== 'pass' && !follows) falseVerdicts.push({ id, outcome, message: message ?? reason ?? '' })
    },
  })
  await target.close()
  return {
    falseVerdicts: falseVerdicts.sort((a, b) => a.id.localeCompare(b.id)),
    passed: [...rules.values()].reduce((sum, count) => sum + count, 0),
    unjudged: [...rules].flatMap(([rule, passes]) => (passes === 0 ? [rule] : [])).sort(),
  }
}
