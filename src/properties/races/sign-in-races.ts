import { codeByText, startedSignIn } from '../fixture/arrange.ts'
import { ArrangeFailed } from '../search/arrange-failed.ts'
import { liveSessions, signInState } from './code-races.ts'
import type { Race } from './race.ts'
import { requestCount } from './race-size.ts'

/** Entries of a code while the owner refuses the request of that sign-in. */
export const refusalDuringEntry: Race<{ entries: number }> = {
  sizes: () => ({ entries: requestCount(15, 1) }),
  async arrange(fixture, { entries }) {
    await fixture.provision()
    const signIn = await startedSignIn(fixture)
    const code = await codeByText(fixture, signIn)
    const phone = fixture.ada.clients.get('trusted phone')
    const pushed = await fixture.deliveries(({ channel, to }) => channel === 'push' && to === phone?.device)
    const request = pushed.at(-1)?.request
    if (request === undefined) throw new ArrangeFailed('no request arrived on the trusted phone')
    const refusal = { type: 'answer-request', session: phone?.session ?? '', request, allow: false } as const
    return {
      requests: [
        ...Array.from({ length: entries }, () => ({
          kind: 'entry',
          send: () => fixture.trySend({ type: 'enter-code', signIn, code }),
        })),
        { kind: 'refusal', send: () => fixture.trySend(refusal) },
      ],
      readFinalState: async (answers) => ({
        'live sessions': await liveSessions(fixture, answers),
        ...(await signInState(fixture, signIn)),
      }),
    }
  },
}
