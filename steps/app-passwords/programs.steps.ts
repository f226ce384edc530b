import { Given, Then, When } from '@cucumber/cucumber'
import type { ProgramService } from '../../src/protocol/client.ts'
import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { answerText } from '../support/answer-text.ts'
import type { HeldAppPassword, Person } from '../support/person.ts'
import type { Edge } from '../support/world/clock.ts'
import type { AccountWorld } from '../support/world.ts'
import { heldAppPassword } from './app-passwords.ts'
import { type ProgramPassword, passwordFor } from './program-password.ts'

Given(
  '{string} is signed in to "{programService}" as {person}',
  async function (this: AccountWorld, program: string, service: ProgramService, name: string) {
    const person = await this.people.ready(name)
    const { secret } = heldAppPassword(person, program)
    const { session } = await this.requests.arrange(programSignIn(person, secret, service, program))
    person.programs.set(program, session)
  },
)

When(
  '{string} signs in to "{programService}" as {person} with {programPassword}',
  async function (
    this: AccountWorld,
    program: string,
    service: ProgramService,
    name: string,
    password: ProgramPassword,
  ) {
    const person = await this.people.ready(name)
    const offered = await passwordFor(this, person, password)
    const answer = await this.requests.attempt(programSignIn(person, offered, service, program))
    if (answer.type === 'program-signed-in') person.programs.set(program, answer.session)
  },
)

When('{string} opens the account page as {person}', async function (this: AccountWorld, program: string, name: string) {
  const session = sessionIn(await this.people.ready(name), program)
  await this.requests.attempt({ type: 'use-service', session, service: 'account-page' })
})

Then(
  '{string} can read {person}\'s "{programService}"',
  async function (this: AccountWorld, program: string, name: string, service: ProgramService) {
    if (this.judgement.isPending) this.judgement.answer()
    const person = await this.people.ready(name)
    const session = person.programs.get(program)
    if (session === undefined) {
      throw new BrokenRule(`${program} should be signed in as ${name}`, 'signed in', 'no session')
    }
    await mustBeServed(this, person, session, service, `${program} should be served the ${service} of ${name}`)
  },
)

Then(
  '{string} cannot read {person}\'s "{programService}"',
  async function (this: AccountWorld, program: string, name: string, service: ProgramService) {
    const session = sessionIn(await this.people.ready(name), program)
    const answer = await this.requests.ask({ type: 'use-service', session, service })
    if (answer.type !== 'refused') {
      throw new BrokenRule(`${program} should be signed out`, 'refused', answerText(answer))
    }
  },
)

Then(
  '{person}\'s app-specific password for {string} gives access to "{programService}"',
  async function (this: AccountWorld, name: string, label: string, service: ProgramService) {
    const person = await this.people.ready(name)
    await mustWork(this, person, heldAppPassword(person, label), service)
  },
)

Then(
  'each of {person}\'s app-specific passwords gives access to "{programService}"',
  async function (this: AccountWorld, name: string, service: ProgramService) {
    const person = await this.people.ready(name)
    for (const held of person.appPasswords.values()) await mustWork(this, person, held, service)
  },
)

Then(
  '{person}\'s app-specific password for {string} no longer gives access to "{programService}"',
  async function (this: AccountWorld, name: string, label: string, service: ProgramService) {
    const person = await this.people.ready(name)
    await mustNotWork(this, person, heldAppPassword(person, label), service)
  },
)

Then(
  'none of {person}\'s app-specific passwords gives access to "{programService}"',
  async function (this: AccountWorld, name: string, service: ProgramService) {
    const person = await this.people.ready(name)
    for (const held of person.appPasswords.values()) await mustNotWork(this, person, held, service)
  },
)

export const programSignIn = (
  { identifier }: Person,
  password: string,
  service: ProgramService,
  program: string,
): CommandOf<'sign-in-program'> => ({ type: 'sign-in-program', identifier, password, service, program })

const sessionIn = (person: Person, program: string): string => {
  const session = person.programs.get(program)
  if (session === undefined) throw new Error(`${program} was not signed in as ${person.name} in this scenario`)
  return session
}

/** The password signs its program in, and the program is served the data of that account. */
const mustWork = async (
  world: AccountWorld,
  person: Person,
  { label, secret }: HeldAppPassword,
  service: ProgramService,
): Promise<void> => {
  const demand = `The app-specific password for ${label} should open ${service}`
  const { session } = await world.requests.require(programSignIn(person, secret, service, label), demand)
  await mustBeServed(world, person, session, service, demand)
}

const mustBeServed = async (
  world: AccountWorld,
  { identifier, name }: Person,
  session: string,
  service: ProgramService,
  demand: string,
): Promise<void> => {
  const served = await world.requests.require({ type: 'use-service', session, service }, demand)
  if (served.identifier.toLowerCase() !== identifier) {
    throw new BrokenRule(demand, `the ${service} of ${name}`, 'the data of somebody else')
  }
}

const mustNotWork = async (
  world: AccountWorld,
  person: Person,
  { label, secret }: HeldAppPassword,
  service: ProgramService,
): Promise<void> => {
  const answer = await world.requests.ask(programSignIn(person, secret, service, label))
  if (answer.type !== 'refused') {
    throw new BrokenRule(`The app-specific password for ${label} must not work`, 'refused', answerText(answer))
  }
}

Given('the service already requires app-specific passwords', function (this: AccountWorld) {
  const from = this.sandbox.parameter('apppw.enforced_from')
  if (from !== 'none' && Date.parse(from) <= this.sandbox.startsAt) return undefined
  this.outcome = { kind: 'not-applicable', reason: 'setting', detail: `apppw.enforced_from is ${from}` }
  return 'skipped'
})

/** The scenario begins twelve hours before. Not applicable where there is no such day. */
Given(
  'it is {edge} the start of the day from which app-specific passwords are required',
  async function (this: AccountWorld, edge: Edge) {
    const day = this.sandbox.parameter('apppw.enforced_from')
    if (day === 'none') {
      this.outcome = { kind: 'not-applicable', reason: 'setting', detail: 'apppw.enforced_from is none' }
      return 'skipped'
    }
    const before = 12 * 3600
    this.sandbox.startsAt = Date.parse(`${day}T00:00:00Z`) - before * 1000
    await this.clock.advanceTo(edge, before)
    return undefined
  },
)
