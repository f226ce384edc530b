import { type AdapterDefinition, anyList, cannotExpress } from '../../../src/index.ts'
import { noObject, notSignedIn } from './answers.ts'
import { type Held, holderOf } from './held.ts'

export const sessionCommands: AdapterDefinition<Held>['commands'] = {
  async 'list-sessions'({ session }, sandbox) {
    const own = await holderOf(sandbox, session).get('/sessions/me')
    return sandbox.decide(await holderOf(sandbox, session).get('/sessions'), [
      {
        when: { status: 200, json: { results: anyList } },
        means: (reply) => ({
          type: 'sessions',
          sessions: reply
            .listAt('results')
            .map((one) => String(Object(one).objectId))
            .map((sessionId) => ({ sessionId, current: sessionId === own.at('objectId') })),
        }),
      },
      ...notSignedIn,
    ])
  },

  async 'end-session'({ session, sessionId }, sandbox) {
    return sandbox.decide(await holderOf(sandbox, session).delete(`/sessions/${encodeURIComponent(sessionId)}`), [
      { when: { status: 200, text: /^\{\}$/ }, means: () => ({ type: 'sessions-ended' }) },
      { when: noObject, refused: 'not-found' },
      ...notSignedIn,
    ])
  },

  'end-other-sessions': () => cannotExpress('there is no such request: a client ends one session after the other'),
}
