import { parameters as specs } from '../../protocol/parameters.ts'
import { findRule } from '../../rules/catalogue.ts'
import type { CaseResult, RuleResult } from '../../verdict/result.ts'

/**
 * The parameters that a case rests on, one in a line, times with their unit: `apppw.limit = 25`. What assay set for the scenario is told
 * apart: `phone.shared = false (set by assay for this scenario; the server declares true)`.
 */
export const parameterLines = ({
  parameters = {},
  declared = {},
}: Pick<CaseResult, 'parameters' | 'declared'>): readonly string[] =>
  Object.entries(parameters).map(([name, value]) => {
    const line = `${name} = ${parameterValueText(name, value)}`
    const own = declared[name]
    if (own === undefined) return line
    const others = own === null ? 'declares no value' : `declares ${parameterValueText(name, own)}`
    return `${line} (set by assay for this scenario; the server ${others})`
  })

/** The value of a parameter, a time with its unit: `600 s`. */
export const parameterValueText = (name: string, value: string | number | boolean): string =>
  `${value}${isTime(name) ? ' s' : ''}`

const isTime = (name: string): boolean =>
  Object.entries(specs).some(([known, { kind }]) => known === name && kind === 'seconds')

/**
 * Why it fails, where no document says it in so many words: `the server does not do what it declares (session.lifetime is 3600)`, or
 * `inferred: The reset it belongs to began before.`
 */
export const basisText = ({ notAsDeclared, inferred }: Pick<CaseResult, 'notAsDeclared' | 'inferred'>) =>
  notAsDeclared !== undefined
    ? `the server does not do what it declares (${notAsDeclared})`
    : inferred === undefined
      ? undefined
      : `inferred: ${inferred}`

/** Why a failure counts although the rule says MAY: what an owner may do must be offered, and what is left to the server must hold as declared. Undefined for other rules. */
export const choiceText = (
  { id, level }: Pick<RuleResult, 'id' | 'level'>,
  { outcome, parameters = {} }: Pick<CaseResult, 'outcome' | 'parameters'>,
): string | undefined => {
  if (level !== 'MAY' || outcome !== 'fail') return undefined
  if (findRule(id)?.option === 'user') return 'MAY leaves the choice to the owner, so the service must offer it'
  const values = Object.entries(parameters).map(([name, value]) => `${name} = ${parameterValueText(name, value)}`)
  return values.length === 0
    ? 'MAY leaves the choice to the server; the scenario tests what must hold whatever is chosen'
    : `MAY leaves the choice to the server; what is chosen must then hold, here ${values.join(', ')}`
}

/** The same as lines of a report, each with what it tells first. */
export const basisLines = (rule: Pick<RuleResult, 'id' | 'level'>, one: CaseResult): readonly string[] => [
  ...[choiceText(rule, one), basisText(one)].filter((text) => text !== undefined),
  ...parameterLines(one).map((line) => `parameter: ${line}`),
]
