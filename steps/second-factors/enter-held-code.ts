import type { HeldCode } from '../../src/protocol/client.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { noteSignIn } from '../sign-in/note-sign-in.ts'
import type { ClientState } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** Enter a code that its owner holds, as the attempt of the scenario. Whether it was accepted. */
export const enterHeldCode = async (
  world: AccountWorld,
  at: ClientState,
  code: string,
  from: HeldCode,
): Promise<boolean> => {
  const answer = await world.requests.attempt({ type: 'enter-code', signIn: at.signIn ?? '', code, from })
  if (answer.type === 'signed-in') noteSignIn(at, answer)
  return answer.type !== 'refused'
}

/** Enter it as a precondition. */
export const arrangeHeldCode = async (
  world: AccountWorld,
  at: ClientState,
  code: string,
  from: HeldCode,
): Promise<void> => {
  noteSignIn(at, await world.requests.arrange({ type: 'enter-code', signIn: at.signIn ?? '', code, from }))
}

/** Enter wrong ones as a precondition: each has to be refused. */
export const enterRefused = async (
  world: AccountWorld,
  { signIn = '' }: ClientState,
  codes: readonly string[],
  from: HeldCode,
): Promise<void> => {
  for (const code of codes) {
    const answer = await world.requests.ask({ type: 'enter-code', signIn, code, from })
    if (answer.type !== 'refused') throw new CannotArrange('a wrong code was accepted')
  }
}
