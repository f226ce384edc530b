import type { RecoveryGround } from '../../protocol/areas/recovery.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Account, Recovery } from '../state.ts'

/** How far the account information that was given fits. */
export type EvidenceMatch = 'full' | 'some' | 'none'

/** Account recovery, and what support staff may do with it. */
export const recoveryPolicy = {
  /** RECOVERY-01, RECOVERY-02 */
  acceptsGround: (_ground: RecoveryGround): boolean => true,
  /** RECOVERY-06: one wrong piece of information is enough to refuse, or as declared counts like little information. */
  matchEvidence(
    evidence: Readonly<Record<string, string>>,
    account: Account | undefined,
    parameters: Parameters,
  ): EvidenceMatch {
    const given = Object.entries(evidence)
    const right = given.filter(([name, value]) => account && knows(account, name, value))
    if (right.length === 0) return 'none'
    if (right.length < given.length) return parameters['recovery.partly_wrong'] === 'longer-wait' ? 'some' : 'none'
    return given.length >= 2 ? 'full' : 'some'
  },
  /** RECOVERY-06: whether the owner may end a recovery that is under way. */
  ownerCancels: (parameters: Parameters): boolean => parameters['recovery.owner_cancels'],
  /** H-DISCLOSE-03: whether a recovery is refused where nobody has the identifier. */
  refusesUnknown: (): boolean => false,
  /** RECOVERY-04, RECOVERY-05: seconds from the request until it is ready. */
  wait: (fit: EvidenceMatch, parameters: Parameters): number =>
    fit === 'full' ? parameters['recovery.delay'] : parameters['recovery.delay_with_little_evidence'],
  /** RECOVERY-04 */
  ready: (recovery: Recovery, now: number): boolean => now >= recovery.readyAt,
  /** RECOVERY-06 */
  granted: (fit: EvidenceMatch): boolean => fit !== 'none',
  /** RECOVERY-03: whether an operator has to agree. */
  needsOperator: (): boolean => false,
  /** RECOVERY-07: whether the password that was chosen at the end is the account's from then on. */
  setsPassword: (): boolean => true,
  /** RECOVERY-07: whether a number on file that was not verified is, once the code that went there came back. */
  verifiesNumberOnFile: (): boolean => true,
  /** RECOVERY-06: whether the right code ends the row of wrong ones (code.attempts). */
  successEndsCount: (): boolean => true,
  /** CODE-08: whether codes for the last step count as sent to numbers of the account (code.sends). */
  countsSends: (): boolean => true,
  /** RECOVERY-07: whether the number where the owner was reached takes the place of all others, as declared. */
  replacesNumbers: (parameters: Parameters): boolean => parameters['recovery.numbers'] === 'replaced',
  /** PHONE-03: whether the number where the owner was reached replaces another one where the account is full (phone.max). */
  replacesNumber: (): boolean => true,
  /** RECOVERY-08: when a recovery is ready after support tried to hasten it, or undefined where they may not. */
  readyAtWhenHastened: (_recovery: Recovery, _now: number): number | undefined => undefined,
  /** SUPPORT-01 */
  staffVerifies: (_account: Account): boolean => false,
  /** SUPPORT-01 */
  staffSkipsCode: (): boolean => false,
  /** SUPPORT-04: whether support may replace the code in the text message. */
  staffCompletesSetUp: (parameters: Parameters): boolean => parameters['support.keychain_identity'],
  /** SUPPORT-02 */
  staffReads: (parameters: Parameters): boolean => parameters['support.reads_recovery'],
}

/** Whether that piece of information is right. */
const knows = (account: Account, name: string, value: string): boolean => {
  if (name === 'date-of-birth') return account.dateOfBirth === value
  if (name === 'trusted-number') return account.phones.some((phone) => phone.verified && phone.number === value)
  return false
}
