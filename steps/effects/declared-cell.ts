import { parameterNames } from '../../src/protocol/parameters.ts'
import type { EventId } from '../../src/rules/effects/events.ts'
import { basisOf } from '../../src/rules/effects/judged-by.ts'
import { things } from '../../src/rules/effects/table.ts'
import type { AccountWorld } from '../support/world.ts'

const thingIn = new WeakMap<AccountWorld, string>()

/** The thing that the row is about, by its title. */
export const noteThing = (world: AccountWorld, title: string): void => {
  thingIn.set(world, things.find((one) => one.title === title)?.id ?? '')
}

/** What happens to it: where the table has that follow from a parameter, or infers it from a rule, a failure says so. */
export const noteEvents = (world: AccountWorld, happened: readonly EventId[]): void => {
  const basis = basisOf(thingIn.get(world) ?? '', happened, world.sandbox.declaration.edition)
  world.inferred = basis !== undefined && 'inferred' in basis ? basis.inferred : undefined
  const behind = basis !== undefined && 'parameter' in basis ? basis : undefined
  world.declaredBehind = parameterNames.find((name) => name === behind?.parameter)
  world.endsEarlier = behind?.isEarlier === true
}
