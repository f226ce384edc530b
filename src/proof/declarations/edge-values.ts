import { conflictsOf } from '../../protocol/conflicting-parameters.ts'
import { deviationsOf } from '../../protocol/documented-values.ts'
import {
  type ParameterName,
  type ParameterSpec,
  type Parameters,
  type ParameterValue,
  parameterNames,
  parameterProblem,
  parameters,
} from '../../protocol/parameters.ts'
import type { Edition } from '../../rules/rule.ts'

export type Values = Readonly<Partial<Record<ParameterName, ParameterValue>>>

/** What the reference declares of a parameter where nothing else is said. */
export const defaultValue = (name: ParameterName, edition: Edition): ParameterValue => {
  const spec: ParameterSpec = parameters[name]
  return spec.editions?.[edition] ?? spec.default
}

/** The defaults of an edition, with these values in their place. */
export const withDefaults = (values: Values, edition: Edition): Values =>
  Object.fromEntries(parameterNames.map((name) => [name, values[name] ?? defaultValue(name, edition)]))

/** Versions at, just after and far above a least version, and the newest that the documents know. */
const versions: Readonly<Partial<Record<ParameterName, readonly string[]>>> = {
  'eligibility.min_ios': ['9', '9.0.1', '10.3', '11.4'],
  'eligibility.min_macos': ['10.11.0', '10.11.6', '10.12.6', '10.13.5'],
}

const candidates = (name: ParameterName, edition: Edition): readonly ParameterValue[] => {
  const spec: ParameterSpec = parameters[name]
  const usual = defaultValue(name, edition)
  switch (spec.kind) {
    case 'flag':
      return [usual, !usual]
    case 'choice':
      return [usual, ...spec.choices]
    case 'count':
      return [usual, spec.min, spec.min + 1, 2, spec.max, ...(spec.orNone ? [0] : [])]
    case 'seconds':
      return [usual, spec.min, spec.min + 1, 2 * 86_400, spec.max, ...(spec.orNone ? [0] : [])]
    case 'date-or-none':
      return [usual, 'none', '2014-10-01', '2017-06-14', '2030-01-01']
    case 'version':
      return [usual, ...(versions[name] ?? [])]
    case 'name':
      return [usual, 'x', `A${'-._9'.repeat(24)}`]
    default:
      return spec satisfies never
  }
}

/** The first parameter that contradicts another one of these values. */
export const conflictIn = (values: Values, edition: Edition): ParameterName | undefined =>
  conflictsOf(values as Partial<Parameters>, edition)[0]?.name

/** How many parameters contradict another one of these values. */
export const conflictCount = (values: Values, edition: Edition): number =>
  conflictsOf(values as Partial<Parameters>, edition).length

/** Whether a parameter may have the value in an edition, as far as the documents go. */
export const isAllowed = (name: ParameterName, value: ParameterValue, edition: Edition): boolean =>
  parameterProblem(name, value) === undefined && deviationsOf({ edition, parameters: { [name]: value } }).length === 0

/**
 * The values of a parameter where a mistake is likely, the default of the edition first: the least and the one after it, 2,
 * the greatest, each choice, versions at and around the least one. Only those that the documents of the edition allow.
 */
export const edgeValues = (name: ParameterName, edition: Edition): readonly ParameterValue[] =>
  [...new Set(candidates(name, edition))].filter((value) => isAllowed(name, value, edition))
