import type { ParameterName } from '../../src/protocol/parameters.ts'
import { profileOf } from '../../src/rules/catalogue.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { guess } from './guesses.ts'
import type { ClientState } from './person.ts'
import type { AccountWorld } from './world.ts'

/** A number of things, computed from the limit. */
export type Amount = (limit: number) => number

/** Limits of guesses: a standard demands them of a service that declares none. */
const guessLimits: readonly ParameterName[] = ['apppw.attempts', 'code.attempts', 'password.attempts']

/**
 * Do something as often as `amount` says. Where the target has no limit (0) and the amount refers to it, the case is not
 * applicable, and a rule of hardening about guesses is broken.
 */
export const repeatWithinLimit = async (
  world: AccountWorld,
  limit: ParameterName,
  amount: Amount,
  repeat: (count: number) => Promise<void>,
): Promise<'skipped' | undefined> => {
  const refers = amount(0) !== amount(1)
  const declared = refers ? Number(world.sandbox.parameter(limit)) : 0
  if (refers && declared === 0) {
    if (profileOf(world.rule.id) === 'hardening' && guessLimits.includes(limit))
      throw new BrokenRule('Guesses must be limited', `a limit (${limit})`, `${limit} is declared as 0: none`)
    world.outcome = { kind: 'not-applicable', reason: 'setting', detail: `${limit} is 0: there is no limit` }
    return 'skipped'
  }
  if (amount(declared) < 0) {
    world.outcome = { kind: 'not-applicable', reason: 'setting', detail: `${limit} is too low for this case` }
    return 'skipped'
  }
  if (refers) world.requests.aboutLimits.add(limit)
  await repeat(amount(declared))
  return undefined
}

/** Enter wrong codes as a precondition: every entry has to be refused. */
export const enterRefusedCodes = async (
  world: AccountWorld,
  { signIn = '' }: ClientState,
  entries: readonly string[],
): Promise<void> => {
  for (const code of entries) {
    const answer = await guess(world, () => world.requests.ask({ type: 'enter-code', signIn, code }))
    if (answer.type !== 'refused') throw new CannotArrange('a wrong code was accepted', { by: 'SIGNIN-04' })
  }
}
