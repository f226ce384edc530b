import type { PhoneMethod } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Account, IssuedCode, Phone, Session } from '../state.ts'

/** Trusted phone numbers. */
export const phonePolicy = {
  /** PHONE-01, PHONE-02: whether this number may go. */
  mayRemove: (phone: Phone, account: Account): boolean =>
    account.scheme === 'none' || account.phones.some((other) => other.id !== phone.id && other.verified),
  /** PHONE-03, PHONE-11 */
  mayAdd: (account: Account, parameters: Parameters): boolean => account.phones.length < parameters['phone.max'],
  /** PHONE-03: whether a number, as read and as written, is one that the account has already. */
  onFile: (number: string, _written: string, account: Account): boolean =>
    account.phones.some((phone) => phone.number === number),
  /** PHONE-08, PHONE-14: whether a number may be used, wherever its line is. */
  acceptsNumber: (_number: string, _account: Account): boolean => true,
  /** PHONE-09 */
  acceptsShared: (parameters: Parameters): boolean => parameters['phone.shared'],
  /** PHONE-09: whether it is looked for on other accounts where two-step is begun, and again where a code comes back. */
  looksElsewhere: (_moment: 'two-step' | 'verification' | 'enrolment' | 'activation'): boolean => true,
  /** PHONE-04, PHONE-15: whether an added number counts before its code came back. */
  verifiedWhenAdded: (): boolean => false,
  /** PHONE-04: the way that the code takes. */
  verificationMethod: (chosen: PhoneMethod): PhoneMethod => chosen,
  /** PHONE-04, ENROL-30: a code verifies only the number that it went to. */
  verifies: (code: IssuedCode, phone: Phone): boolean =>
    code.purpose === 'phone-verification' && code.phone === phone.id,
  /** PHONE-05: how long an added number waits. */
  pendingEnded: (phone: Phone, now: number, parameters: Parameters): boolean =>
    !phone.verified && now >= phone.addedAt + parameters['phone.pending_lifetime'] * 1000,
  /** PHONE-06, PHONE-07, PHONE-12: the numbers left when one is removed. */
  withoutRemoved: (phones: readonly Phone[], removed: Phone): readonly Phone[] =>
    phones.filter((phone) => phone.id !== removed.id),
  /** PHONE-06, PHONE-07: the numbers that their owner sees. */
  listed: (phones: readonly Phone[]): readonly Phone[] => phones,
  /** PHONE-13: whether somebody may change the numbers of this account. */
  mayChange: (asking: Account, owner: Account): boolean => asking.id === owner.id,
  /** PHONE-13: whether a sign-in has to be complete before numbers are changed. */
  needsFullSession: (): boolean => true,
  /** H-FACTOR-01: whether a sign-in is too old to change numbers. */
  needsNewSignIn: (session: Session, now: number, parameters: Parameters): boolean =>
    parameters['session.reauth_age'] > 0 && now >= session.createdAt + parameters['session.reauth_age'] * 1000,
  /** PHONE-15: what a wrong code leaves of the numbers. */
  afterWrongCode: (phones: readonly Phone[], _entered: Phone): readonly Phone[] => phones,
}
