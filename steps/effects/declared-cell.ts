import { parameterNames } from '../../src/protocol/parameters.ts'
import type { EventId } from '../../src/rules/effects/events.ts'
import { basisOf, ruleOfEvents } from '../../src/rules/effects/judged-by.ts'
import { things } from '../../src/rules/effects/table.ts'
import type { AccountWorld } from '../support/world.ts'

const thingIn = new WeakMap<AccountWorld, string>()
const eventsOf = new WeakMap<AccountWorld, readonly EventId[]>()

/** The thing that the row is about, by its title. */
export const noteThing = (world: AccountWorld, title: string): void => {
  thingIn.set(world, things.find((one) => one.title === title)?.id ?? '')
}

/** What happens to it: where the table has that follow from a parameter, or infers it from a rule, a failure says so. */
export const noteEvents = (world: AccountWorld, happened: readonly EventId[]): void => {
  eventsOf.set(world, happened)
  const basis = basisOf(thingIn.get(world) ?? '', happened, world.sandbox.declaration.edition)
  world.inferred = basis !== undefined && 'inferred' in basis ? basis.inferred : undefined
  const behind = basis !== undefined && 'parameter' in basis ? basis : undefined
  world.declaredBehind = parameterNames.find((name) => name === behind?.parameter)
  world.endsEarlier = behind?.isEarlier === true
}

/** The rule that says what that event does to the thing of the row; undefined where no rule of the edition does. */
export const ruleBehind = (world: AccountWorld): string | undefined =>
  ruleOfEvents(thingIn.get(world) ?? '', eventsOf.get(world) ?? [], world.sandbox.declaration.edition)
