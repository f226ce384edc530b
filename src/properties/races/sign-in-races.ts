import { NotArranged } from '../not-arranged.ts'
import { begunSignIn, liveSessions, standing, textedCode } from './code-races.ts'
import type { Race } from './race.ts'
import { few } from './shapes.ts'

/** Entries of a code while the owner refuses the request of that sign-in. */
export const refusedMeanwhile: Race<{ entries: number }> = {
  shapes: () => ({ entries: few(15, 1) }),
  async arrange(arena, { entries }) {
    await arena.introduce()
    const signIn = await begunSignIn(arena)
    const code = await textedCode(arena, signIn)
    const phone = arena.ada.seats.get('trusted phone')
    const pushed = await arena.deliveries(({ channel, to }) => channel === 'push' && to === phone?.device)
    const request = pushed.at(-1)?.request
    if (request === undefined) throw new NotArranged('no request arrived on the trusted phone')
    const refusal = { type: 'answer-request', session: phone?.session ?? '', request, allow: false } as const
    return {
      requests: [
        ...Array.from({ length: entries }, () => ({
          kind: 'entry',
          send: () => arena.compete({ type: 'enter-code', signIn, code }),
        })),
        { kind: 'refusal', send: () => arena.compete(refusal) },
      ],
      observe: async (answers) => ({
        'live sessions': await liveSessions(arena, answers),
        ...(await standing(arena, signIn)),
      }),
    }
  },
}
