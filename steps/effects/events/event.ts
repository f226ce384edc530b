import type { Capability } from '../../../src/protocol/capabilities.ts'
import type { ParameterName } from '../../../src/protocol/parameters.ts'
import type { Person } from '../../support/person.ts'
import type { AccountWorld } from '../../support/world.ts'
import type { Held } from '../held.ts'

/** Who it happens to, and what they have that it concerns. */
export type EventScene = {
  readonly world: AccountWorld
  readonly name: string
  readonly person: Person
  /** Undefined before anything is had. */
  readonly held: Held | undefined
}

/** How an event happens. */
export type EventSteps = {
  readonly needs?: readonly Capability[]
  /** What comes before everything else, and how long after it the event can happen. */
  readonly prepare?: (scene: EventScene) => Promise<void>
  readonly wait?: ParameterName
  readonly happen: (scene: EventScene) => Promise<void>
}
