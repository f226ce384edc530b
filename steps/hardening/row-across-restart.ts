import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { AccountWorld } from '../support/world.ts'
import { signInAfterGuesses } from './after-guesses.ts'
import { exhaustCodes, exhaustPasswords } from './exhaustion.ts'

/**
 * A restart can break only a row of wrong entries that ends something without one. Enters a whole row, with no restart in it; throws
 * CannotArrange, with the rule that the target breaks, where it ends nothing. Does nothing in a scenario of another rule than H-RESTART-01.
 */
export const requireEndByRow = async (world: AccountWorld, name: string, ofCodes: boolean): Promise<void> => {
  if (world.rule.id !== 'H-RESTART-01' || !world.stepTexts.includes('the service was restarted')) return
  const limit = world.sandbox.declares(ofCodes ? 'code.disable_after' : 'password.disable_after') ?? 0
  await (ofCodes ? exhaustCodes(world, name, limit, 'wrong codes') : exhaustPasswords(world, name, limit))
  if ((await signInAfterGuesses(world, name, ofCodes)) === 'refused') return
  throw new CannotArrange('such a row ends nothing, whether the service is restarted or not', {
    by: ofCodes ? 'H-THROTTLE-01' : 'H-THROTTLE-02',
  })
}
