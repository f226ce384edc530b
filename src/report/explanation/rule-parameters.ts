import { type ParameterName, type ParameterSpec, parameterNames, parameters } from '../../protocol/parameters.ts'
import type { Rule } from '../../rules/catalogue.ts'

/** The parameters that settle what the documents leave open about a rule, and the one of its condition. */
export const parameterNamesOf = (rule: Rule): readonly ParameterName[] => {
  const open: readonly string[] = rule.open ?? []
  return parameterNames.filter((name) => {
    const spec: ParameterSpec = parameters[name]
    const { answers = '', documented = [] } = spec
    const states = documented.some(({ rules }) => rules.includes(rule.id))
    return open.includes(answers) || states || rule.when?.parameter === name
  })
}
