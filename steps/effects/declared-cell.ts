import { parameterNames } from '../../src/protocol/parameters.ts'
import { type EventId, eventIds, events } from '../../src/rules/effects/events.ts'
import { declaredBehind } from '../../src/rules/effects/judged-by.ts'
import { things } from '../../src/rules/effects/table.ts'
import type { AccountWorld } from '../support/world.ts'

const thingIn = new WeakMap<AccountWorld, string>()

/** The thing that the row is about, by its title. */
export const noteThing = (world: AccountWorld, title: string): void => {
  thingIn.set(world, things.find((one) => one.title === title)?.id ?? '')
}

/** What happens to it: where the table has that follow from a parameter alone, a failure is reported as not as declared. */
export const noteEvents = (world: AccountWorld, happened: readonly EventId[]): void => {
  const behind = declaredBehind(thingIn.get(world) ?? '', happened, world.sandbox.declaration.edition)
  world.declaredBehind = parameterNames.find((name) => name === behind)
}

/** The ids of events by their titles. */
export const idsOf = (titles: readonly string[]): readonly EventId[] =>
  eventIds.filter((id) => titles.includes(events[id]))
