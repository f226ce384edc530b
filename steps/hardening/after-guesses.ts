import type { Answer } from '../../src/protocol/command.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { startSignInCommand } from '../sign-in/sign-in.ts'
import { sentCode } from '../support/texted-code.ts'
import type { AccountWorld } from '../support/world.ts'
import { afterLock } from './exhaustion.ts'

/**
 * Whether a sign-in comes through after many wrong entries, once a lock was waited for: with the right password alone, or with a code that was
 * made just now, where one can still be had.
 */
export const signInAfterGuesses = async (
  world: AccountWorld,
  name: string,
  withCode: boolean,
): Promise<'accepted' | 'refused'> => {
  const person = await world.people.ready(name)
  const lock = world.sandbox.declares(withCode ? 'code.lock_time' : 'password.lock_time')
  const answer = await afterLock<Answer>(world, lock, async () => {
    const started = await world.requests.ask(startSignInCommand(world, person))
    if (!withCode || started.type !== 'code-required') return started
    const { signIn } = started
    const code = await freshCode(world, name, signIn)
    return code === undefined ? started : world.requests.ask({ type: 'enter-code', signIn, code })
  })
  const isAccepted = withCode ? answer.type === 'signed-in' : answer.type !== 'refused'
  return isAccepted ? 'accepted' : 'refused'
}

const freshCode = async (world: AccountWorld, name: string, signIn: string): Promise<string | undefined> => {
  try {
    return await sentCode(world, world.people.named(name), signIn)
  } catch (error) {
    if (error instanceof CannotArrange) return undefined
    throw error
  }
}
