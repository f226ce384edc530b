import { type AdapterDefinition, cannotExpress } from '../../../src/index.ts'
import {
  noAddress,
  noIdentifier,
  noPassword,
  notSignedIn,
  opened,
  taken,
  updated,
  user,
  weakPassword,
} from './answers.ts'
import { type Held, holderOf, renew, sessionOf, userPath } from './held.ts'

type Commands = AdapterDefinition<Held>['commands']

export const accountCommands: Commands = {
  async 'create-account'({ identifier, password, dateOfBirth }, sandbox) {
    // A date of birth is just a field of the app's own.
    const born = dateOfBirth === undefined ? {} : { dateOfBirth }
    const json = { username: identifier, email: identifier, password, ...born }
    return sandbox.decide(await sandbox.client().post('/users', { json }), [
      {
        when: opened,
        means: (reply) => ({ type: 'account-created', session: sessionOf(sandbox.notes, reply), scheme: 'none' }),
      },
      { when: weakPassword, refused: 'password-policy' },
      { when: taken, refused: 'already-exists' },
      { when: noAddress, refused: 'malformed' },
      { when: noIdentifier, refused: 'malformed' },
      { when: noPassword, refused: 'malformed' },
    ])
  },

  async 'read-account'({ session }, sandbox) {
    return sandbox.decide(await holderOf(sandbox, session).get('/users/me'), [
      {
        when: user,
        means: (reply) => ({
          type: 'account',
          identifier: reply.textAt('username'),
          scheme: reply.at('authData.mfa.status') === 'enabled' ? 'two-factor' : 'none',
          fullName: String(reply.at('fullName') ?? ''),
        }),
      },
      ...notSignedIn,
    ])
  },

  async 'use-service'({ session, service }, sandbox) {
    if (service !== 'account-page') cannotExpress(`there is no service "${service}"`)
    return sandbox.decide(await holderOf(sandbox, session).get('/users/me'), [
      {
        when: user,
        means: (reply) => ({ type: 'service-opened', service, identifier: reply.textAt('username') }),
      },
      ...notSignedIn,
    ])
  },

  async 'edit-account'({ session, fullName }, sandbox) {
    const path = userPath(sandbox.notes, session)
    return sandbox.decide(await holderOf(sandbox, session).put(path, { json: { fullName } }), [
      { when: updated, means: () => ({ type: 'account-edited' }) },
      ...notSignedIn,
    ])
  },

  // The session is all that is asked for: there is no place for the current password. Every session ends, and the answer
  // has a new one, which the client of this one goes on with.
  async 'change-password'({ session, newPassword }, sandbox) {
    const path = userPath(sandbox.notes, session)
    return sandbox.decide(await holderOf(sandbox, session).put(path, { json: { password: newPassword } }), [
      {
        when: updated,
        means: (reply) => {
          renew(sandbox.notes, session, reply)
          return { type: 'password-changed' }
        },
      },
      { when: weakPassword, refused: 'password-policy' },
      ...notSignedIn,
    ])
  },
}
