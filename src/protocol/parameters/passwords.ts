import { mostOfStandard, onlyHardening, type ParameterSpec } from '../parameter-spec.ts'

const day = 86_400

/** Commands that take a new password. */
const choosing = [
  'change-password',
  'choose-password',
  'create-account',
  'finish-link-reset',
  'finish-password-reset',
  'finish-recovery',
  'reset-password',
] as const
/** Commands that ask for the password of an account. */
const asking = [
  'change-password',
  'create-app-password',
  'end-other-sessions',
  'end-session',
  'enrol-authenticator-app',
  'generate-code',
  'make-recovery-codes',
  'remove-authenticator-app',
  'reset-keychain',
  'start-enrolment',
  'start-sign-in',
  'turn-keychain-on',
] as const

export const passwordsParameters = {
  'password.min_length': {
    kind: 'count',
    min: 1,
    max: 64,
    default: 8,
    text: 'minimum number of characters of an account password',
    readBy: choosing,
    answers: 'password-policy',
    weak: [{ below: 8, sentence: 'Account passwords may be shorter than eight characters' }],
  },
  'password.needs_digit': {
    kind: 'flag',
    default: true,
    hardened: false,
    text: 'an account password must contain a digit',
    readBy: choosing,
    answers: 'password-policy',
  },
  'password.needs_both_cases': {
    kind: 'flag',
    default: true,
    hardened: false,
    text: 'an account password must contain a capital and a small letter',
    readBy: choosing,
    answers: 'password-policy',
  },
  'password.blocklist': {
    kind: 'flag',
    default: false,
    hardened: true,
    text: 'commonly used passwords are refused',
    readBy: choosing,
    notShown: [{ profile: 'documented', why: onlyHardening }],
  },
  'password.disable_after': {
    kind: 'count',
    min: 0,
    max: 1000,
    default: 0,
    hardened: 100,
    text: 'number of wrong passwords in a row, across locks, after which the password is refused until it is reset; 0 means never',
    readBy: asking,
    notShown: [
      { profile: 'documented', why: onlyHardening },
      { profile: 'hardening', values: ['one less'], why: mostOfStandard },
    ],
  },
  'password.attempts': {
    kind: 'count',
    min: 0,
    max: 100,
    default: 10,
    text: 'number of wrong passwords in a row, wherever they are entered, after which password entry is locked; a wrong identifier with the right password counts as one where both are asked for; 0 means no limit',
    readBy: asking,
    answers: 'password-attempts',
    weak: [{ is: 0, sentence: 'Wrong passwords are not limited' }],
  },
  'password.lock_time': {
    kind: 'seconds',
    min: 1,
    max: 7 * day,
    default: 1800,
    text: 'how long password entry stays locked',
    readBy: asking,
    answers: 'password-attempts',
    weak: [
      {
        below: 60,
        sentence: 'Password entry is locked for less than a minute after too many wrong passwords',
        unlessUnlimited: 'password.attempts',
      },
    ],
  },
  'password.change_ends_trust': {
    kind: 'choice',
    choices: ['security-only', 'any'],
    default: 'security-only',
    text: 'which password changes make trusted devices ask for a code again: only those demanded for security reasons, or any',
    readBy: ['change-password', 'choose-password', 'finish-link-reset', 'finish-password-reset', 'reset-password'],
    answers: 'security-pwchange',
  },
  'password.change_ends_sessions': {
    kind: 'choice',
    choices: ['none', 'browsers', 'all'],
    default: 'browsers',
    text: 'which other sessions end when the password is changed or reset: none, those of browsers, or those of devices as well',
    readBy: [
      'change-password',
      'choose-password',
      'finish-link-reset',
      'finish-password-reset',
      'finish-recovery',
      'reset-password',
    ],
    notShown: [
      {
        editions: ['2fa-2017'],
        values: ['none'],
        why: 'PASSWORD-06 is a rule of 2fa-2018: nothing of this edition says that open sessions have to end',
      },
    ],
    answers: 'security-pwchange',
    weak: [{ is: 'none', sentence: 'Open sessions stay open when the password is changed' }],
  },
  'password.forgotten_by': {
    kind: 'choice',
    choices: ['text', 'call'],
    default: 'text',
    text: 'channel of the code that replaces a forgotten password',
    readBy: ['start-password-reset'],
    answers: 'password-reset-proof',
  },
  'password.mac_unlock_proof': {
    kind: 'flag',
    default: true,
    text: 'a Mac must prove that it was unlocked before it resets the password',
    readBy: ['reset-password'],
    answers: 'password-reset-proof',
    documented: [
      {
        fixed: true,
        says: 'the password that unlocks the Mac is entered before',
        rules: ['PASSWORD-04'],
        editions: ['2fa-2018'],
        at: { 'two-factor-page-2018': ['165'] },
      },
    ],
  },
} as const satisfies Record<string, ParameterSpec>
