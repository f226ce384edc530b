import { newClient, newPassword } from '../fixture/people.ts'
import { ArrangeFailed } from '../search/arrange-failed.ts'
import type { Race } from './race.ts'
import { requestCount } from './race-size.ts'

const recoveryNumber = '+12025550155'

/** A recovery is finished while the owner, who is signed in, cancels it. */
export const cancellationDuringFinish: Race<{ cancellations: number }> = {
  sizes: () => ({ cancellations: requestCount(3, 1) }),
  async arrange(fixture, { cancellations }) {
    const dateOfBirth = '1984-05-06'
    await fixture.provision({ dateOfBirth })
    const { identifier, number, session } = fixture.ada
    const evidence = { 'date-of-birth': dateOfBirth, 'trusted-number': number }
    const started = await fixture.sendAccepted({
      type: 'start-recovery',
      identifier,
      ground: 'cannot-sign-in',
      evidence,
      number: recoveryNumber,
    })
    const { recovery } = started
    await fixture.control({ type: 'advance-clock', seconds: fixture.parameter('recovery.delay') })
    await fixture.sendAccepted({ type: 'send-recovery-code', recovery })
    const code = (await fixture.deliveries(({ to }) => to === recoveryNumber)).at(-1)?.code
    if (code === undefined) throw new ArrangeFailed('no code arrived for the recovery')
    const chosen = newPassword(fixture)
    const opens = (password: string): Promise<boolean> =>
      fixture.isAccepted({ type: 'start-sign-in', identifier, password, client: newClient('browser') })
    return {
      requests: [
        {
          kind: 'finish',
          send: () => fixture.trySend({ type: 'finish-recovery', recovery, code, newPassword: chosen }),
        },
        ...Array.from({ length: cancellations }, () => ({
          kind: 'cancellation',
          send: () => fixture.trySend({ type: 'cancel-recovery', session }),
        })),
      ],
      readFinalState: async () => ({
        'the recovery is': (await fixture.sendAccepted({ type: 'read-recovery', recovery })).state,
        'the new password works': await opens(chosen),
        'the old password works': await opens(fixture.ada.password),
        'the owner is still signed in': await fixture.isAccepted({ type: 'read-account', session }),
      }),
    }
  },
}
