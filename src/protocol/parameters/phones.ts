import type { ParameterSpec } from '../parameter-spec.ts'

const day = 86_400

export const phonesParameters = {
  'phone.max': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 10,
    text: 'maximum number of phone numbers of an account, including those that are not verified yet',
    readBy: ['add-phone', 'enrol-phone', 'finish-recovery', 'start-two-step'],
    answers: 'phone-max',
    documented: [
      {
        atLeast: 2,
        says: 'a further number can be added',
        rules: ['PHONE-03', 'PHONE-08', 'PHONE-10', 'CODE-11'],
        editions: ['2fa-2017', '2fa-2018'],
        at: { 'keychain-and-two-step-pages': ['240'], 'two-factor-page-2018': ['33', '111', '120'] },
      },
    ],
  },
  'phone.max_at_enrol': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 1,
    editions: { '2fa-2018': 3 },
    text: 'maximum number of phone numbers that enrolment accepts; a further one replaces the oldest that is not verified',
    readBy: ['enrol-phone'],
    answers: 'phone-max',
  },
  'phone.pending_lifetime': {
    kind: 'seconds',
    min: 10,
    max: 365 * day,
    default: day,
    text: 'how long an added number can be verified',
    readBy: ['add-phone', 'enrol-phone', 'list-phones', 'send-phone-code', 'verify-enrolled-phone', 'verify-phone'],
    answers: 'phone-pending',
  },
  'phone.shared': {
    kind: 'flag',
    default: true,
    text: 'one number may be trusted on several accounts; otherwise a number that is verified on another account is refused wherever a number is given or verified: phones, enrolment, two-step',
    readBy: [
      'activate-two-step',
      'add-phone',
      'enrol-phone',
      'start-two-step',
      'verify-enrolled-phone',
      'verify-phone',
    ],
    answers: 'phone-shared',
  },
} as const satisfies Record<string, ParameterSpec>
