import { type ParameterSpec, parameterPatterns } from './parameter-spec.ts'
import { accountParameters } from './parameters/account.ts'
import { appPasswordsParameters } from './parameters/app-passwords.ts'
import { codesParameters } from './parameters/codes.ts'
import { eligibilityParameters } from './parameters/eligibility.ts'
import { enrolmentParameters } from './parameters/enrolment.ts'
import { keychainParameters } from './parameters/keychain.ts'
import { linkResetsParameters } from './parameters/link-resets.ts'
import { noticesParameters } from './parameters/notices.ts'
import { passwordsParameters } from './parameters/passwords.ts'
import { phonesParameters } from './parameters/phones.ts'
import { recoveryParameters } from './parameters/recovery.ts'
import { secondFactorsParameters } from './parameters/second-factors.ts'
import { sessionLivesParameters } from './parameters/session-lives.ts'
import { sessionsParameters } from './parameters/sessions.ts'
import { signInParameters } from './parameters/sign-in.ts'
import { twoStepParameters } from './parameters/two-step.ts'
import { unEnrolmentParameters } from './parameters/un-enrolment.ts'

export type { ParameterSpec } from './parameter-spec.ts'

/** Every parameter that a target may declare, in the order in which people read them. */
export const parameters = {
  ...accountParameters,
  ...sessionLivesParameters,
  ...passwordsParameters,
  ...codesParameters,
  ...signInParameters,
  ...noticesParameters,
  ...phonesParameters,
  ...appPasswordsParameters,
  ...twoStepParameters,
  ...eligibilityParameters,
  ...enrolmentParameters,
  ...unEnrolmentParameters,
  ...recoveryParameters,
  ...keychainParameters,
  ...secondFactorsParameters,
  ...linkResetsParameters,
  ...sessionsParameters,
} as const satisfies Record<string, ParameterSpec>

export type ParameterName = keyof typeof parameters
type ValueOf<S> = S extends { kind: 'flag' }
  ? boolean
  : S extends { kind: 'choice'; choices: readonly (infer C)[] }
    ? C
    : S extends { kind: 'seconds' | 'count' }
      ? number
      : string
/** The declared value of every parameter. Times are seconds. */
export type Parameters = { readonly [N in ParameterName]: ValueOf<(typeof parameters)[N]> }
export type ParameterValue = string | number | boolean

export const parameterNames = Object.keys(parameters) as readonly ParameterName[]

const isDate = (text: string): boolean => {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** What is wrong with a value for a parameter, as a sentence, or undefined when it is valid. */
export const parameterProblem = (name: string, value: unknown): string | undefined => {
  const spec: ParameterSpec | undefined = Object.hasOwn(parameters, name)
    ? parameters[name as ParameterName]
    : undefined
  if (!spec) return `there is no parameter "${name}"`
  switch (spec.kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : `${name} must be true or false, not ${JSON.stringify(value)}`
    case 'choice':
      return spec.choices.includes(value as string)
        ? undefined
        : `${name} must be one of ${spec.choices.join(', ')}, not ${JSON.stringify(value)}`
    case 'version':
      return typeof value === 'string' && parameterPatterns.version.test(value)
        ? undefined
        : `${name} must be a version such as 10.11, not ${JSON.stringify(value)}`
    case 'name':
      return typeof value === 'string' && parameterPatterns.name.test(value)
        ? undefined
        : `${name} must be a name such as ${spec.default}, not ${JSON.stringify(value)}`
    case 'date-or-none':
      return typeof value === 'string' &&
        parameterPatterns['date-or-none'].test(value) &&
        (value === 'none' || isDate(value))
        ? undefined
        : `${name} must be a date such as 2017-06-15, or none, not ${JSON.stringify(value)}`
    default:
      if (spec.orNone && value === 0) return undefined
      return Number.isInteger(value) && (value as number) >= spec.min && (value as number) <= spec.max
        ? undefined
        : `${name} must be a whole number from ${spec.min} to ${spec.max}${spec.orNone ? ', or 0' : ''}, not ${JSON.stringify(value)}`
  }
}
