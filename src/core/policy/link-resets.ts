import type { Parameters } from '../../protocol/parameters.ts'
import type { Account, LinkReset } from '../state.ts'

/** Resetting a forgotten password by a mailed link. */
export const linkResetPolicy = {
  /** Where the link goes. */
  destination: (account: Account): string => account.identifier,
  /** What the mail carries. */
  linkInMail: (token: string, _account: Account): string => `https://account.example/reset?token=${token}`,
  /** Whether a link still resets the password. */
  linkValid: (reset: LinkReset, now: number, parameters: Parameters): boolean =>
    now < reset.startedAt + parameters['resetlink.lifetime'] * 1000,
  /** Whether it was used, or a newer one or a new password ended it. */
  isSpent: (reset: LinkReset): boolean => reset.spent,
  /** Whether a new link ends the earlier ones. */
  newLinkEndsEarlier: (): boolean => true,
  /** What guards the account once its password was reset. */
  schemeAfter: (account: Account): Account['scheme'] => account.scheme,
  /** Whether the answer shows that there is no such account. */
  refusesUnknown: (): boolean => false,
}
