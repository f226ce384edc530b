import type { Item, NewSecurityCode } from '../../../protocol/areas/keychain.ts'
import type { Answer } from '../../../protocol/command.ts'
import { type Refused, refused } from '../../../protocol/refusal.ts'
import type { Context } from '../../context.ts'
import { refusedEntry } from '../../password-entry.ts'
import type { Device, Keychain } from '../../state.ts'
import { parsePhoneNumber } from '../phones.ts'
import { joinKeychain, keychainStatus, type Participant } from './membership.ts'

/** The refusal where the password, and on a Mac the identifier, was not entered (KEYCHAIN-19). */
export const refusedAtKeychain = (
  cx: Context,
  { account, device }: Participant,
  command: { readonly password: string; readonly identifier?: string },
): Refused | undefined =>
  refusedEntry(cx, account, 'keychain', () =>
    cx.policy.keychain.acceptsCredentials(
      device.client,
      cx.hasher.verifyPassword(command.password, account.passwordHash),
      command.identifier?.trim().toLowerCase() === account.identifier,
    ),
  )

type SecurityCodeRequest = { readonly securityCode?: NewSecurityCode; readonly number?: string }

/** A new security code: what is kept of it and of its number, and what its owner is shown where the service made it. */
export type CreatedSecurityCode = { readonly kept: Pick<Keychain, 'securityCode' | 'number'>; readonly shown?: string }

/** KSC-02 to 05, KEYCHAIN-45: make the security code that the command asks for, if any. */
export const createSecurityCode = (
  cx: Context,
  device: Device,
  { securityCode, number }: SecurityCodeRequest,
): CreatedSecurityCode | Refused => {
  const { keychain, securityCode: policy } = cx.policy
  if (!securityCode) return keychain.needsSecurityCode() ? refused('malformed') : { kept: {} }
  const read = number === undefined ? undefined : parsePhoneNumber(number)
  if (read === undefined && (number !== undefined || keychain.needsNumber())) return refused('malformed')
  if (securityCode.form !== 'random' && !policy.acceptable(securityCode, device, cx.parameters)) {
    return refused('password-policy')
  }
  const random = securityCode.form === 'random' ? policy.random(cx.idGenerator) : undefined
  const kept = policy.stored(securityCode.form === 'random' ? (random ?? '') : securityCode.value, cx.hasher)
  return {
    kept: { securityCode: kept, ...(read === undefined ? {} : { number: read }) },
    ...(random === undefined ? {} : { shown: random }),
  }
}

/** KEYCHAIN-27, KSC-01, KSC-12: a new keychain with this device as its first member. */
export const createKeychain = (
  cx: Context,
  { account, device }: Participant,
  { kept, shown }: CreatedSecurityCode,
  items: readonly Item[] = [],
): Answer => {
  if (account.securityCodeAttempts.state === 'deleted' && !cx.policy.securityCode.mayBeSetUpAgain())
    return refused('no-keychain')
  account.keychain = { items: [], codeApproval: true, requests: [], awaitingMessageCode: [], ...kept }
  joinKeychain(cx, account, device, [...items])
  return keychainStatus(cx, account, device, shown)
}
