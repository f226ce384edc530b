import type { Answer } from '../../protocol/command.ts'
import type { Arena } from '../arena.ts'
import { NotArranged } from '../not-arranged.ts'
import { newClient, newPassword } from '../stories/cast.ts'
import { begunSignIn, liveSessions, textedCode } from './code-races.ts'
import type { Competitor, Observation, Race } from './race.ts'
import { few } from './shapes.ts'

/** Whether somebody who offers that password gets further. */
const opens = async (arena: Arena, password: string): Promise<boolean> => {
  const { identifier } = arena.ada
  return arena.works({ type: 'start-sign-in', identifier, password, client: newClient('browser') })
}

/** Which passwords open the account now. The new ones come first, so that few wrong ones are tried in a row. */
const whatOpens = async (arena: Arena, wanted: readonly string[]): Promise<Observation> => {
  let count = 0
  for (const password of wanted) if (await opens(arena, password)) count += 1
  return { 'of the new passwords work': count, 'the old one works': await opens(arena, arena.ada.password) }
}

/** The same, and how many were told of a change although their password does not work. */
const whoWasRight = async (
  arena: Arena,
  wanted: readonly string[],
  answers: readonly (Answer | undefined)[],
): Promise<Observation> => {
  const observed = await whatOpens(arena, wanted)
  const told = answers.filter((answer) => answer?.type === 'password-changed').length
  return { ...observed, 'told so in vain': Math.max(0, told - Number(observed['of the new passwords work'])) }
}

/** Changes to different passwords by somebody who knows the present one. */
export const differentChanges: Race<{ changes: number }> = {
  settings: { 'password.attempts': 0 },
  shapes: () => ({ changes: few(4) }),
  async arrange(arena, { changes }) {
    await arena.introduce()
    const { session, password: currentPassword } = arena.ada
    const wanted = Array.from({ length: changes }, newPassword)
    return {
      requests: wanted.map((chosen) => ({
        kind: 'change',
        send: () => arena.compete({ type: 'change-password', session, currentPassword, newPassword: chosen }),
      })),
      observe: (answers) => whoWasRight(arena, wanted, answers),
    }
  },
}

/** A code is entered after the old password while the password is changed. */
export const entryAndChange: Race<{ entries: number }> = {
  shapes: () => ({ entries: few(15, 1) }),
  async arrange(arena, { entries }) {
    await arena.introduce()
    const signIn = await begunSignIn(arena, 'browser')
    const code = await textedCode(arena, signIn)
    const { session, password: currentPassword } = arena.ada
    const chosen = newPassword()
    const change: Competitor = {
      kind: 'change',
      send: () => arena.compete({ type: 'change-password', session, currentPassword, newPassword: chosen }),
    }
    return {
      requests: [
        ...Array.from({ length: entries }, () => ({
          kind: 'entry',
          send: () => arena.compete({ type: 'enter-code', signIn, code }),
        })),
        change,
      ],
      observe: async (answers) => ({
        'live sessions': await liveSessions(arena, answers),
        ...(await whatOpens(arena, [chosen])),
      }),
    }
  },
}

/** One reset, finished several times with different passwords. */
export const oneReset: Race<{ finishes: number }> = {
  settings: { 'password.attempts': 0 },
  shapes: () => ({ finishes: few(4) }),
  async arrange(arena, { finishes }) {
    await arena.introduce()
    const { identifier, number } = arena.ada
    const { reset } = await arena.must({ type: 'start-password-reset', identifier })
    const code = (await arena.deliveries(({ to }) => to === number)).at(-1)?.code
    if (code === undefined) throw new NotArranged('no code arrived for the reset of the password')
    const wanted = Array.from({ length: finishes }, newPassword)
    return {
      requests: wanted.map((chosen) => ({
        kind: 'finish',
        send: () => arena.compete({ type: 'finish-password-reset', reset, code, newPassword: chosen }),
      })),
      observe: (answers) => whoWasRight(arena, wanted, answers),
    }
  },
}
