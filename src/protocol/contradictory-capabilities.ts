import type { Capability } from './capabilities.ts'
import type { Declaration } from './declaration.ts'
import type { ParameterName, Parameters, ParameterValue } from './parameters.ts'

type Row = {
  /** What is declared as supported. */
  readonly supported: Capability
  /** A value that is declared beside it; without one the capability itself is what contradicts. */
  readonly value?: readonly [ParameterName, ParameterValue]
  /** What is declared as absent: all of them. */
  readonly absent: readonly [Capability, ...Capability[]]
  /** Why both cannot be true. */
  readonly because: string
}

const numbers = ['code.text', 'code.call'] as const
const schemes = ['two-factor', 'two-step'] as const
const noCodeArrives = 'no code can go to a number'
const noTrust = 'nothing is trusted without a second factor'

/** What no service can declare at the same time. What is left out, or unknown, contradicts nothing. */
export const contradictoryCapabilities: readonly Row[] = [
  row('password.forgotten', ['code.text'], 'the code of a reset cannot go by text', ['password.forgotten_by', 'text']),
  row('password.forgotten', ['code.call'], 'the code of a reset cannot go by call', ['password.forgotten_by', 'call']),
  row('password.forgotten', numbers, noCodeArrives),
  row('phones', numbers, noCodeArrives),
  row('enrolment', numbers, noCodeArrives),
  row('two-step', numbers, noCodeArrives),
  row('recovery', ['code.text'], 'the code that finishes a recovery goes by text'),
  row('two-factor', ['code.text'], 'the code cannot go by text by itself', ['code.phone_fallback', 'automatic']),
  row('keychain', ['code.call'], 'the code for the keychain cannot go by call', ['keychain.code_by_call', true]),
  row('two-factor', ['background-verification'], 'no number is verified in the background', [
    'signin.background_verification',
    true,
  ]),
  row('enrolment', ['security-questions'], 'an enrolment would require questions', [
    'enrol.security_questions',
    'create',
  ]),
  row('two-step', ['security-questions'], 'turning it off would require questions', [
    'twostep.off_questions',
    'create',
  ]),
  row('sign-up', ['two-factor'], 'a new account would have what is not offered', ['enrol.default_on', true]),
  row('enrolment', ['two-factor'], 'there is nothing to turn on'),
  row('un-enrolment', ['two-factor'], 'there is nothing to turn off'),
  row('code.app', schemes, 'an app is for accounts with a second factor'),
  row('code.recovery', schemes, 'recovery codes are for accounts with a second factor'),
  row('code.push', schemes, noTrust),
  row('code.on-demand', schemes, noTrust),
  row('browser-trust', schemes, noTrust),
  row('browser-trust', ['sign-in.browser'], 'nobody signs in in a browser'),
  ...(['code.push', 'code.on-demand', 'password.device-reset'] as const).map((name) =>
    row(name, ['sign-in.device'], 'no device becomes trusted'),
  ),
  ...(['background-verification', 'legacy-clients', 'keychain'] as const).map((name) =>
    row(name, ['sign-in.device'], 'nobody signs in on a device'),
  ),
]

function row(
  supported: Capability,
  absent: Row['absent'],
  because: string,
  value?: readonly [ParameterName, ParameterValue],
): Row {
  return { supported, absent, because, ...(value === undefined ? {} : { value }) }
}

/** The rows that a declaration contradicts. */
export const contradictedRows = ({
  capabilities,
  parameters,
}: {
  readonly capabilities: Declaration['capabilities']
  readonly parameters: Partial<Parameters>
}): readonly Row[] =>
  contradictoryCapabilities.filter(
    ({ supported, absent, value }) =>
      capabilities[supported].state === 'supported' &&
      absent.every((name) => capabilities[name].state === 'absent') &&
      (value === undefined || parameters[value[0]] === value[1]),
  )

/** The sentence about a contradiction. It begins with what is declared, and names what is absent. */
export const sentenceOf = ({ supported, absent, because, value }: Row): string => {
  const lacking = absent.join(' and ')
  const verb = absent.length > 1 ? 'are' : 'is'
  return value === undefined
    ? `${supported} is supported, but ${lacking} ${verb} absent: ${because}`
    : `${value[0]} is ${value[1]} and ${supported} is supported, but ${lacking} ${verb} absent: ${because}`
}

/** The same for people who write a declaration: what is refused, and why. */
export const contradictionText = ({ supported, absent, because, value }: Row): string => {
  const what = value === undefined ? `\`${supported}\`` : `\`${value[0]}\` as \`${value[1]}\` with \`${supported}\``
  return `${what} without ${absent.map((name) => `\`${name}\``).join(' and ')}: ${because}`
}
