import type { ParameterSpec } from '../parameter-spec.ts'

const withAppCodes = ['confirm-authenticator-app', 'enter-code'] as const

export const secondFactorsParameters = {
  'factor.reauth': {
    kind: 'flag',
    default: true,
    text: 'enrolling or removing an authenticator app, and generating recovery codes, asks for the account password again',
    readBy: ['enrol-authenticator-app', 'make-recovery-codes', 'remove-authenticator-app'],
    weak: [{ is: false, sentence: 'Second factors can be changed without entering the password again' }],
  },
  'totp.step': {
    kind: 'seconds',
    min: 1,
    max: 3600,
    default: 30,
    text: 'time step of the codes of an authenticator app (RFC 6238)',
    readBy: [...withAppCodes, 'enrol-authenticator-app'],
    weak: [{ above: 120, sentence: 'A code of an authenticator app is valid for more than two minutes' }],
  },
  'totp.digits': {
    kind: 'count',
    min: 6,
    max: 8,
    default: 6,
    text: 'number of digits of a code of an authenticator app (RFC 4226 section 5.3)',
    readBy: [...withAppCodes, 'enrol-authenticator-app'],
  },
  'totp.algorithm': {
    kind: 'choice',
    choices: ['SHA1', 'SHA256', 'SHA512'],
    default: 'SHA1',
    text: 'hash function of the codes of an authenticator app (RFC 6238 section 1.2)',
    readBy: [...withAppCodes, 'enrol-authenticator-app'],
  },
  'totp.window': {
    kind: 'count',
    min: 0,
    max: 100,
    default: 1,
    text: 'number of time steps before and after the present one whose codes are accepted, too (RFC 6238 section 5.2)',
    readBy: withAppCodes,
    weak: [{ above: 1, sentence: 'Codes of an authenticator app are accepted more than one step early or late' }],
  },
  'recoverycode.count': {
    kind: 'count',
    min: 1,
    max: 100,
    default: 10,
    text: 'number of recovery codes in a set',
    readBy: ['make-recovery-codes'],
  },
  'recoverycode.length': {
    kind: 'count',
    min: 1,
    max: 64,
    default: 10,
    text: 'number of characters of a recovery code, without spaces and hyphens',
    readBy: ['make-recovery-codes'],
    weak: [{ below: 6, sentence: 'Recovery codes are shorter than six characters' }],
  },
  'recoverycode.alphabet': {
    kind: 'choice',
    choices: ['digits', 'letters', 'letters-and-digits'],
    default: 'letters-and-digits',
    text: 'characters of recovery codes, besides spaces and hyphens',
    readBy: ['make-recovery-codes'],
  },
} as const satisfies Record<string, ParameterSpec>
