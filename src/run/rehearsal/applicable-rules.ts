import type { Declaration } from '../../protocol/declaration.ts'
import { type Rule, rules } from '../../rules/catalogue.ts'
import { applicability } from '../../verdict/applicability.ts'
import type { Case } from '../suite/suite.ts'

/** A rule that will not be tested, and why. */
export type ExcludedRule = {
  readonly rule: Rule
  readonly kind: 'not-applicable' | 'unverified'
  readonly reason: string
  readonly detail: string
  readonly cases: number
}

/** What a target's declaration lets assay test of some cases. */
export type ApplicableRules = {
  /** `reports`: how many of the rules only record what users reported, and count in no claim. */
  readonly examined: { readonly rules: number; readonly reports: number; readonly cases: number }
  readonly leftOut: readonly ExcludedRule[]
  /** The rules that the declaration alone breaks, each with the sentence that says how. */
  readonly broken: readonly { readonly rule: Rule; readonly sentence: string }[]
}

/** Compares the rules of some cases with a declaration, in the order of the catalogue. Sends nothing. */
export const applicableRules = (cases: readonly Case[], declaration: Declaration): ApplicableRules => {
  const byRule = Map.groupBy(cases, ({ rule }) => rule?.id)
  const own = rules.filter(({ id }) => byRule.has(id))
  const countOf = ({ id }: Rule): number => byRule.get(id)?.length ?? 0
  const leftOut = own.flatMap((rule): readonly ExcludedRule[] => {
    const verdict = applicability(rule, declaration)
    if (verdict.applies || 'broken' in verdict) return []
    const { outcome } = verdict
    if (outcome.kind !== 'not-applicable' && outcome.kind !== 'unverified') return []
    const { kind, reason, detail = '' } = outcome
    return [{ rule, kind, reason, detail, cases: countOf(rule) }]
  })
  const left = new Set(leftOut.map(({ rule }) => rule))
  const examined = own.filter((rule) => !left.has(rule))
  return {
    examined: {
      rules: examined.length,
      reports: examined.filter(({ level }) => level === 'INFORMATIVE').length,
      cases: examined.reduce((sum, rule) => sum + countOf(rule), 0),
    },
    leftOut,
    broken: own.flatMap((rule) => {
      const verdict = applicability(rule, declaration)
      return 'broken' in verdict ? [{ rule, sentence: verdict.broken.message }] : []
    }),
  }
}
