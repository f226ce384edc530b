import { ruleOfParameter } from '../../src/rules/effects/judged-by.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { AccountWorld } from '../support/world.ts'
import { ruleBehind } from './declared-cell.ts'
import { type Held, heldIn, type Slot } from './held.ts'

/** What a scenario demands of Ada's things after a restart. */
const endedAfterwards = /^Ada's (first )?(.+?) has ended/
const stillThere = /^(Ada|Ben)'s (.+) is unaffected$/

const slots = ['concerned', 'other'] as const satisfies readonly Slot[]
const heldBy = (world: AccountWorld, name: string): readonly Held[] =>
  slots.flatMap((slot) => heldIn(world, name, slot) ?? [])

/**
 * A restart can restore only what had ended, and can end only a lock that was there. Throws CannotArrange with the rule that the target
 * breaks where what a scenario demands after a restart was not so before it.
 */
export const requireEffectBeforeRestart = async (world: AccountWorld, demands: readonly string[]): Promise<void> => {
  for (const demand of demands) {
    const [, first, ended] = endedAfterwards.exec(demand) ?? []
    if (ended !== undefined)
      for (const held of heldBy(world, 'Ada').slice(0, first === undefined ? slots.length : 1))
        if (held.member === undefined && (await held.use()).includes(true))
          throw notBefore(`Ada's ${ended} had not ended before the restart`, ruleBehind(world))
    const [, name, thing] = stillThere.exec(demand) ?? []
    if (name !== undefined)
      for (const held of heldBy(world, name))
        if (held.isLock && (await held.use()).includes(false))
          throw notBefore(`${name}'s ${thing} was not in force before the restart`, ruleOfLimit(world, held))
  }
}

/** The same of a count that is empty after a restart. Throws CannotArrange where as many wrong entries never lock. */
export const requireLimitWithoutRestart = async (world: AccountWorld, held: Held, what: string): Promise<void> => {
  if (held.locksAtAll !== undefined && !(await held.locksAtAll()))
    throw notBefore(`${what} locks nothing, whether the service is restarted or not`, ruleOfLimit(world, held))
}

const ruleOfLimit = ({ sandbox }: AccountWorld, { limit = '' }: { readonly limit?: string | undefined }) =>
  ruleOfParameter(limit, sandbox.declaration.edition)

const notBefore = (message: string, by: string | undefined): CannotArrange =>
  new CannotArrange(message, by === undefined ? {} : { by })
