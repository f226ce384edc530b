import { type ParameterName, type ParameterSpec, parameters } from '../../protocol/parameters.ts'
import { areaOf, areas, editionsOfRule, profileOf, type Rule } from '../../rules/catalogue.ts'
import { type Contradiction, contradictions } from '../../rules/contradictions.ts'
import { profiles } from '../../rules/profiles.ts'
import type { Case, Suite } from '../../run/suite/suite.ts'
import { conditionText } from '../../verdict/applicability.ts'
import { citation } from './citation.ts'
import { parameterNamesOf } from './rule-parameters.ts'

/** Everything that is known about a rule, for people. */
export type RuleExplanation = {
  readonly rule: Rule
  readonly area: string
  /** The release of the profile that it belongs to. */
  readonly profile: string
  /** None for a rule of hardening, which holds in each. */
  readonly editions: readonly string[]
  readonly citations: readonly string[]
  /** The setting under which it applies, in words. */
  readonly condition: string | undefined
  readonly parameters: readonly { readonly name: ParameterName; readonly spec: ParameterSpec }[]
  readonly contradictions: readonly Contradiction[]
  readonly scenarios: readonly Pick<Case, 'id' | 'name' | 'feature' | 'line' | 'steps'>[]
}

/** Collects what the catalogue, the declaration of parameters and the features say about a rule. */
export const explainRule = (rule: Rule, suite: Suite): RuleExplanation => ({
  rule,
  area: areas[areaOf(rule.id)].name,
  profile: profiles[profileOf(rule.id)].release,
  editions: editionsOfRule(rule),
  citations: rule.sources.map(citation),
  condition: rule.when && conditionText(rule.when),
  parameters: parametersOf(rule),
  contradictions: contradictions.filter((one: Contradiction) => one.rules.includes(rule.id)),
  scenarios: suite.cases.filter((one) => one.rule?.id === rule.id),
})

/** The explanations of several rules. */
export const explainRules = (selected: readonly Rule[], suite: Suite): readonly RuleExplanation[] =>
  selected.map((rule) => explainRule(rule, suite))

const parametersOf = (rule: Rule): RuleExplanation['parameters'] =>
  parameterNamesOf(rule).map((name) => ({ name, spec: parameters[name] as ParameterSpec }))

/** The values that a parameter may have, in words: `whole seconds, 10 to 2592000, 600 in the reference`. */
export const valuesText = (spec: ParameterSpec): string => {
  const others = Object.entries(spec.editions ?? {}).map(([edition, value]) => `, ${String(value)} in ${edition}`)
  const defaultText = `${String(spec.default)} in the reference${others.join('')}`
  switch (spec.kind) {
    case 'flag':
      return `true or false, ${defaultText}`
    case 'choice':
      return `${spec.choices.join(', ')}; ${defaultText}`
    case 'date-or-none':
      return `a date or none, ${defaultText}`
    case 'name':
      return `a name, ${defaultText}`
    case 'version':
      return `a version, ${defaultText}`
    default:
      return `${spec.kind === 'seconds' ? 'whole seconds' : 'a whole number'}, ${spec.min} to ${spec.max}${spec.orNone ? ', or 0' : ''}, ${defaultText}`
  }
}
