import type { NewSecurityCode } from '../../protocol/areas/keychain.ts'
import { securityCodeRemedies } from '../../protocol/areas/security-code.ts'
import type { PhoneMethod } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { RefusalReason } from '../../protocol/refusal.ts'
import type { Hasher, IdGenerator } from '../platform.ts'
import {
  type Account,
  type Device,
  type IssuedCode,
  type Keychain,
  newSecurityCodeAttempts,
  type SecurityCodeAttempts,
} from '../state.ts'

/** The security code of a keychain: its form, what it opens, and what wrong ones lead to. */
export const securityCodePolicy = {
  /** KSC-02, KSC-03, KSC-05: whether a code that the owner chose is acceptable. */
  acceptable: (code: NewSecurityCode & { readonly value: string }, _device: Device, parameters: Parameters): boolean =>
    code.form === 'digits'
      ? /^[0-9]+$/.test(code.value) && code.value.length === parameters['ksc.digits']
      : [...code.value].length >= parameters['ksc.complex_min'],
  /** KSC-04 */
  random: (idGenerator: IdGenerator): string =>
    Array.from({ length: 6 }, () => idGenerator.code(4, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789')).join('-'),
  /** KSC-26: what is kept of it, one-way. */
  stored: (value: string, hasher: Hasher): string => hasher.hashPassword(value),
  /** KSC-03, KSC-08: compared whole and exactly. */
  matches: (entry: string, kept: string, hasher: Hasher): boolean => hasher.verifyPassword(entry, kept),
  /** KSC-26: what an answer shows of an existing code. */
  revealed: (_kept: string): string | undefined => undefined,
  /** KSC-25: whether a verification code may replace it. */
  acceptsInstead: (_entry: string, _account: Account, _codes: readonly IssuedCode[]): boolean => false,

  /** KEYCHAIN-30, KSC-06, KSC-07, KSC-23: whether it lets devices join. */
  opens: (keychain: Keychain): boolean => keychain.securityCode !== undefined && keychain.codeApproval,
  /** KEYCHAIN-25: the ways that the code for joining may take. */
  sendsBy: (method: PhoneMethod, parameters: Parameters): boolean =>
    method === 'text' || parameters['keychain.code_by_call'],
  /** KEYCHAIN-24: where it goes. */
  recipients: (keychain: Keychain, _account: Account): readonly string[] =>
    keychain.number === undefined ? [] : [keychain.number],
  /** KEYCHAIN-24: the number of a new security code, as far as one was given. */
  numberOfNew: (given: string | undefined, keychain: Keychain, _account: Account): string | undefined =>
    given ?? keychain.number,
  /** KEYCHAIN-23: whether an entry leads on to the code in the message. */
  continuesToMessage: (right: boolean): boolean => right,
  /** KEYCHAIN-23: whether a device may go on to the code in the message. */
  enteredSecurityCode: (keychain: Keychain, device: Device): boolean =>
    keychain.awaitingMessageCode.includes(device.id),
  /** KEYCHAIN-23: whether a new security code turns away the devices that gave the old one and still wait. */
  changeEndsJoining: (): boolean => true,
  /** KEYCHAIN-22: whether the code from the message can still be entered. */
  needsMessage: (): boolean => true,
  /** KEYCHAIN-22, KEYCHAIN-23: whether a code from a message completes the joining of this device. */
  completes: (code: IssuedCode, device: Device): boolean => code.purpose === 'keychain' && code.device === device.id,
  /** KSC-25: whether the security code may replace that code. */
  completesInstead: (_entry: string, _keychain: Keychain, _secrets: Hasher): boolean => false,
  /** KEYCHAIN-26, KSC-07: what the servers give to a device that joined by it. */
  handedOver: (items: Keychain['items']): Keychain['items'] => items,

  /** KSC-09, KSC-10: whether so many wrong codes lock the entry. */
  locks: (attempts: SecurityCodeAttempts, parameters: Parameters): boolean =>
    attempts.sinceUnlock >= parameters['ksc.lock_after'],
  /** KSC-11: whether so many wrong codes delete the keychain from the servers. */
  deletes: (attempts: SecurityCodeAttempts, parameters: Parameters): boolean =>
    attempts.wrong >= parameters['ksc.delete_after'],
  /** KSC-09: whether the right code is still compared. */
  open: (attempts: SecurityCodeAttempts): boolean => attempts.state === 'open',
  /** KSC-10: the count after the right code. */
  afterSuccess: (attempts: SecurityCodeAttempts, parameters: Parameters): SecurityCodeAttempts =>
    parameters['ksc.success_resets'] ? newSecurityCodeAttempts() : attempts,
  /** KSC-12: whether a keychain deleted like that may be set up again. */
  mayBeSetUpAgain: (): boolean => true,
  /** KSC-13: whether the device that entered them loses the keychain. */
  turnsOff: (_device: Device): boolean => true,
  /** KSC-14 */
  reason: (attempts: SecurityCodeAttempts, parameters: Parameters): RefusalReason =>
    attempts.state === 'open' || !parameters['ksc.lock_explained'] ? 'wrong-security-code' : 'security-code-locked',
  /** KSC-15 */
  remedies: (parameters: Parameters): readonly string[] | undefined =>
    parameters['ksc.lock_explained'] ? securityCodeRemedies : undefined,

  /** KSC-16: who may choose a new one. */
  mayChange: (device: Device, _account: Account): boolean => device.keychain,
  /** KSC-16, KSC-21: the count once there is a new code. */
  afterChange: (_entry: SecurityCodeAttempts): SecurityCodeAttempts => newSecurityCodeAttempts(),
  /** KSC-20: whether a keychain may be reset from this device. */
  mayReset: (_device: Device, _account: Account): boolean => true,
  /** KSC-21: the count after a reset. */
  afterReset: (_entry: SecurityCodeAttempts): SecurityCodeAttempts => newSecurityCodeAttempts(),
  /** KSC-23: whether the owner may turn approval by security code off. */
  mayForbid: (): boolean => true,

  /** SUPPORT-05: the count after support verified who its owner is: entry is open again, nothing is forgotten. */
  afterUnlock: (attempts: SecurityCodeAttempts): SecurityCodeAttempts => ({
    ...attempts,
    sinceUnlock: 0,
    state: 'open',
  }),
  /** KSC-23: whether support may complete the joining of devices that gave it. */
  staffMayComplete: ({ codeApproval }: Keychain): boolean => codeApproval,
  /** SUPPORT-03: what support staff can read. */
  shownToStaff: (_keychain: Keychain): string | undefined => undefined,
  /** SUPPORT-06: whether support staff can bring a keychain back. */
  staffRestores: (): boolean => false,
}
