import type { ParameterSpec } from '../parameter-spec.ts'

const day = 86_400

export const appPasswordsParameters = {
  'apppw.limit': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 25,
    text: 'maximum number of active app-specific passwords of an account',
    readBy: ['create-app-password'],
    documented: [
      {
        fixed: 25,
        says: '25',
        rules: ['APPPW-16', 'APPPW-17', 'APPPW-18', 'APPPW-19'],
        at: { 'app-password-wiki': ['31'] },
      },
    ],
  },
  'apppw.label_max': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 100,
    orNone: true,
    text: 'maximum number of characters of a label; 0 means no limit',
    readBy: ['create-app-password'],
    answers: 'apppw-label',
  },
  'apppw.label_unique': {
    kind: 'choice',
    choices: ['no', 'exact', 'ignoring-case'],
    default: 'no',
    text: 'whether the labels of active passwords must differ: no, exactly, or even without regard to capitals',
    readBy: ['create-app-password'],
    answers: 'apppw-label',
  },
  'apppw.history_keeps_revoked': {
    kind: 'flag',
    default: false,
    text: 'the history still shows revoked app-specific passwords',
    readBy: ['list-app-passwords'],
    answers: 'apppw-history',
  },
  'apppw.attempts': {
    kind: 'count',
    min: 0,
    max: 1000,
    default: 10,
    text: 'number of wrong sign-ins of third-party programs in a row after which they are locked; 0 means no limit',
    readBy: ['sign-in-program'],
    answers: 'apppw-attempts',
    weak: [{ is: 0, sentence: 'Wrong app-specific passwords are not limited' }],
  },
  'apppw.lock_time': {
    kind: 'seconds',
    min: 1,
    max: 7 * day,
    default: 1800,
    text: 'how long sign-ins of third-party programs stay locked',
    readBy: ['sign-in-program'],
    answers: 'apppw-attempts',
    weak: [
      {
        below: 60,
        sentence: 'Programs are locked out for less than a minute after too many wrong passwords',
        unlessUnlimited: 'apppw.attempts',
      },
    ],
  },
  'apppw.reauth': {
    kind: 'flag',
    default: false,
    editions: { '2fa-2018': true },
    text: 'identifier and password are asked for again before an app-specific password is generated',
    readBy: ['create-app-password'],
    answers: 'apppw-reauth',
    weak: [
      {
        is: false,
        sentence: 'The password is not asked for again before an app-specific password is generated',
        editions: ['2fa-2018'],
      },
    ],
  },
  'apppw.enforced_from': {
    kind: 'date-or-none',
    default: '2017-06-15',
    text: 'day from which, at midnight UTC, third-party programs need an app-specific password, or none; with two-factor authentication they always need one',
    readBy: ['sign-in-program'],
    answers: 'apppw-enforce',
    documented: [
      {
        notAfter: '2017-06-15',
        says: '15 June 2017 at the latest, or no day at all',
        rules: ['APPPW-04'],
        editions: ['two-step'],
        at: { 'app-password-wiki': ['11', '13'] },
      },
    ],
    weak: [
      {
        is: 'none',
        sentence: 'Third-party programs may use the account password although two-step is on',
        editions: ['two-step'],
      },
    ],
  },
  'apppw.required_for': {
    kind: 'choice',
    choices: ['second-factor', 'all'],
    default: 'second-factor',
    text: 'accounts whose third-party programs need an app-specific password',
    readBy: ['sign-in-program'],
    answers: 'apppw-enforce',
  },
} as const satisfies Record<string, ParameterSpec>
