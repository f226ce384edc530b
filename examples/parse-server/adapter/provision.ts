import { type AccountSetUp, assertSupportedAccount, type ControlAnswerTo, TargetError } from '../../../src/index.ts'
import { opened, updated } from './answers.ts'
import { type On, sessionOf } from './held.ts'
import { onlyPhone } from './sign-in.ts'

type Provisioned = ControlAnswerTo<'provision-account'>

/**
 * Make an account: signed up in public, then given its number and its further sessions with the master key, as an
 * administrator can. Parse Server trusts no device, so a trusted one is one that is signed in. Throws a TargetError for a
 * state that Parse Server does not have, or when it refuses.
 */
export const provision =
  (masterKey: string) =>
  async (setUp: AccountSetUp, sandbox: On<Provisioned>): Promise<Provisioned> => {
    assertSupportedAccount(setUp, {
      schemes: ['none', 'two-factor'],
      phones: 1,
      devices: true,
      others: ['dateOfBirth', 'services'],
    })
    const { identifier, password, scheme, phones = [], devices = [], dateOfBirth } = setUp
    const number = phones[0]?.number
    if ((scheme === 'two-factor') !== (number !== undefined)) {
      throw new TargetError('missing-power', 'the number that gets the codes is what turns two-factor on', {
        power: 'provisioning',
      })
    }
    const { notes } = sandbox
    const born = dateOfBirth === undefined ? {} : { dateOfBirth }
    const json = { username: identifier, email: identifier, password, ...born }
    const signedUp = (await sandbox.client().post('/users', { json })).must(opened)
    const account = signedUp.textAt('objectId')
    const session = sessionOf(notes, signedUp)
    notes.accounts.add(identifier)
    const administrator = sandbox.client().hold('x-parse-master-key', masterKey)
    if (number !== undefined) {
      // The first time it waits for a code, also with the master key; the second time it does not.
      for (const mobile of ['+15005550006', sandbox.numbers.of(number)]) {
        const reply = await administrator.put(`/users/${account}`, { json: { authData: { mfa: { mobile } } } })
        reply.must(updated)
      }
    }
    const made: Provisioned['devices'][number][] = []
    for (const [index, { client, status }] of devices.entries()) {
      const device = { name: client.name, device: `client-${index + 1}` }
      if (status === 'known') made.push(device)
      else {
        const reply = await administrator.post('/loginAs', { json: { userId: account } })
        made.push({ ...device, session: sessionOf(notes, reply.must(opened)) })
      }
    }
    return {
      type: 'provisioned',
      account,
      session,
      devices: made,
      phones: phones.map((phone) => ({ number: phone.number, phone: onlyPhone(identifier) })),
    }
  }
