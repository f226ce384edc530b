import { defaultSetUp } from './person.ts'
import type { AccountWorld } from './world.ts'

/** The date of birth of the other account. */
export const dateOfSomebodyElse = '1969-05-16'

/** Ben gets an account with a second factor, his usual number and that date of birth: true of him, and wrong for Ada. */
export const arrangeSomebodyElse = async ({ people, sandbox }: AccountWorld): Promise<void> => {
  const ben = people.named('Ben')
  ben.evidence.set('date-of-birth', dateOfSomebodyElse)
  ben.setUp ??= defaultSetUp('Ben', sandbox.declaration.edition === 'two-step' ? 'two-step' : 'two-factor')
  await people.ready('Ben')
}
