import { Given, Then, When } from '@cucumber/cucumber'
import type { ProgramService } from '../src/protocol/client.ts'
import type { CommandOf } from '../src/protocol/command.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { answerText } from './answer-text.ts'
import type { Person } from './person.ts'
import type { AccountWorld } from './world.ts'

type Amount = (limit: number) => number

Given(
  '{person} holds {amount} app-specific password(s)',
  async function (this: AccountWorld, name: string, amount: Amount) {
    const count = amount(this.parameter('apppw.limit'))
    for (let index = 1; index <= count; index += 1) await hold(this, name, `App ${index}`)
  },
)

Given(
  '{person} holds an app-specific password for {string}',
  async function (this: AccountWorld, name: string, label: string) {
    await hold(this, name, label)
  },
)

When(
  '{person} generates an app-specific password for {string}',
  async function (this: AccountWorld, name: string, label: string) {
    const answer = await this.attempt(await creation(this, name, label))
    if (answer.type === 'app-password-created') keep(this.person(name), label, answer.appPassword, answer.secret)
  },
)

When(
  '{person} generates {int} app-specific passwords at the same time',
  async function (this: AccountWorld, name: string, count: number) {
    const command = await creation(this, name, 'Together')
    await this.attemptTogether(
      Array.from({ length: count }, (_, index) => ({ ...command, label: `Together ${index + 1}` })),
    )
  },
)

Given(
  '{person} has revoked the app-specific password for {string}',
  async function (this: AccountWorld, name: string, label: string) {
    await this.arrange(await revocation(this, name, label))
  },
)

When(
  '{person} revokes the app-specific password for {string}',
  async function (this: AccountWorld, name: string, label: string) {
    await this.attempt(await revocation(this, name, label))
  },
)

When('{person} revokes all app-specific passwords', async function (this: AccountWorld, name: string) {
  await this.attempt({ type: 'revoke-all-app-passwords', session: await this.sessionOf(name) })
})

Given(
  '{string} is signed in to {programService} as {person}',
  async function (this: AccountWorld, label: string, service: ProgramService, name: string) {
    const person = await this.ready(name)
    const { session } = await this.arrange(programSignIn(person, secretOf(person, label), service, label))
    person.programs.set(label, session)
  },
)

When(
  '{string} signs in to {programService} as {person} with the app-specific password for {string}',
  async function (this: AccountWorld, program: string, service: ProgramService, name: string, label: string) {
    const person = await this.ready(name)
    await enterProgram(this, person, program, programSignIn(person, secretOf(person, label), service, program))
  },
)

When(
  '{string} signs in to {programService} as {person} with the account password',
  async function (this: AccountWorld, program: string, service: ProgramService, name: string) {
    const person = await this.ready(name)
    await enterProgram(this, person, program, programSignIn(person, person.password, service, program))
  },
)

Then(
  '{person} is left with {amount} active app-specific password(s)',
  async function (this: AccountWorld, name: string, amount: Amount) {
    const wanted = amount(this.parameter('apppw.limit'))
    const { appPasswords } = await this.require(
      { type: 'list-app-passwords', session: await this.sessionOf(name) },
      'The owner can read the history',
    )
    const active = appPasswords.filter((entry) => entry.active).length
    if (active !== wanted)
      throw new BrokenRule(
        'The number of active app-specific passwords is wrong',
        `${wanted} active`,
        `${active} active`,
      )
  },
)

Then(
  'every app-specific password of {person} opens {programService}',
  async function (this: AccountWorld, name: string, service: ProgramService) {
    const person = await this.ready(name)
    for (const { label, secret } of person.appPasswords.values()) {
      await this.require(
        programSignIn(person, secret, service, label),
        `The app-specific password for ${label} should still work`,
      )
    }
  },
)

Then(
  'no app-specific password of {person} opens {programService}',
  async function (this: AccountWorld, name: string, service: ProgramService) {
    const person = await this.ready(name)
    for (const { label, secret } of person.appPasswords.values()) {
      const answer = await this.ask(programSignIn(person, secret, service, label))
      if (answer.type !== 'refused') {
        throw new BrokenRule(
          `The app-specific password for ${label} must not work any more`,
          'refused',
          answerText(answer),
        )
      }
    }
  },
)

/** The command that makes one; identifier and password come along where the service declares that it asks for them. */
export const creation = async (
  world: AccountWorld,
  name: string,
  label: string,
): Promise<CommandOf<'create-app-password'>> => {
  const person = await world.ready(name)
  const again = world.parameter('apppw.reauth') ? { identifier: person.identifier, password: person.password } : {}
  return { type: 'create-app-password', session: await world.sessionOf(name), label, ...again }
}

/** Make one, as a matter of course. */
export const hold = async (world: AccountWorld, name: string, label: string): Promise<void> => {
  const { appPassword, secret } = await world.arrange(await creation(world, name, label))
  keep(world.person(name), label, appPassword, secret)
}

const keep = (person: Person, label: string, id: string, secret: string): void => {
  person.appPasswords.set(label, { id, label, secret })
}

const revocation = async (
  world: AccountWorld,
  name: string,
  label: string,
): Promise<CommandOf<'revoke-app-password'>> => ({
  type: 'revoke-app-password',
  session: await world.sessionOf(name),
  appPassword: world.person(name).appPasswords.get(label)?.id ?? '',
})

export const secretOf = (person: Person, label: string): string => {
  const held = person.appPasswords.get(label)
  if (!held) throw new Error(`${person.name} holds no app-specific password for ${label} in this scenario`)
  return held.secret
}

export const programSignIn = (
  person: Person,
  password: string,
  service: ProgramService,
  program: string,
): CommandOf<'sign-in-program'> => ({
  type: 'sign-in-program',
  identifier: person.identifier,
  password,
  service,
  program,
})

const enterProgram = async (
  world: AccountWorld,
  person: Person,
  program: string,
  command: CommandOf<'sign-in-program'>,
) => {
  const answer = await world.attempt(command)
  if (answer.type === 'program-signed-in') person.programs.set(program, answer.session)
}
