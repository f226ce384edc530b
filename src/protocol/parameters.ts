/**
 * Numbers and choices that the documents leave open. A target declares its own; scenarios read them from the
 * declaration. `default` is what the reference declares, by edition where editions differ.
 */
type Spec =
  | { readonly kind: 'seconds' | 'count'; readonly min: number; readonly max: number; readonly default: number }
  | { readonly kind: 'flag'; readonly default: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly default: string }
  | { readonly kind: 'date-or-none'; readonly default: string }
export type ParameterSpec = Spec & {
  /** What is declared, for people. */
  readonly text: string
  /** The question in the catalogue that it answers. */
  readonly answers: string
  /** The documented value, where the documents do give one; another declaration is reported as a deviation. */
  readonly documented?: number
  /** Defaults of the reference that differ in one edition. */
  readonly editions?: Readonly<Partial<Record<'two-step' | '2fa-2017' | '2fa-2018', number | string | boolean>>>
}

const day = 86_400

export const parameters = {
  'session.lifetime': {
    kind: 'seconds',
    min: 60,
    max: 365 * day,
    default: 30 * day,
    text: 'life of a full session of the account page',
    answers: 'session-ttl',
  },
  'password.min_length': {
    kind: 'count',
    min: 1,
    max: 64,
    default: 8,
    text: 'least number of characters of an account password',
    answers: 'password-policy',
  },
  'password.needs_digit': {
    kind: 'flag',
    default: true,
    text: 'an account password needs a digit',
    answers: 'password-policy',
  },
  'password.needs_both_cases': {
    kind: 'flag',
    default: true,
    text: 'an account password needs a capital and a small letter',
    answers: 'password-policy',
  },
  'password.attempts': {
    kind: 'count',
    min: 0,
    max: 100,
    default: 10,
    text: 'wrong passwords in a row before password entry is locked; 0 means no limit',
    answers: 'password-attempts',
  },
  'password.lock_time': {
    kind: 'seconds',
    min: 1,
    max: 7 * day,
    default: 1800,
    text: 'how long password entry stays locked',
    answers: 'password-attempts',
  },
  'password.change_ends_trust': {
    kind: 'choice',
    choices: ['security-only', 'any'],
    default: 'security-only',
    text: 'which password changes make trusted devices ask for a code again',
    answers: 'security-pwchange',
  },
  'password.mac_unlock_proof': {
    kind: 'flag',
    default: true,
    text: 'a Mac attests that it was unlocked before it resets the password',
    answers: 'password-reset-proof',
  },
  'code.length': {
    kind: 'count',
    min: 4,
    max: 10,
    default: 6,
    documented: 6,
    text: 'digits of a two-factor verification code',
    answers: 'code-length',
  },
  'code.lifetime': {
    kind: 'seconds',
    min: 10,
    max: 30 * day,
    default: 600,
    text: 'life of a verification code',
    answers: 'code-lifetime',
  },
  'code.attempts': {
    kind: 'count',
    min: 0,
    max: 100,
    default: 5,
    text: 'wrong codes in a row before code entry is locked; 0 means no limit',
    answers: 'code-attempts',
  },
  'code.attempts_scope': {
    kind: 'choice',
    choices: ['account', 'sign-in', 'code'],
    default: 'account',
    text: 'what the wrong codes are counted for',
    answers: 'code-attempts',
  },
  'code.lock_time': {
    kind: 'seconds',
    min: 1,
    max: 7 * day,
    default: 1800,
    text: 'how long code entry stays locked',
    answers: 'code-attempts',
  },
  'code.malformed_counts': {
    kind: 'flag',
    default: false,
    text: 'a malformed entry counts as a wrong code',
    answers: 'code-attempts',
  },
  'code.sends': {
    kind: 'count',
    min: 0,
    max: 100,
    default: 8,
    text: 'codes that may be sent to phone numbers of one account within the window; 0 means no limit',
    answers: 'code-resend-limit',
  },
  'code.send_window': {
    kind: 'seconds',
    min: 1,
    max: 7 * day,
    default: 3600,
    text: 'the window in which sent codes are counted',
    answers: 'code-resend-limit',
  },
  'code.on_demand': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 30,
    text: 'codes that one device may generate within the window',
    answers: 'code-on-demand-rate',
  },
  'code.on_demand_reauth': {
    kind: 'choice',
    choices: ['never', 'always'],
    default: 'never',
    text: 'when a Mac asks for the password before it shows a code',
    answers: 'code-on-demand-reauth',
  },
  'code.supersede': {
    kind: 'choice',
    choices: ['replace', 'keep'],
    default: 'replace',
    text: 'whether a newer code cancels the older one of the same kind',
    answers: 'code-supersede',
  },
  'code.binding': {
    kind: 'choice',
    choices: ['sign-in', 'account'],
    default: 'sign-in',
    text: 'whether a pushed or sent code completes only the sign-in that it was made for',
    answers: 'code-binding',
  },
  'code.spaces_tolerated': {
    kind: 'flag',
    default: false,
    text: 'spaces inside an entered code are ignored',
    answers: 'code-normalise',
  },
  'code.same_on_all_devices': {
    kind: 'flag',
    default: true,
    text: 'all trusted devices show one and the same code',
    answers: 'code-same-all-devices',
  },
  'code.phone_fallback': {
    kind: 'choice',
    choices: ['on_request', 'automatic'],
    default: 'on_request',
    text: 'whether the code goes to the phone by itself when no trusted device is there',
    answers: 'code-default-channel',
  },
  'twostep.confirmation_length': {
    kind: 'count',
    min: 4,
    max: 10,
    default: 4,
    documented: 4,
    text: 'digits of the code that confirms a device in two-step',
    answers: 'code-length',
  },
  'signin.approval_before_code': {
    kind: 'flag',
    default: true,
    text: 'a trusted device shows the code only after its owner allowed the request',
    answers: 'push-approval',
  },
  'signin.deny_scope': {
    kind: 'choice',
    choices: ['attempt', 'prompt'],
    default: 'attempt',
    text: 'what "don\'t allow" ends: the whole sign-in, or this prompt',
    answers: 'deny-scope',
  },
  'signin.pending_lifetime': {
    kind: 'seconds',
    min: 10,
    max: 30 * day,
    default: 1800,
    text: 'how long a sign-in waits for its code',
    answers: 'signin-pending-lifetime',
  },
  'signin.background_verification': {
    kind: 'flag',
    default: false,
    editions: { '2fa-2018': true },
    text: 'a phone at iOS 11.3 that holds a trusted number needs no code',
    answers: 'bgverify',
  },
  'device.trust_lifetime': {
    kind: 'seconds',
    min: 0,
    max: 3650 * day,
    default: 0,
    text: 'greatest age of the trust of a device; 0 means no end',
    answers: 'device-trust-lifetime',
  },
  'browser.trust_lifetime': {
    kind: 'seconds',
    min: 60,
    max: 3650 * day,
    default: 30 * day,
    text: 'how long the trust of a browser lasts',
    answers: 'browser-trust-lifetime',
  },
  'browser.trust_ends_with_password': {
    kind: 'flag',
    default: true,
    text: 'a changed password ends the trust of browsers',
    answers: 'browser-trust-revoke',
  },
  'phone.max': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 10,
    text: 'most trusted numbers of an account',
    answers: 'phone-max',
  },
  'phone.max_at_enrol': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 1,
    editions: { '2fa-2018': 3 },
    text: 'most numbers that enrolment takes',
    answers: 'phone-max',
  },
  'phone.pending_lifetime': {
    kind: 'seconds',
    min: 10,
    max: 365 * day,
    default: day,
    text: 'how long an added number waits to be verified',
    answers: 'phone-pending',
  },
  'phone.shared': {
    kind: 'flag',
    default: true,
    text: 'one number may be trusted on several accounts',
    answers: 'phone-shared',
  },
  'apppw.limit': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 25,
    documented: 25,
    text: 'most active app-specific passwords of an account',
    answers: 'apppw-format',
  },
  'apppw.label_max': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 100,
    text: 'most characters of a label',
    answers: 'apppw-label',
  },
  'apppw.label_unique': {
    kind: 'flag',
    default: false,
    text: 'two active passwords may not have one label',
    answers: 'apppw-label',
  },
  'apppw.history_keeps_revoked': {
    kind: 'flag',
    default: false,
    text: 'the history still shows revoked entries',
    answers: 'apppw-history',
  },
  'apppw.attempts': {
    kind: 'count',
    min: 0,
    max: 1000,
    default: 10,
    text: 'wrong sign-ins of third-party programs in a row before they are locked; 0 means no limit',
    answers: 'apppw-attempts',
  },
  'apppw.lock_time': {
    kind: 'seconds',
    min: 1,
    max: 7 * day,
    default: 1800,
    text: 'how long sign-ins of third-party programs stay locked',
    answers: 'apppw-attempts',
  },
  'apppw.reauth': {
    kind: 'flag',
    default: false,
    editions: { '2fa-2018': true },
    text: 'identifier and password are asked again before an app-specific password is made',
    answers: 'apppw-reauth',
  },
  'apppw.enforced_from': {
    kind: 'date-or-none',
    default: '2017-06-15',
    text: 'the day from which third-party programs need an app-specific password, or none',
    answers: 'apppw-enforce',
  },
  'apppw.required_for': {
    kind: 'choice',
    choices: ['second-factor', 'all'],
    default: 'second-factor',
    text: 'the accounts whose third-party programs need an app-specific password',
    answers: 'apppw-enforce',
  },
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

/** What is wrong with a value for a parameter, as a sentence, or undefined when it fits. */
export const parameterProblem = (name: string, value: unknown): string | undefined => {
  const spec: ParameterSpec | undefined = Object.hasOwn(parameters, name)
    ? parameters[name as ParameterName]
    : undefined
  if (!spec) return `there is no parameter "${name}"`
  switch (spec.kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : `${name} is true or false, not ${JSON.stringify(value)}`
    case 'choice':
      return spec.choices.includes(value as string)
        ? undefined
        : `${name} is one of ${spec.choices.join(', ')}, not ${JSON.stringify(value)}`
    case 'date-or-none':
      return typeof value === 'string' && (value === 'none' || /^\d{4}-\d{2}-\d{2}$/.test(value))
        ? undefined
        : `${name} is a date such as 2017-06-15, or none, not ${JSON.stringify(value)}`
    default:
      return Number.isInteger(value) && (value as number) >= spec.min && (value as number) <= spec.max
        ? undefined
        : `${name} is a whole number from ${spec.min} to ${spec.max}, not ${JSON.stringify(value)}`
  }
}
