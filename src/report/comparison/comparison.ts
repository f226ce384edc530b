import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { CaseResult, RuleResult, RunResult } from '../../verdict/result.ts'
import { byCurrentId } from './by-current-id.ts'

/** The kinds of change of a rule or a case from one run to another, in the order of their interest to readers. */
export const changeKinds = [
  'worse',
  'no-longer-visible',
  'became-visible',
  'better',
  'applies',
  'no-longer-applies',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/**
 * An outcome before and after; undefined when a full run has no verdict: the rule or the case is not in its edition.
 */
export type Change = {
  readonly kind: ChangeKind
  readonly before: OutcomeKind | undefined
  readonly after: OutcomeKind | undefined
}

export type CaseChange = Change & { readonly id: string; readonly name: string; readonly now?: CaseResult }

export type RuleChange = Change & {
  /** The text of the later run, else of the earlier one. */
  readonly rule: RuleResult
  readonly cases: readonly CaseChange[]
}

export type Comparison = {
  readonly before: RunResult
  readonly after: RunResult
  /** By kind, in the order of the rules. */
  readonly changes: readonly RuleChange[]
  /** How many rules are in one of them only, since the other was narrowed to a part. */
  readonly notCompared: number
  /** Whether both were tested against the same demands: same features, same catalogue, same edition. */
  readonly sameDemands: boolean
}

/** Verified outcomes, the worst first. */
const visibleOutcomes: readonly OutcomeKind[] = ['fail', 'warn', 'pass']

/** The kind of change from one outcome to the other; undefined when nothing changed. */
export const changeOf = (before: OutcomeKind | undefined, after: OutcomeKind | undefined): Change | undefined => {
  const kind = kindOf(before ?? 'unverified', after ?? 'unverified')
  return kind && { kind, before, after }
}

const kindOf = (before: OutcomeKind, after: OutcomeKind): ChangeKind | undefined => {
  const [was, is] = [visibleOutcomes.indexOf(before), visibleOutcomes.indexOf(after)]
  if (was >= 0 && is >= 0) return was === is ? undefined : is > was ? 'better' : 'worse'
  if (before === after) return undefined
  if (after === 'not-applicable') return 'no-longer-applies'
  if (before === 'not-applicable') return 'applies'
  if (was < 0 && is < 0) return undefined
  return is >= 0 ? 'became-visible' : 'no-longer-visible'
}

const caseChanges = (before: RuleResult | undefined, after: RuleResult | undefined): readonly CaseChange[] => {
  const earlier = new Map(before?.cases.map((one) => [one.id, one]))
  const later = new Map(after?.cases.map((one) => [one.id, one]))
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const [was, now] = [earlier.get(id), later.get(id)]
    const change = changeOf(was?.outcome, now?.outcome)
    const name = (now ?? was)?.name ?? id
    return change && (now || was?.outcome === 'fail') ? [{ ...change, id, name, ...(now && { now }) }] : []
  })
}

const ruleChange = (before: RuleResult | undefined, after: RuleResult | undefined): readonly RuleChange[] => {
  const rule = after ?? before
  if (!rule) return []
  const cases = caseChanges(before, after)
  // A full run names every rule of its edition, so a rule that it does not name is not demanded there.
  const whole = changeOf(before?.outcome ?? 'not-applicable', after?.outcome ?? 'not-applicable')
  // A rule that fails as before may have another failing case.
  const kind = whole?.kind ?? changeKinds.find((one) => before && after && cases.some((change) => change.kind === one))
  return kind ? [{ kind, before: before?.outcome, after: after?.outcome, rule, cases }] : []
}

/** Compares two results, rule by rule and case by case. They may be of different targets, editions or versions. */
export const compareResults = (before: RunResult, after: RunResult): Comparison => {
  const earlier = byCurrentId(before.rules)
  const later = byCurrentId(after.rules)
  const all = [...new Set([...later.keys(), ...earlier.keys()])]
  const ids = all.filter(
    (id) => (earlier.has(id) || before.run.scope === 'full') && (later.has(id) || after.run.scope === 'full'),
  )
  const changes = ids.flatMap((id) => ruleChange(earlier.get(id), later.get(id)))
  const demands = ({ run, suite }: RunResult): string =>
    [run.edition, suite.featuresDigest, suite.catalogueDigest].join(' ')
  return {
    before,
    after,
    changes: changeKinds.flatMap((kind) => changes.filter((change) => change.kind === kind)),
    notCompared: all.length - ids.length,
    sameDemands: demands(before) === demands(after),
  }
}

/** Whether the later run has a failure that the earlier one did not have. */
export const hasRegression = ({ changes }: Comparison): boolean =>
  changes.some(
    ({ kind, after, cases }) =>
      (['worse', 'became-visible', 'applies'].includes(kind) && after === 'fail') ||
      cases.some((one) => one.after === 'fail' && one.kind !== 'better'),
  )
