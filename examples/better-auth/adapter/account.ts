import { type AdapterDefinition, type AdapterSandbox, anyText, type Reply } from '../../../src/index.ts'
import { nobody, notSignedIn, refusal, sessionCookie, user } from './answers.ts'
import { readProgram } from './app-passwords.ts'
import type { Notes } from './notes.ts'

/** Ask who is signed in: the one thing that a session opens by itself. */
export const whoIs = (sandbox: Pick<AdapterSandbox<never, Notes>, 'as'>, session: string): Promise<Reply> =>
  sandbox.as('session', session).get('/api/auth/get-session')

const passwordPolicy = [
  refusal(400, 'PASSWORD_TOO_SHORT', 'password-policy'),
  refusal(400, 'PASSWORD_TOO_LONG', 'password-policy'),
]

export const accountCommands: AdapterDefinition<Notes>['commands'] = {
  async 'create-account'({ identifier, password }, sandbox) {
    const client = sandbox.client()
    const reply = await client.post('/api/auth/sign-up/email', { json: { email: identifier, password, name: '' } })
    return sandbox.decide(reply, [
      {
        when: { ...user, cookies: { [sessionCookie]: 'given' } },
        means: () => {
          sandbox.notes.passwords.set(identifier, password)
          return { type: 'account-created', session: sandbox.keep('session', client), scheme: 'none' }
        },
      },
      refusal(422, 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL', 'already-exists'),
      ...passwordPolicy,
      refusal(400, 'INVALID_EMAIL', 'malformed'),
      refusal(400, 'VALIDATION_ERROR', 'malformed'),
    ])
  },

  async 'read-account'({ session }, sandbox) {
    return sandbox.decide(await whoIs(sandbox, session), [
      {
        when: { status: 200, json: { user: { email: anyText }, session: { id: anyText } } },
        means: (reply) => ({
          type: 'account',
          identifier: reply.textAt('user.email'),
          scheme: reply.at('user.twoFactorEnabled') === true ? 'two-factor' : 'none',
          fullName: String(reply.at('user.name')),
        }),
      },
      nobody,
    ])
  },

  async 'use-service'({ session, service }, sandbox) {
    if (service !== 'account-page') return readProgram(sandbox, session, service)
    return sandbox.decide(await whoIs(sandbox, session), [
      {
        when: { status: 200, json: { user: { email: anyText }, session: { id: anyText } } },
        means: (reply) => ({ type: 'service-opened', service, identifier: reply.textAt('user.email') }),
      },
      nobody,
    ])
  },

  async 'edit-account'({ session, fullName }, sandbox) {
    const reply = await sandbox.as('session', session).post('/api/auth/update-user', { json: { name: fullName } })
    return sandbox.decide(reply, [
      { when: { status: 200, json: { status: true } }, means: () => ({ type: 'account-edited' }) },
      notSignedIn,
    ])
  },

  async 'change-password'({ session, currentPassword, newPassword }, sandbox) {
    const json = { currentPassword, newPassword }
    return sandbox.decide(await sandbox.as('session', session).post('/api/auth/change-password', { json }), [
      {
        when: user,
        means: (reply) => {
          sandbox.notes.passwords.set(reply.textAt('user.email'), newPassword)
          return { type: 'password-changed' }
        },
      },
      notSignedIn,
      refusal(400, 'INVALID_PASSWORD', 'wrong-credentials'),
      ...passwordPolicy,
    ])
  },
}
