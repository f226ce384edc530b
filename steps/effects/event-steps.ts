import type { EventId } from '../../src/rules/effects/events.ts'
import { clientEvents } from './events/clients.ts'
import { entryEvents } from './events/entries.ts'
import type { EventSteps } from './events/event.ts'
import { keychainEvents } from './events/keychain.ts'
import { newThingEvents } from './events/new-things.ts'
import { passwordEvents } from './events/passwords.ts'
import { readingEvents } from './events/reading.ts'
import { schemeEvents } from './events/schemes.ts'
import { secondFactorEvents } from './events/second-factors.ts'

/** Time and locks have sentences of their own: they concern the thing, not the account. */
type InTime = 'life-over' | 'used-halfway' | 'lock-over' | 'lock-reached'

/** How each event of the table happens. */
const stepsOfEvents: Readonly<Record<Exclude<EventId, InTime>, EventSteps>> = {
  ...passwordEvents,
  ...schemeEvents,
  ...clientEvents,
  ...entryEvents,
  ...keychainEvents,
  ...newThingEvents,
  ...secondFactorEvents,
  ...readingEvents,
}

/** The steps of an event of the table. Throws for those that have sentences of their own. */
export const stepsOfEvent = (id: EventId): EventSteps => {
  const steps = Object.entries(stepsOfEvents).find(([one]) => one === id)?.[1]
  if (!steps) throw new Error(`no steps are known for ${id}`)
  return steps
}
