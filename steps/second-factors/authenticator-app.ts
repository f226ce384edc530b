import type { AuthenticatorAppEnrolment } from '../../src/protocol/areas/second-factors.ts'
import type { CommandOf } from '../../src/protocol/command.ts'
import type { RefusalReason } from '../../src/protocol/refusal.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { heldAppOf } from '../support/guarding-app.ts'
import type { HeldApp, Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** The password once more, where the service declares that it asks for it, or does not declare it. */
export const passwordOnceMore = (world: AccountWorld, { password }: Person): { readonly password?: string } =>
  world.sandbox.declares('factor.reauth') === false ? {} : { password }

export const enrolCommand = async (
  world: AccountWorld,
  name: string,
  called: string,
): Promise<CommandOf<'enrol-authenticator-app'>> => {
  const person = await world.people.ready(name)
  const session = await world.people.sessionOf(name)
  return { type: 'enrol-authenticator-app', session, name: called, ...passwordOnceMore(world, person) }
}

/** The apps of each person whose name another one took, oldest first. */
const earlierApps = new WeakMap<Person, readonly HeldApp[]>()
export const appsBefore = (person: Person): readonly HeldApp[] => earlierApps.get(person) ?? []

/** Store what the app of that name holds from now on. */
export const noteApp = (person: Person, called: string, enrolment: AuthenticatorAppEnrolment): HeldApp => {
  const held = heldAppOf(enrolment)
  const before = person.apps.get(called)
  if (before) earlierApps.set(person, [...appsBefore(person), before])
  person.apps.set(called, held)
  return held
}

/** An app of that name that was enrolled and not confirmed. */
export const arrangeEnrolment = async (world: AccountWorld, name: string, called: string): Promise<HeldApp> => {
  const enrolment = await world.requests.ask(await enrolCommand(world, name, called))
  const person = world.people.named(name)
  if (enrolment.type === 'refused') throw notEnrolled(person, enrolment.reason)
  return noteApp(person, called, enrolment)
}

const notEnrolled = (person: Person, reason: RefusalReason): Error =>
  beyondOneApp(person, reason) ?? new CannotArrange(`enrol-authenticator-app was refused as ${reason}`)

/** Why a further app of somebody was refused by a server that gives an account one; undefined for any other refusal. */
export const beyondOneApp = ({ apps }: Person, reason: RefusalReason): OutsideDeclaration | undefined =>
  reason === 'already-on' && apps.size > 0
    ? new OutsideDeclaration('an account can have one authenticator app, and the scenario needs more')
    : undefined

/** An app of that name whose codes sign in: the one that guards the account, where an account has one app. */
export const arrangeApp = async (world: AccountWorld, name: string, called: string): Promise<void> => {
  const person = await world.people.ready(name)
  const enrolment = await world.requests.ask(await enrolCommand(world, name, called))
  if (enrolment.type === 'refused') {
    if (!person.guardingApp || enrolment.reason !== 'already-on') throw notEnrolled(person, enrolment.reason)
    person.apps.set(called, person.guardingApp)
    return
  }
  const app = noteApp(person, called, enrolment)
  const { code, step } = await codeShown(world, app, 0)
  const session = await world.people.sessionOf(name)
  await world.requests.arrange({ type: 'confirm-authenticator-app', session, app: app.id, code })
  app.usedStep = step
}

export const heldApp = ({ apps, name }: Person, called: string): HeldApp => {
  const app = apps.get(called)
  if (!app) throw new Error(`${name} has no app called ${called} in this scenario`)
  return app
}

/** A code that an app shows, and the number of its time step. */
export type ShownCode = { readonly code: string; readonly step: number }

/** Where less of a time step is left than this, in milliseconds, the next one is waited for: the clock may go on. */
const soon = 5000

/**
 * The code of a time step so many steps from the present one of the service's clock. The clock is moved on where that step was
 * used before, or is nearly over. Throws OutsideDeclaration where that would bring the moment that the scenario came close to,
 * or the end of what lives as long as `life` says and waits for the code.
 */
export const codeShown = async (
  world: AccountWorld,
  app: HeldApp,
  offset: number,
  life?: 'signin.pending_lifetime',
): Promise<ShownCode> => {
  const period = app.totp.period * 1000
  const now = await world.clock.now()
  const first = Math.max(Math.floor(now / period), app.usedStep + 1 - offset)
  const mayPass = !world.sandbox.isInProcess && !world.clock.isJustBefore && period > 2 * soon
  const isNearlyOver = mayPass && period - (now % period) < soon
  const present = first === Math.floor(now / period) && isNearlyOver ? first + 1 : first
  const wait = Math.ceil((present * period - now) / 1000)
  if (wait > 0) {
    const most = life === undefined ? undefined : world.sandbox.declares(life)
    if (world.clock.isJustBefore || (most !== undefined && wait >= most))
      throw new OutsideDeclaration(`the next code of an app is ${wait} s away (totp.step is ${app.totp.period})`)
    await world.clock.advance(wait)
  }
  const step = present + offset
  return { code: app.totp.generate({ timestamp: step * period }), step }
}

/** Let so many time steps pass, up to the beginning of one. */
export const passSteps = async (world: AccountWorld, app: HeldApp, steps: number): Promise<void> => {
  const period = app.totp.period * 1000
  const now = await world.clock.now()
  await world.clock.advance(Math.ceil(((Math.floor(now / period) + steps) * period - now) / 1000))
}

/** Let time pass up to two thirds of a time step, where a service that rounds is in the next one. */
export const passToLateInStep = async (world: AccountWorld, app: HeldApp): Promise<void> => {
  const { period } = app.totp
  const passed = ((await world.clock.now()) / 1000) % period
  const late = Math.ceil((period * 2) / 3)
  await world.clock.advance(Math.ceil((late - passed + period) % period))
}
