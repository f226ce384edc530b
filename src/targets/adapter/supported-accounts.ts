import type { Scheme } from '../../protocol/areas/account.ts'
import type { AccountSetUp } from '../../protocol/control.ts'
import { TargetError } from '../target-error.ts'

/** The account states that an adapter can provision. What is not named, it cannot. */
export type SupportedAccounts = {
  readonly schemes: readonly Scheme[]
  /** Most numbers of one account. */
  readonly phones?: number
  /** Whether numbers can wait for verification. */
  readonly unverifiedPhones?: boolean
  readonly devices?: boolean
  readonly others?: readonly Exclude<keyof AccountSetUp, 'identifier' | 'password' | 'scheme' | 'phones' | 'devices'>[]
}

/**
 * Throws a TargetError for an account in a state that the server does not have: the scenario is then not verified, and
 * not failed.
 */
export const assertSupportedAccount = (setUp: AccountSetUp, supported: SupportedAccounts): void => {
  const unsupported = firstUnsupported(setUp, supported)
  if (unsupported === undefined) return
  throw new TargetError('missing-power', `accounts of this server cannot have ${unsupported}`, {
    power: 'provisioning',
  })
}

const firstUnsupported = (
  { identifier: _identifier, password: _password, scheme, phones = [], devices = [], ...others }: AccountSetUp,
  supported: SupportedAccounts,
): string | undefined => {
  if (!supported.schemes.includes(scheme)) return `the scheme ${scheme}`
  if (phones.length > (supported.phones ?? 0)) return phones.length === 1 ? 'a number' : `${phones.length} numbers`
  if (supported.unverifiedPhones !== true && phones.some(({ verified }) => verified === false))
    return 'a number that is not verified'
  if (supported.devices !== true && devices.length > 0) return 'devices'
  const known: readonly string[] = supported.others ?? []
  return Object.entries(others).find(
    ([name, value]) => value !== undefined && value !== false && !known.includes(name),
  )?.[0]
}
