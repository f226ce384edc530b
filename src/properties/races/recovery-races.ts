import { NotArranged } from '../not-arranged.ts'
import { newClient, newPassword } from '../stories/cast.ts'
import type { Race } from './race.ts'
import { few } from './shapes.ts'

const reachedAt = '+12025550155'

/** A recovery is finished while the owner, who is signed in, cancels it. */
export const cancelledMeanwhile: Race<{ cancellations: number }> = {
  shapes: () => ({ cancellations: few(3, 1) }),
  async arrange(arena, { cancellations }) {
    const dateOfBirth = '1984-05-06'
    await arena.introduce({ dateOfBirth })
    const { identifier, number, session } = arena.ada
    const evidence = { 'date-of-birth': dateOfBirth, 'trusted-number': number }
    const begun = await arena.must({
      type: 'start-recovery',
      identifier,
      ground: 'cannot-sign-in',
      evidence,
      number: reachedAt,
    })
    const { recovery, readyIn = 0 } = begun
    await arena.control({ type: 'advance-clock', seconds: readyIn })
    await arena.must({ type: 'send-recovery-code', recovery })
    const code = (await arena.deliveries(({ to }) => to === reachedAt)).at(-1)?.code
    if (code === undefined) throw new NotArranged('no code arrived for the recovery')
    const chosen = newPassword()
    const opens = (password: string): Promise<boolean> =>
      arena.works({ type: 'start-sign-in', identifier, password, client: newClient('browser') })
    return {
      requests: [
        {
          kind: 'finish',
          send: () => arena.compete({ type: 'finish-recovery', recovery, code, newPassword: chosen }),
        },
        ...Array.from({ length: cancellations }, () => ({
          kind: 'cancellation',
          send: () => arena.compete({ type: 'cancel-recovery', session }),
        })),
      ],
      observe: async () => ({
        'the recovery is': (await arena.must({ type: 'read-recovery', recovery })).state,
        'the new password works': await opens(chosen),
        'the old password works': await opens(arena.ada.password),
        'the owner is still signed in': await arena.works({ type: 'read-account', session }),
      }),
    }
  },
}
