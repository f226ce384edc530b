import type { Scheme } from '../../protocol/areas/account.ts'
import type { AccountSetUp } from '../../protocol/control.ts'
import { TargetError } from '../target-error.ts'

/** The accounts that an adapter can make. What is not named, it cannot. */
export type PossibleSetUps = {
  readonly schemes: readonly Scheme[]
  /** Most numbers of one account. */
  readonly phones?: number
  /** Numbers that still wait to be verified. */
  readonly unverifiedPhones?: boolean
  readonly devices?: boolean
  readonly others?: readonly Exclude<keyof AccountSetUp, 'identifier' | 'password' | 'scheme' | 'phones' | 'devices'>[]
}

/**
 * Throws a TargetError for an account in a state that the server does not have, so that the scenario is unverified and
 * not failed.
 */
export const onlySetUps = (setUp: AccountSetUp, possible: PossibleSetUps): void => {
  const lacking = firstLacking(setUp, possible)
  if (lacking === undefined) return
  throw new TargetError('missing-power', `the server cannot be given an account with ${lacking}`, {
    power: 'provisioning',
  })
}

const firstLacking = (
  { identifier: _identifier, password: _password, scheme, phones = [], devices = [], ...others }: AccountSetUp,
  possible: PossibleSetUps,
): string | undefined => {
  if (!possible.schemes.includes(scheme)) return `the scheme ${scheme}`
  if (phones.length > (possible.phones ?? 0)) return phones.length === 1 ? 'a number' : `${phones.length} numbers`
  if (possible.unverifiedPhones !== true && phones.some(({ verified }) => verified === false))
    return 'a number that is not verified'
  if (possible.devices !== true && devices.length > 0) return 'devices'
  const known: readonly string[] = possible.others ?? []
  return Object.entries(others).find(
    ([name, value]) => value !== undefined && value !== false && !known.includes(name),
  )?.[0]
}
