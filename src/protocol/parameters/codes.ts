import type { ParameterSpec } from '../parameter-spec.ts'

const day = 86_400

/** Commands that send a code to a number. */
const sending = [
  'add-phone',
  'enrol-phone',
  'enter-security-code',
  'send-code',
  'send-phone-code',
  'start-password-reset',
  'start-two-step',
] as const
/** Commands that make a code; one that confirms a device has a length of its own. */
const issuing = [...sending, 'answer-request', 'generate-code', 'send-recovery-code', 'start-sign-in'] as const
/** Commands that a code is entered with. */
const entering = [
  'activate-two-step',
  'enter-code',
  'enter-keychain-code',
  'finish-password-reset',
  'finish-recovery',
  'start-sign-in',
  'verify-enrolled-phone',
  'verify-phone',
] as const

export const codesParameters = {
  'code.length': {
    kind: 'count',
    min: 4,
    max: 10,
    default: 6,
    editions: { 'two-step': 4 },
    text: 'digits of a two-factor verification code',
    readBy: [...issuing, ...entering],
    answers: 'code-length',
    documented: [
      {
        fixed: 6,
        says: 'six digits',
        rules: ['CODE-01', 'CODE-03', 'LEGACY-02', 'LEGACY-10'],
        editions: ['2fa-2017', '2fa-2018'],
        at: { 'keychain-and-two-step-pages': ['160'], 'two-factor-page-2018': ['17', '211'] },
      },
    ],
  },
  'code.lifetime': {
    kind: 'seconds',
    min: 10,
    max: 30 * day,
    default: 600,
    text: 'life of a verification code',
    readBy: [...entering, 'confirm-device', 'answer-request', 'generate-code'],
    answers: 'code-lifetime',
    weak: [{ above: 86400, sentence: 'A code stays valid for longer than a day' }],
  },
  'code.attempts': {
    kind: 'count',
    min: 0,
    max: 100,
    default: 5,
    text: 'wrong codes in a row before code entry is locked; 0 means no limit',
    readBy: [...entering, 'confirm-device'],
    answers: 'code-attempts',
    weak: [{ is: 0, sentence: 'Wrong codes are not limited' }],
  },
  'code.attempts_scope': {
    kind: 'choice',
    choices: ['account', 'sign-in', 'code'],
    default: 'account',
    text: 'what the wrong codes are counted for',
    readBy: ['answer-request', 'enter-code', 'send-code', 'start-sign-in'],
    answers: 'code-attempts',
    weak: [
      { is: 'sign-in', sentence: 'Wrong codes are counted anew for each sign-in', unlessUnlimited: 'code.attempts' },
      { is: 'code', sentence: 'Wrong codes are counted anew for each code', unlessUnlimited: 'code.attempts' },
    ],
  },
  'code.lock_time': {
    kind: 'seconds',
    min: 1,
    max: 7 * day,
    default: 1800,
    text: 'how long code entry stays locked',
    readBy: [...entering, 'confirm-device', 'answer-enrolment-questions', 'answer-questions', 'turn-off-two-step'],
    answers: 'code-attempts',
    weak: [
      {
        below: 60,
        sentence: 'Code entry is locked for less than a minute after too many wrong codes',
        unlessUnlimited: 'code.attempts',
      },
    ],
  },
  'code.malformed_counts': {
    kind: 'flag',
    default: false,
    text: 'a malformed entry counts as a wrong code',
    readBy: [...entering, 'confirm-device'],
    answers: 'code-attempts',
  },
  'code.sends': {
    kind: 'count',
    min: 0,
    max: 100,
    default: 8,
    text: 'codes that may be sent to phone numbers of one account within the window; 0 means no limit',
    readBy: sending,
    answers: 'code-resend-limit',
    weak: [{ is: 0, sentence: 'The codes sent to phone numbers are not limited' }],
  },
  'code.send_window': {
    kind: 'seconds',
    min: 1,
    max: 7 * day,
    default: 3600,
    text: 'the window in which sent codes are counted',
    readBy: [...sending, 'generate-code'],
    answers: 'code-resend-limit',
  },
  'code.on_demand': {
    kind: 'count',
    min: 1,
    max: 1000,
    default: 30,
    text: 'codes that one device may generate within the window',
    readBy: ['generate-code'],
    answers: 'code-on-demand-rate',
  },
  'code.on_demand_reauth': {
    kind: 'choice',
    choices: ['never', 'always'],
    default: 'never',
    text: 'when a Mac asks for the password before it shows a code',
    readBy: ['generate-code'],
    answers: 'code-on-demand-reauth',
  },
  'code.supersede': {
    kind: 'choice',
    choices: ['replace', 'keep'],
    default: 'replace',
    text: 'whether a newer code cancels the older one of the same kind',
    readBy: [...issuing, 'start-device-confirmation'],
    answers: 'code-supersede',
    weak: [{ is: 'keep', sentence: 'Older codes stay valid when a newer one is made' }],
  },
  'code.single_use': {
    kind: 'flag',
    default: true,
    text: 'a code completes one sign-in and no more',
    readBy: ['enter-code', 'start-sign-in'],
    answers: 'code-single-use',
    weak: [{ is: false, sentence: 'A code can be used more than once' }],
  },
  'code.binding': {
    kind: 'choice',
    choices: ['sign-in', 'account'],
    default: 'sign-in',
    text: 'whether a pushed or sent code completes only the sign-in that it was made for',
    readBy: ['enter-code', 'start-sign-in'],
    answers: 'code-binding',
    weak: [
      {
        is: 'account',
        sentence: 'A code completes any waiting sign-in of its account, not only the one it was made for',
      },
    ],
  },
  'code.fresh_on_demand': {
    kind: 'flag',
    default: true,
    text: 'each demand on a trusted device yields a code that differs from the last one; false for codes made from the time',
    answers: 'code-supersede',
  },
  'code.spaces_tolerated': {
    kind: 'flag',
    default: false,
    text: 'spaces inside an entered code are ignored',
    readBy: entering,
    answers: 'code-normalise',
  },
  'code.same_on_all_devices': {
    kind: 'flag',
    default: true,
    text: 'all trusted devices show one and the same code; it dies with the last device that showed it',
    readBy: ['answer-request', 'start-sign-in'],
    answers: 'code-same-all-devices',
  },
  'code.phone_fallback': {
    kind: 'choice',
    choices: ['on_request', 'automatic'],
    default: 'on_request',
    text: 'whether the code goes to the phone by itself when no trusted device is there',
    readBy: ['start-sign-in'],
    answers: 'code-default-channel',
  },
} as const satisfies Record<string, ParameterSpec>
