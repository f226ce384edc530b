import {
  type AccountSetUp,
  type AdapterDefinition,
  type AdapterSandbox,
  assertSupportedAccount,
  type ControlAnswerTo,
  totp,
} from '../../../src/index.ts'
import { whoIs } from './account.ts'
import { done, notSignedIn, refusal, user } from './answers.ts'
import type { Notes } from './notes.ts'
import { onlyPhone } from './sign-in.ts'

type Provisioned = ControlAnswerTo<'provision-account'>

/**
 * Make an account as its owner would: public sign-up, then two-factor on. A date of birth has no place, and none is
 * asked for. Throws a TargetError for a state that Better Auth does not have.
 */
export const provision = async (
  setUp: AccountSetUp,
  sandbox: AdapterSandbox<Provisioned, Notes>,
): Promise<Provisioned> => {
  assertSupportedAccount(setUp, { schemes: ['none', 'two-factor'], phones: 1, others: ['services', 'dateOfBirth'] })
  const { identifier, password, scheme, phones = [] } = setUp
  const client = sandbox.client()
  const phone = phones[0] && { phone: sandbox.numbers.of(phones[0].number) }
  const json = { email: identifier, password, name: identifier, ...phone }
  const signedUp = (await client.post('/api/auth/sign-up/email', { json })).must(user)
  sandbox.notes.passwords.set(identifier, password)
  sandbox.notes.users.set(identifier, signedUp.textAt('user.id'))
  if (scheme === 'two-factor') {
    const reply = await client.post('/api/auth/two-factor/enable', { json: { password, method: 'otp' } })
    // Before 1.7 an authenticator app was the only way in.
    if (!reply.is({ status: 200, json: { method: 'otp' } })) {
      const secret = new URL(reply.textAt('totpURI')).searchParams.get('secret') ?? ''
      const code = totp(secret, await sandbox.now())
      ;(await client.post('/api/auth/two-factor/verify-totp', { json: { code } })).must(user)
    }
  }
  return {
    type: 'provisioned',
    account: signedUp.textAt('user.id'),
    session: sandbox.keep('session', client),
    devices: [],
    phones: phones.map(({ number }) => ({ number, phone: onlyPhone(identifier) })),
  }
}

export const twoFactorCommands: AdapterDefinition<Notes>['commands'] = {
  // The password is all that is asked for, and its owner knows it.
  async 'turn-off-two-factor'({ session }, sandbox) {
    const email = (await whoIs(sandbox, session)).at('user.email')
    const password = sandbox.notes.passwords.get(String(email)) ?? ''
    const reply = await sandbox.as('session', session).post('/api/auth/two-factor/disable', { json: { password } })
    return sandbox.decide(reply, [
      { when: done, means: () => ({ type: 'turn-off', scheme: 'off', missing: [] }) },
      notSignedIn,
      refusal(400, 'INVALID_PASSWORD', 'wrong-credentials'),
    ])
  },
}
