import { Given, Then, When } from '@cucumber/cucumber'
import type { Capability } from '../../src/protocol/capabilities.ts'
import type { ParameterName } from '../../src/protocol/parameters.ts'
import { type EventId, eventsIn } from '../../src/rules/effects/events.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { requireLifeWithoutUse } from '../support/session-life.ts'
import type { Edge } from '../support/world/clock.ts'
import type { AccountWorld } from '../support/world.ts'
import { type AccountKind, enrolled, setUpAccount } from './accounts.ts'
import { requireLimitWithoutRestart } from './before-restart.ts'
import { opens } from './complete-sign-in.ts'
import { noteEvents, noteThing } from './declared-cell.ts'
import { stepsOfEvent } from './event-steps.ts'
import { readEverything } from './events/reading.ts'
import { type Held, heldIn, keepHeld, type Scene, type Slot } from './held.ts'
import { thingTitled } from './thing-steps.ts'

const people = ['Ada', 'Ben'] as const
const slots = ['concerned', 'other'] as const
const restart = 'the service was restarted'

const isAbsent = (world: AccountWorld, needs: readonly Capability[] = []): Capability | undefined =>
  needs.find((one) => world.sandbox.declaration.capabilities[one].state === 'absent')

/** What the row needs of the target besides what its rule needs. */
const absent = (world: AccountWorld, needs: readonly Capability[] = []): 'skipped' | undefined => {
  const missing = isAbsent(world, needs)
  if (missing === undefined) return undefined
  world.outcome = { kind: 'not-applicable', reason: 'capability', detail: `${missing} is absent` }
  return 'skipped'
}

/** What the events of the scenario need to have begun before is begun for Ada, and its time passes. */
Given('Ada and Ben have accounts {accounts}', async function (this: AccountWorld, kind: AccountKind) {
  const named = this.stepTexts.map(eventsIn).find((ids) => ids !== undefined) ?? []
  const events = named.map(stepsOfEvent)
  // A row with an event that cannot happen here says nothing about this target: others have the rest of it.
  for (const { needs } of events) if (absent(this, needs)) return 'skipped'
  for (const name of people) setUpAccount(this, name, kind)
  if (kind === 'that somebody else has enrolled') for (const name of people) await enrolled(this, name)
  for (const { prepare, wait } of events) {
    if (prepare) await prepare({ world: this, name: 'Ada', person: await this.people.ready('Ada'), held: undefined })
    if (wait !== undefined) await letPass(this, wait, kind)
  }
  return undefined
})

/** Two of it where an account can have two; those of Ada and Ben at the same clients. */
Given('they each have their own {thing}', async function (this: AccountWorld, thing: string) {
  const { needs, single, onTrustedDevice, prepare, wait, have } = thingTitled(thing)
  if (absent(this, needs)) return 'skipped'
  noteThing(this, thing)
  const scenes: Scene[] = []
  for (const name of people) {
    const person = await this.people.ready(name)
    const one =
      (typeof single === 'function' ? single(this) : single) ||
      (onTrustedDevice && !person.clients.has('second device'))
    for (const slot of one ? slots.slice(0, 1) : slots) scenes.push({ world: this, name, person, slot })
  }
  if (prepare) for (const scene of scenes) await prepare(scene)
  if (wait !== undefined) await this.clock.advance(Number(this.sandbox.parameter(wait)))
  for (const scene of scenes) keepHeld(scene, await have(scene))
  return undefined
})

When('{events}', async function (this: AccountWorld, ids: readonly EventId[]) {
  noteEvents(this, ids)
  const person = await this.people.ready('Ada')
  const held = heldIn(this, 'Ada', 'concerned')
  for (const { happen } of ids.map(stepsOfEvent)) await happen({ world: this, name: 'Ada', person, held })
})

When("the lifetime of Ada's {thing} {lifeEdge}", async function (this: AccountWorld, thing: string, edge: Edge) {
  const seconds = lifeOf(this, thing, edge)
  if (seconds === undefined) return 'skipped'
  noteEvents(this, ['life-over'])
  await this.clock.advanceTo(edge, seconds)
  return undefined
})

/**
 * Halfway through its life everything is read that its owner can read, and it is used in each way that does not use it up;
 * then the rest of that life passes but for an edge. Where the end is judged, it is asked for and shown once more too:
 * whatever that leaves of it, its end stays.
 */
