import {
  type AdapterDefinition,
  type AdapterSandbox,
  type AnswerTo,
  anyList,
  anyText,
  basic,
  cannotExpress,
  type ReplyCase,
} from '../../../src/index.ts'
import { notSignedIn, notSignedInForKeys, notSignedInForOldKeys, refusal } from './answers.ts'
import type { Notes } from './notes.ts'

/** A program sends its key with every request (RFC 7617), and reads the mail, the contacts or the calendar of one account. */
const served = { status: 200, json: { service: anyText, identifier: anyText } }
const turnedAway: ReplyCase<never> = {
  when: { status: 401, json: { error: 'no such key' } },
  refused: 'wrong-credentials',
}

/** What a program reads, with what it holds; somebody who is no program holds no key. */
export const readProgram = async (
  sandbox: AdapterSandbox<AnswerTo<'use-service'>, Notes>,
  session: string,
  service: string,
): Promise<AnswerTo<'use-service'>> => {
  if (service !== 'mail' && service !== 'contacts' && service !== 'calendar') {
    return cannotExpress(`there is no service "${service}"`)
  }
  return sandbox.decide(await sandbox.as('session', session).get(`/programs/${service}`), [
    {
      when: served,
      means: (reply) => ({ type: 'service-opened', service, identifier: reply.textAt('identifier') }),
    },
    { ...turnedAway, refused: 'not-signed-in' },
  ])
}

/** API keys are the nearest thing to app-specific passwords: made on the account page, under a name, shown once. */
export const appPasswordCommands: AdapterDefinition<Notes>['commands'] = {
  // Whoever names an owner does so by the id of a user.
  async 'create-app-password'({ session, label, identifier }, sandbox) {
    const owner = identifier === undefined ? {} : { userId: sandbox.notes.users.get(identifier) ?? identifier }
    const json = { name: label, ...owner }
    const reply = await sandbox.as('session', session).post('/api/auth/api-key/create', { json })
    return sandbox.decide(reply, [
      {
        when: { status: 200, json: { id: anyText, key: anyText } },
        means: () => ({
          type: 'app-password-created',
          appPassword: reply.textAt('id'),
          label: String(reply.at('name') ?? ''),
          secret: reply.textAt('key'),
        }),
      },
      refusal(400, 'INVALID_NAME_LENGTH', 'malformed'),
      refusal(400, 'NAME_REQUIRED', 'malformed'),
      notSignedIn,
      notSignedInForKeys,
      notSignedInForOldKeys,
    ])
  },

  async 'list-app-passwords'({ session }, sandbox) {
    return sandbox.decide(await sandbox.as('session', session).get('/api/auth/api-key/list'), [
      {
        when: { status: 200, json: { apiKeys: anyList } },
        means: (reply) => ({ type: 'app-passwords', appPasswords: reply.listAt('apiKeys').map(listed) }),
      },
      // Before 1.5 the list was all that it said.
      {
        when: { status: 200, text: /^\[/ },
        means: (reply) => ({ type: 'app-passwords', appPasswords: reply.listAt('').map(listed) }),
      },
      notSignedIn,
      notSignedInForKeys,
      notSignedInForOldKeys,
    ])
  },

  async 'revoke-app-password'({ session, appPassword }, sandbox) {
    const json = { keyId: appPassword }
    return sandbox.decide(await sandbox.as('session', session).post('/api/auth/api-key/delete', { json }), [
      { when: { status: 200, json: { success: true } }, means: () => ({ type: 'app-password-revoked' }) },
      refusal(404, 'KEY_NOT_FOUND', 'not-found'),
      notSignedIn,
      notSignedInForKeys,
      notSignedInForOldKeys,
    ])
  },

  async 'sign-in-program'({ identifier, password, service }, sandbox) {
    const client = sandbox.client().hold('authorization', basic(identifier, password))
    return sandbox.decide(await client.get(`/programs/${service}`), [
      { when: served, means: () => ({ type: 'program-signed-in', session: sandbox.keep('session', client) }) },
      turnedAway,
    ])
  },
}

const listed = (entry: unknown) => {
  const { id, name, createdAt, enabled } = Object(entry)
  return {
    appPassword: String(id),
    label: String(name ?? ''),
    createdAt: Math.floor(Date.parse(String(createdAt)) / 1000),
    active: enabled === true,
  }
}
