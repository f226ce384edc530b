import { newPassword } from '../../src/properties/fixture/people.ts'
import type { Answer } from '../../src/protocol/command.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { arrangeEnrolment } from '../second-factors/authenticator-app.ts'
import type { AccountWorld } from '../support/world.ts'

/** Enters one wrong code or password there. */
type Guess = (entry: string) => Promise<Answer>
/** A place beside a sign-in where somebody guesses: opened once, for the person of that name. */
type GuessPlace = (world: AccountWorld, name: string) => Promise<Guess>

const addedNumber = '+12025550144'

/** Wrong codes that complete no sign-in, as a scenario calls them. */
export const codePlaces = {
  'wrong codes to reset a forgotten password': async (world, name) => {
    const { identifier } = await world.people.ready(name)
    const { reset } = await world.requests.arrange({ type: 'start-password-reset', identifier })
    const chosen = newPassword()
    return (code) => world.requests.ask({ type: 'finish-password-reset', reset, code, newPassword: chosen })
  },
  'wrong codes to verify an added number': async (world, name) => {
    const session = await world.people.sessionOf(name)
    const { phone } = await world.requests.arrange({ type: 'add-phone', session, number: addedNumber, method: 'text' })
    return (code) => world.requests.ask({ type: 'verify-phone', session, phone, code })
  },
  'wrong codes to confirm a new app': async (world, name) => {
    const { id: app } = await arrangeEnrolment(world, name, 'New')
    const session = await world.people.sessionOf(name)
    return (code) => world.requests.ask({ type: 'confirm-authenticator-app', session, app, code })
  },
  'wrong codes to finish a recovery': async (world, name) => {
    const { recovery = '' } = await world.people.ready(name)
    await world.requests.arrange({ type: 'send-recovery-code', recovery })
    const chosen = newPassword()
    return (code) => world.requests.ask({ type: 'finish-recovery', recovery, code, newPassword: chosen })
  },
} as const satisfies Record<string, GuessPlace>

/** Throws OutsideDeclaration where the service declares that it asks for no password there. */
const requireReauthentication = (
  world: AccountWorld,
  parameter: 'factor.reauth' | 'session.end_reauth' | 'apppw.reauth',
): void => {
  if (world.sandbox.declares(parameter) === false)
    throw new OutsideDeclaration(`${parameter} is false: no password is asked for`)
}

/** Wrong passwords of the account in an open session, as a scenario calls them. */
export const passwordPlaces = {
  'wrong current passwords': async (world, name) => {
    const session = await world.people.sessionOf(name)
    const chosen = newPassword()
    return (currentPassword) =>
      world.requests.ask({ type: 'change-password', session, currentPassword, newPassword: chosen })
  },
  'wrong passwords before adding an app': async (world, name) => {
    requireReauthentication(world, 'factor.reauth')
    const session = await world.people.sessionOf(name)
    return (password) => world.requests.ask({ type: 'enrol-authenticator-app', session, name: 'New', password })
  },
  'wrong passwords before generating recovery codes': async (world, name) => {
    requireReauthentication(world, 'factor.reauth')
    const session = await world.people.sessionOf(name)
    return (password) => world.requests.ask({ type: 'make-recovery-codes', session, password })
  },
  'wrong passwords before generating an app-specific one': async (world, name) => {
    requireReauthentication(world, 'apppw.reauth')
    const { identifier } = await world.people.ready(name)
    const session = await world.people.sessionOf(name)
    return (password) =>
      world.requests.ask({ type: 'create-app-password', session, label: 'New', identifier, password })
  },
  'wrong passwords before ending sessions': async (world, name) => {
    requireReauthentication(world, 'session.end_reauth')
    const session = await world.people.sessionOf(name)
    return (password) => world.requests.ask({ type: 'end-other-sessions', session, password })
  },
} as const satisfies Record<string, GuessPlace>
