import { type Door, notTwice, signInCode, signInPassword } from './door.ts'
import { secondFactorDoors } from './second-factors.ts'

const daysLater = 'It opens again only when the lock is over.'
const sameNumber = 'The same number is not added twice, and its code may expire before the lock ends.'

/** How long each limit locks; a limit that is not here locks for a time that nothing declares. */
export const lockTimes: Readonly<Record<string, 'code.lock_time' | 'password.lock_time' | 'apppw.lock_time'>> = {
  'code.attempts': 'code.lock_time',
  'password.attempts': 'password.lock_time',
  'apppw.attempts': 'apppw.lock_time',
}

/** Every place where a secret is entered, but for tokens: the table of holders has those. */
export const doors: readonly Door[] = [
  { title: signInCode, command: 'enter-code', rule: 'SIGNIN-04', limit: 'code.attempts', beforeSent: true },
  {
    title: 'the code that verifies an added number',
    command: 'verify-phone',
    rule: 'PHONE-15',
    limit: 'code.attempts',
    sharedWith: signInCode,
    without: { 'right in between': sameNumber, 'lock held': sameNumber, 'lock over': sameNumber },
  },
  {
    title: 'the code sent at enrolment',
    command: 'verify-enrolled-phone',
    rule: 'ENROL-16',
    limit: 'code.attempts',
    without: { 'right in between': notTwice },
  },
  {
    title: 'the code that activates two-step',
    command: 'activate-two-step',
    rule: 'SIGNIN-04',
    limit: 'code.attempts',
    beforeSent: true,
    without: { 'right in between': notTwice },
  },
  {
    title: 'the code that confirms a listed device',
    command: 'confirm-device',
    rule: 'TWOSTEP-14',
    limit: 'code.attempts',
    sharedWith: signInCode,
    beforeSent: true,
  },
  {
    title: 'the code that resets a forgotten password',
    command: 'finish-password-reset',
    rule: 'PASSWORD-05',
    limit: 'code.attempts',
    sharedWith: signInCode,
  },
  {
    title: 'the code that finishes a recovery',
    command: 'finish-recovery',
    rule: 'RECOVERY-06',
    limit: 'code.attempts',
    beforeSent: true,
    without: { 'lock held': daysLater },
  },
  {
    title: 'the texted code that lets a device join the keychain',
    command: 'enter-keychain-code',
    rule: 'KEYCHAIN-22',
    limit: 'code.attempts',
    sharedWith: signInCode,
    beforeSent: true,
    without: {
      'lock held': 'The security code has to be entered again first, and it is not among the codes that lock.',
    },
  },
  {
    title: 'the code appended to the password on an older device',
    command: 'start-sign-in',
    rule: 'LEGACY-04',
    limit: 'code.attempts',
    sharedWith: signInCode,
    // The password alone asks for the code.
    allows: ['nothing'],
  },
  { title: signInPassword, command: 'start-sign-in', rule: 'SIGNIN-30', limit: 'password.attempts' },
  {
    title: 'the current password before changing it',
    command: 'change-password',
    rule: 'PASSWORD-06',
    limit: 'password.attempts',
    sharedWith: signInPassword,
  },
  {
    title: 'the account password before enrolling in two-factor',
    command: 'start-enrolment',
    rule: 'ENROL-07',
    limit: 'password.attempts',
    // An account without a second factor has none.
    allows: ['her app-specific password'],
    sharedWith: signInPassword,
    without: { 'right in between': notTwice },
  },
  {
    title: 'the account password before generating an app-specific password',
    command: 'create-app-password',
    rule: 'APPPW-31',
    limit: 'password.attempts',
    sharedWith: signInPassword,
  },
  {
    title: 'the account password before generating a code',
    command: 'generate-code',
    rule: 'CODE-14',
    limit: 'password.attempts',
    sharedWith: signInPassword,
  },
  {
    title: 'the account password before turning the keychain on',
    command: 'turn-keychain-on',
    rule: 'KEYCHAIN-19',
    limit: 'password.attempts',
    sharedWith: signInPassword,
  },
  {
    title: 'the account password before resetting the keychain',
    command: 'reset-keychain',
    rule: 'KEYCHAIN-19',
    limit: 'password.attempts',
    sharedWith: signInPassword,
  },
  {
    title: 'the app-specific password in a program',
    command: 'sign-in-program',
    rule: 'APPPW-34',
    limit: 'apppw.attempts',
  },
  {
    title: 'the security answers at sign-in',
    command: 'answer-questions',
    rule: 'QUESTIONS-09',
    limit: 'questions.attempts',
  },
  {
    title: 'the security answers before turning two-step off',
    command: 'turn-off-two-step',
    rule: 'TWOSTEP-25',
    limit: 'questions.attempts',
    without: { 'right in between': notTwice },
  },
  {
    title: 'the security code of the keychain',
    command: 'enter-security-code',
    rule: 'KSC-08',
    limit: 'ksc.lock_after',
    without: { 'right in between': 'Whether a right one empties that count is open (ksc-counter).' },
  },
  ...secondFactorDoors,
]

/** What is entered in the place of what is right: each is refused at every door. */
export const wrongEntries = [
  'nothing',
  'only zeros',
  '123456',
  'the right text without its last character',
  'the right text with an extra character',
  'the right text in characters of another alphabet',
  "Ben's",
] as const
/** Where the account password is entered, these too: it is compared as it is. */
export const nearlyThePassword = [
  'the right text followed by a space',
  'the right text with upper and lower case swapped',
] as const
export type SecretOfAnotherKind = (typeof secretsOfAnotherKind)[number]
export type WrongEntry = (typeof wrongEntries)[number] | (typeof nearlyThePassword)[number] | SecretOfAnotherKind

/** Secrets of hers that belong elsewhere: each opens what it is for, and nothing else. */
export const secretsOfAnotherKind = ['her account password', 'her app-specific password', 'her security code'] as const

/** Which of them are tried at a door, by the kind of secret that is right there. */
const ofAnotherKind: Readonly<Record<NonNullable<Door['limit']>, readonly SecretOfAnotherKind[]>> = {
  'code.attempts': ['her account password', 'her security code'],
  'password.attempts': ['her app-specific password', 'her security code'],
  'questions.attempts': ['her account password'],
  'apppw.attempts': ['her account password', 'her security code'],
  'ksc.lock_after': ['her account password'],
}

/** What is entered at a door in the place of what is right. */
export const entriesAt = ({ limit, allows = [] }: Door): readonly WrongEntry[] =>
  [
    ...wrongEntries,
    ...(limit === 'password.attempts' ? nearlyThePassword : []),
    ...(limit === undefined ? [] : ofAnotherKind[limit]),
  ].filter((one) => !allows.includes(one))
