import type { SessionToken } from '../../../src/protocol/client.ts'
import type { AcceptedOf } from '../../../src/protocol/command.ts'
import type { Refused } from '../../../src/protocol/refusal.ts'
import { refused } from '../../../src/protocol/refusal.ts'
import type { Commands, Sitting } from './commands.ts'
import { cannot } from './commands.ts'
import { emptyJar, jarAfter } from './cookie-jar.ts'
import { cookieNames } from './handles.ts'
import { at, handedOut, judge, type Reply, refusal } from './reply.ts'

const notSignedIn = refusal(401, 'UNAUTHORIZED', 'not-signed-in')
const isUser = (reply: Reply): boolean => reply.status === 200 && typeof at(reply.json, 'user', 'email') === 'string'

export const accountCommands = ({ names, handles, call }: Sitting): Commands => {
  /** Ask who is signed in: the one thing that a session of Better Auth opens by itself. */
  const readSession = async <A>(
    command: 'read-account' | 'use-service',
    session: SessionToken,
    means: (user: unknown) => A,
  ): Promise<A | Refused> => {
    const path = '/get-session'
    const reply = await call({ command, method: 'GET', path, cookies: handles.jar('session', session).live })
    return judge<A | Refused>(path, reply, [
      {
        when: (answer) => isUser(answer) && typeof at(answer.json, 'session', 'id') === 'string',
        means: (answer) => means(at(answer.json, 'user')),
      },
      // Signed out is said with 200.
      { when: ({ status, json }) => status === 200 && json === null, means: () => refused('not-signed-in') },
    ])
  }

  return {
    'create-account': async ({ type, identifier, password }) => {
      const path = '/sign-up/email'
      const reply = await call({ command: type, path, body: { email: names.email(identifier), password, name: '' } })
      return judge<AcceptedOf<'create-account'> | Refused>(path, reply, [
        {
          when: (answer) => isUser(answer) && handedOut(answer, cookieNames.session) !== undefined,
          means: (answer) => ({
            type: 'account-created',
            session: handles.keep('session', jarAfter(emptyJar, answer.cookies)),
            scheme: 'none',
          }),
        },
        refusal(422, 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL', 'already-exists'),
        refusal(400, 'PASSWORD_TOO_SHORT', 'password-policy'),
        refusal(400, 'PASSWORD_TOO_LONG', 'password-policy'),
        refusal(400, 'INVALID_EMAIL', 'malformed'),
        refusal(400, 'VALIDATION_ERROR', 'malformed'),
      ])
    },

    'read-account': ({ type, session }) =>
      readSession(type, session, (user) => ({
        type: 'account',
        identifier: names.identifier(String(at(user, 'email'))),
        scheme: at(user, 'twoFactorEnabled') === true ? 'two-factor' : 'none',
        fullName: String(at(user, 'name')),
        questionsOnFile: false,
        offers: [],
      })),

    'use-service': ({ type, session, service }) => {
      if (service !== 'account-page') cannot(`no service "${service}"`)
      return readSession(type, session, (user) => ({
        type: 'service-opened',
        service,
        identifier: names.identifier(String(at(user, 'email'))),
      }))
    },

    'edit-account': async ({ type, session, fullName }) => {
      const path = '/update-user'
      const cookies = handles.jar('session', session).live
      const reply = await call({ command: type, path, cookies, body: { name: fullName } })
      return judge<AcceptedOf<'edit-account'> | Refused>(path, reply, [
        {
          when: ({ status, json }) => status === 200 && at(json, 'status') === true,
          means: () => ({ type: 'account-edited' }),
        },
        notSignedIn,
      ])
    },

    'change-password': async ({ type, session, currentPassword, newPassword }) => {
      const path = '/change-password'
      const cookies = handles.jar('session', session).live
      const reply = await call({ command: type, path, cookies, body: { currentPassword, newPassword } })
      return judge<AcceptedOf<'change-password'> | Refused>(path, reply, [
        { when: isUser, means: () => ({ type: 'password-changed' }) },
        notSignedIn,
        refusal(400, 'INVALID_PASSWORD', 'wrong-credentials'),
        refusal(400, 'PASSWORD_TOO_SHORT', 'password-policy'),
        refusal(400, 'PASSWORD_TOO_LONG', 'password-policy'),
      ])
    },
  }
}
