import type { Parameters } from '../../protocol/parameters.ts'
import { isBlocklisted } from '../password-blocklist.ts'
import type { Account, Device, IssuedCode, PasswordReset, Session } from '../state.ts'

/** How a password comes to be. */
export type PasswordOrigin = 'creation' | 'change' | 'reset' | 'forced'

/** How a sign-in comes to its end: by a code of its own, by trust or no second factor, and so on. */
export type SignInWay = 'code' | 'trusted' | 'appended' | 'background' | 'answers'
/** Where the account password is asked for, beside a sign-in. */
export type PasswordPlace =
  | 'change'
  | 'enrolment'
  | 'app-password'
  | 'generated-code'
  | 'keychain'
  | 'second-factor'
  | 'sessions'

/** The account password. */
export const passwordPolicy = {
  /** ACCOUNT-02, PASSWORD-09, H-PASSWORD-05: what a password must be like, at creation, change and reset alike. */
  acceptable: (password: string, parameters: Parameters, _origin: PasswordOrigin): boolean =>
    [...password].length >= parameters['password.min_length'] &&
    !(parameters['password.blocklist'] && isBlocklisted(password)) &&
    (!parameters['password.needs_digit'] || /\p{Nd}/u.test(password)) &&
    (!parameters['password.needs_both_cases'] || (/\p{Lu}/u.test(password) && /\p{Ll}/u.test(password))),
  /** Wrong passwords count wherever the password is asked for (password.attempts). */
  countsWrongAt: (_place: PasswordPlace): boolean => true,
  /** SIGNIN-03: how many wrong passwords in a row lock the entry; 0 is none. */
  attempts: (parameters: Parameters): number => parameters['password.attempts'],
  /** SIGNIN-03: for how many seconds. */
  lockTime: (parameters: Parameters): number => parameters['password.lock_time'],
  /** H-THROTTLE-06: whether a new password opens an entry that was locked. */
  newPasswordEndsLock: (): boolean => true,
  /** H-THROTTLE-02: after how many wrong passwords in a row, locks in between or not, the password opens nothing any more; 0 is never. */
  disableAfter: (parameters: Parameters): number => parameters['password.disable_after'],
  /** PASSWORD-01, PASSWORD-02, PASSWORD-07: the devices that may reset it. */
  mayResetFrom: (device: Device | undefined): boolean => device?.trusted === true && device.signedIn,
  /** PASSWORD-03: whether the forgotten password is asked for. */
  resetNeedsOldPassword: (_device: Device | undefined): boolean => false,
  /** PASSWORD-04 */
  unlockProofFits: (device: Device | undefined, unlock: string | undefined, parameters: Parameters): boolean =>
    device?.client.kind !== 'mac' || !parameters['password.mac_unlock_proof'] || unlock === 'succeeded',
  /** PASSWORD-05: whether a code may replace the forgotten password of this account, if there is one. */
  forgottenPathOpen: (_account: Account | undefined): boolean => true,
  /** PASSWORD-05: the code that replaces it. */
  codeFitsReset: (code: IssuedCode, reset: PasswordReset): boolean => code.reset === reset.id,
  /** PHONE-07: a code dies with the number that it went to. */
  codeSourceValid: (code: IssuedCode, account: Account): boolean =>
    code.phone === undefined || account.phones.some((phone) => phone.id === code.phone),
  /** H-PASSWORD-07: whether a change asks for the current password. */
  asksForCurrent: (): boolean => true,
  /** H-RESET-01: what guards an account after its password was reset. */
  schemeAfterReset: ({ scheme }: Account): Account['scheme'] => scheme,
  /** PASSWORD-06: whether the new password takes the place of the old one. */
  replacesOldPassword: (_how: 'change' | 'reset' | 'forced'): boolean => true,
  /** PASSWORD-06: whether sign-ins end that began with the old password and still wait. */
  endsWaitingSignIns: (): boolean => true,
  /** PASSWORD-06: the same of sign-ins that wait for answers to security questions. */
  endsWaitingAnswers: (): boolean => true,
  /** PASSWORD-06: whether a token for a demanded password, which the old one gave, ends with it. */
  endsDemandTokens: (): boolean => true,
  /** PASSWORD-06: whether a session elsewhere ends with the old password. */
  endsSessions: (kind: Session['kind'], { 'password.change_ends_sessions': ended }: Parameters): boolean =>
    (['browser', 'account-page'].includes(kind) && ended !== 'none') || (kind === 'device' && ended === 'all'),
  /** PASSWORD-06: whether other resets end that were begun before. */
  endsBegunResets: (): boolean => true,
  /** PASSWORD-08: whether an account must choose a new password now. */
  changeDemanded: (account: Account, _way: SignInWay): boolean => account.mustChangePassword,
  /** PASSWORD-08: whether a new password meets the demand. */
  changeMeetsDemand: (): boolean => true,
  /** APPPW-26, APPPW-27: whether app-specific passwords die with it. */
  revokesAppPasswords: (_how: 'change' | 'reset' | 'forced'): boolean => true,
  /** APPPW-28: whether live sessions of third-party programs end with it. */
  endsProgramSessions: (_how: 'change' | 'reset' | 'forced'): boolean => true,
}
