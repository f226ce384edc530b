import type { Capability } from '../../src/protocol/capabilities.ts'
import type { ParameterName } from '../../src/protocol/parameters.ts'
import type { ClientState, Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** Of two things of one account: the one that an event about a client, a number or a password concerns, or the other. */
export type Slot = 'concerned' | 'other'

/** Whose thing it is, and which of the two. */
export type Scene = {
  readonly world: AccountWorld
  readonly name: string
  readonly person: Person
  readonly slot: Slot
}

/** A thing that somebody has in a scenario. */
export type Held = {
  /** Use each of its copies, with everything right: which of them worked. */
  readonly use: () => Promise<readonly boolean[]>
  /** Using one of two uses the other up as well. */
  readonly shared?: true
  /** The client that it belongs to, or the trusted device. */
  readonly client?: ClientState
  /** The device whose membership of a keychain it is. */
  readonly member?: ClientState
  readonly number?: string
  /** The id of the app-specific password behind it. */
  readonly appPassword?: string
  /** The id of the authenticator app that it is. */
  readonly app?: string
  /** The id of that number. */
  readonly phone?: string
  /** The request of its sign-in on a trusted device, and the session of that device. */
  readonly request?: { readonly id: string; readonly session: string }
  /** Every trusted device shows the same code at once, so none of them takes it along. */
  readonly onAllDevices?: boolean
  readonly signIn?: string
  /** The limit that it is a count or a lock of. */
  readonly limit?: ParameterName
  /** Of a lock: it is in force as soon as it is had. */
  readonly isLock?: true
  /** Of a count whose use showed that it was empty: whether as many wrong entries in a row lock at all. */
  readonly locksAtAll?: () => Promise<boolean>
  /** Ask for another code of this kind. */
  readonly resend?: () => Promise<void>
  /** Enter a wrong secret where this one belongs. */
  readonly wrong?: () => Promise<void>
  /** Use it without using it up, in each way that there is. */
  readonly touch?: () => Promise<void>
  /** Do what might wrongly begin its life anew, though its effect before the end may be open: show it elsewhere, ask again. */
  readonly renew?: () => Promise<unknown>
}

/** How to have a thing, and how to use it. */
export type ThingSteps = {
  /** What a target offers besides what the rule needs; where it is absent the row says nothing about it. */
  readonly needs?: readonly Capability[]
  /** An account has only one of it: always, or by what the target declares. */
  readonly single?: true | ((world: AccountWorld) => boolean)
  /** Each needs a trusted device of its own. */
  readonly onTrustedDevice?: true
  /** How long it lives, as declared. */
  readonly life?: ParameterName
  /** How long after the end of its life it may still be there. */
  readonly mayStay?: ParameterName
  /** How long each thing that it belongs to lives: it ends with that. */
  readonly within?: readonly ParameterName[]
  /** What comes before it and takes time: done for everybody, then the time passes. */
  readonly prepare?: (scene: Scene) => Promise<void>
  readonly wait?: ParameterName
  readonly have: (scene: Scene) => Promise<Held>
}

const heldBy = new WeakMap<AccountWorld, Map<string, Held>>()

export const keepHeld = ({ world, name, slot }: Scene, held: Held): void => {
  const all = heldBy.get(world) ?? new Map<string, Held>()
  heldBy.set(world, all.set(`${name} ${slot}`, held))
}

/** What that person has in that place, if a Given gave it to them. */
export const heldIn = (world: AccountWorld, name: string, slot: Slot): Held | undefined =>
  heldBy.get(world)?.get(`${name} ${slot}`)