When(
  'Ada uses her {thing} halfway through its lifetime, and that lifetime {lifeEdge}',
  async function (this: AccountWorld, thing: string, edge: Edge) {
    const seconds = lifeOf(this, thing, edge)
    if (seconds === undefined) return 'skipped'
    noteEvents(this, ['used-halfway'])
    const half = Math.floor(seconds / 2)
    const { lastMoved } = this.clock
    await this.clock.advance(half)
    for (const name of people) {
      const person = await this.people.ready(name)
      await readEverything(this, person, person.session ?? '', heldBy(this, name))
      for (const slot of slots) {
        const held = heldIn(this, name, slot)
        await touch(held, edge)
        if (edge !== 'just before') await held?.renew?.()
      }
    }
    await this.clock.advanceTo(edge, seconds - half, lastMoved)
    return undefined
  },
)

/** Use it halfway. Throws OutsideDeclaration where that gives a new mark of trust, whose life no document limits to the first one's. */
const touch = async (held: Held | undefined, edge: Edge): Promise<void> => {
  const mark = held?.client?.trust
  await held?.touch?.()
  if (edge !== 'just before' && held?.client?.trust !== mark) {
    throw new OutsideDeclaration('each use gives a new mark, with a life of its own')
  }
}

/** Throws OutsideDeclaration where the time is longer than an enrolment by somebody else can be undone. */
const letPass = async (world: AccountWorld, wait: ParameterName, kind: AccountKind): Promise<void> => {
  const seconds = Number(world.sandbox.parameter(wait))
  if (kind === 'that somebody else has enrolled' && seconds >= world.sandbox.parameter('unenrol.undo_window')) {
    throw new OutsideDeclaration(`${wait} is longer than an enrolment can be undone`)
  }
  await world.clock.advance(seconds)
}

/**
 * The declared life in seconds, from its end on with the time in which it may still be there; undefined where the
 * declaration says that there is no end.
 */
const lifeOf = (world: AccountWorld, thing: string, edge: Edge): number | undefined => {
  const { life, within = [], mayStay } = thingTitled(thing)
  if (life === undefined) throw new Error(`"${thing}" has no declared life`)
  if (life === 'session.lifetime') requireLifeWithoutUse(world)
  const seconds = Number(world.sandbox.parameter(life))
  const shorter = within.find((name) => Number(world.sandbox.parameter(name)) < seconds)
  const longer = mayStay === undefined || edge === 'just before' ? 0 : Number(world.sandbox.parameter(mayStay))
  if (seconds > 0 && shorter === undefined) return seconds + longer
  const detail = shorter ? `${life} is ${seconds}, longer than ${shorter}` : `${life} is 0: no end`
  world.outcome = { kind: 'not-applicable', reason: 'setting', detail }
  return undefined
}

Then("Ada's {thing} has ended", async function (this: AccountWorld, thing: string) {
  for (const held of heldBy(this, 'Ada')) {
    if (held.member && (await opens(this, this.people.named('Ada'), held.member.session, 'mail'))) {
      this.outcome = { kind: 'not-applicable', reason: 'setting', detail: 'the service leaves the device signed in' }
      return 'skipped'
    }
    await mustHaveEnded(held, thing)
  }
  return undefined
})

Then("{person}'s {thing} is unaffected", async function (this: AccountWorld, name: string, thing: string) {
  const all = heldBy(this, name)
  for (const held of all[0]?.shared ? all.slice(0, 1) : all) await mustGoOn(this, held, `${name}'s ${thing}`)
})

Then("Ada's first {thing} has ended, and her second is unaffected", async function (this: AccountWorld, thing: string) {
  const [concerned, other] = heldBy(this, 'Ada')
  if (!concerned) throw new Error('nothing is held that an event could concern')
  await mustHaveEnded(concerned, thing)
  if (other) await mustGoOn(this, other, `Ada's second ${thing}`)
})

const heldBy = (world: AccountWorld, name: string): readonly Held[] =>
  slots.flatMap((slot: Slot) => heldIn(world, name, slot) ?? [])

const mustHaveEnded = async ({ use }: Held, thing: string): Promise<void> => {
  const working = (await use()).filter((worked) => worked).length
  if (working > 0) throw new BrokenRule(`Ada's ${thing} should have ended`, 'it no longer works', 'it still works')
}

const mustGoOn = async (world: AccountWorld, held: Held, what: string): Promise<void> => {
  if (!(await held.use()).includes(false)) return
  if (world.stepTexts.includes(restart)) await requireLimitWithoutRestart(world, held, what)
  throw new BrokenRule(`${what} should be unaffected`, 'it still works', 'it no longer works')
}
