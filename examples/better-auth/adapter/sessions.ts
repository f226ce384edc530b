import type { AdapterDefinition } from '../../../src/index.ts'
import { whoIs } from './account.ts'
import { done, nobody, notFresh, notSignedIn, refusal } from './answers.ts'
import type { Notes } from './notes.ts'

const list = '/api/auth/list-sessions'

export const sessionCommands: AdapterDefinition<Notes>['commands'] = {
  async 'list-sessions'({ session }, sandbox) {
    const own = await whoIs(sandbox, session)
    const reply = await sandbox.as('session', session).get(list)
    return sandbox.decide(reply, [
      {
        when: { status: 200, text: /^\[/ },
        means: () => {
          const sessions = reply.listAt('').map((one) => Object(one))
          for (const { id, token } of sessions) sandbox.notes.sessions.set(String(id), String(token))
          const current = own.at('session.id')
          return {
            type: 'sessions',
            sessions: sessions.map(({ id }) => ({ sessionId: String(id), current: id === current })),
          }
        },
      },
      notSignedIn,
      notFresh,
      nobody,
    ])
  },

  // "status: true" is said of the session of somebody else as well, which goes on.
  async 'end-session'({ session, sessionId }, sandbox) {
    const listed = await sandbox.as('session', session).get(list)
    const isOwn = listed.text.includes(sessionId)
    const json = { token: sandbox.notes.sessions.get(sessionId) ?? sessionId }
    return sandbox.decide(await sandbox.as('session', session).post('/api/auth/revoke-session', { json }), [
      isOwn ? { when: done, means: () => ({ type: 'sessions-ended' }) } : { when: done, refused: 'not-found' },
      refusal(400, 'VALIDATION_ERROR', 'not-found'),
      notSignedIn,
      notFresh,
    ])
  },

  async 'end-other-sessions'({ session }, sandbox) {
    const reply = await sandbox.as('session', session).post('/api/auth/revoke-other-sessions', { json: {} })
    return sandbox.decide(reply, [{ when: done, means: () => ({ type: 'sessions-ended' }) }, notSignedIn, notFresh])
  },
}
