import type { AccountSetUp, ProvisionedAccount } from '../../../src/protocol/control.ts'
import { TargetError } from '../../../src/targets/target-error.ts'
import type { Sitting } from './commands.ts'
import { emptyJar, jarAfter } from './cookie-jar.ts'
import { at, judge, type Known, type Reply } from './reply.ts'
import { onlyPhone } from './sign-in.ts'

/**
 * Make an account as its owner would: sign up in public, then turn two-factor on. Throws a TargetError for a state that
 * Better Auth does not have, or when it refuses.
 */
export const provision = async (
  { names, handles, call }: Sitting,
  setUp: AccountSetUp,
): Promise<ProvisionedAccount> => {
  const missing = lacking(setUp)
  if (missing) {
    throw new TargetError('missing-power', `Better Auth cannot be given an account with ${missing}.`, {
      power: 'provisioning',
    })
  }
  const { identifier, password, scheme, phones = [] } = setUp
  const command = 'provision-account'
  const plane = 'control'
  const phone = phones[0] && { phone: names.number(phones[0].number) }
  const body = { email: names.email(identifier), password, name: identifier, ...phone }
  const signedUp = await call({ command, plane, path: '/sign-up/email', body })
  const account = judge('/sign-up/email', signedUp, [made])
  let jar = jarAfter(emptyJar, signedUp.cookies)
  if (scheme === 'two-factor') {
    const path = '/two-factor/enable'
    const enabled = await call({ command, plane, path, cookies: jar.live, body: { password, method: 'otp' } })
    judge(path, enabled, [turnedOn])
    jar = jarAfter(jar, enabled.cookies)
  }
  return {
    type: 'provisioned',
    account,
    session: handles.keep('session', jar),
    devices: [],
    phones: phones.map(({ number }) => ({ number, phone: onlyPhone })),
  }
}

const made: Known<string> = {
  when: ({ status, json }) => status === 200 && typeof at(json, 'user', 'id') === 'string',
  means: ({ json }) => String(at(json, 'user', 'id')),
}
const turnedOn: Known<true> = {
  when: ({ status, json }: Reply) => status === 200 && at(json, 'method') === 'otp',
  means: () => true,
}

/** What the server has no place for, or undefined. */
const lacking = ({ scheme, phones = [], devices = [], questions, ...rest }: AccountSetUp): string | undefined => {
  if (scheme === 'two-step') return 'two-step verification'
  if (devices.length > 0) return 'devices'
  if (phones.length > 1) return 'more than one phone number'
  if (phones.some(({ verified }) => verified === false)) return 'a number that waits to be verified'
  if (questions) return 'security questions'
  if (rest.dateOfBirth) return 'a date of birth'
  if (rest.backupAddress || rest.mailAddress) return 'a second mail address'
  return undefined
}
