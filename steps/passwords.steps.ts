import { Given, Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../src/protocol/command.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { answerText } from './answer-text.ts'
import { anyKind, type KindWord } from './clients.ts'
import { type CodeSource, readCode } from './code-source.ts'
import { ampleLength, nextPassword, offer, type PasswordLack, passwordOf, setPassword } from './password-choice.ts'
import type { Person } from './person.ts'
import { clientOf, signInOn } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

When('{person} changes the account password', async function (this: AccountWorld, name: string) {
  await offer(this, await this.ready(name), await change(this, name))
})

Given('{person} has changed the account password', async function (this: AccountWorld, name: string) {
  await setPassword(this, await this.ready(name), await change(this, name))
})

Given(
  '{person} has thought of a password of {amount} characters',
  function (this: AccountWorld, name: string, amount: (limit: number) => number) {
    this.person(name).thoughtOf = passwordOf(amount(this.parameter('password.min_length')))
  },
)

Given(
  '{person} has thought of a password without {passwordLack}',
  function (this: AccountWorld, name: string, lack: PasswordLack) {
    this.person(name).thoughtOf = passwordOf(ampleLength(this), lack)
  },
)

When('{person} changes the account password with the old one', async function (this: AccountWorld, name: string) {
  const person = await this.ready(name)
  const currentPassword = person.passwords?.old ?? ''
  await offer(this, person, { ...(await change(this, name)), currentPassword })
})

When('{person} resets the account password on {client}', async function (this: AccountWorld, name: string, on: string) {
  await offer(this, await this.ready(name), await reset(this, name, on))
})

Given(
  '{person} has reset the account password on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    await setPassword(this, await this.ready(name), await reset(this, name, on))
  },
)

When(
  '{person} resets the account password on {client} after {unlock}',
  async function (this: AccountWorld, name: string, on: string, unlock: Unlock) {
    const { unlock: _, ...command } = await reset(this, name, on)
    await offer(this, await this.ready(name), unlock === 'none' ? command : { ...command, unlock })
  },
)

When('{person} says that the account password is forgotten', async function (this: AccountWorld, name: string) {
  const person = await this.ready(name)
  const answer = await this.attempt({ type: 'start-password-reset', identifier: person.identifier })
  if (answer.type === 'password-reset-started') person.reset = answer.reset
})

Given('{person} has said that the account password is forgotten', async function (this: AccountWorld, name: string) {
  const person = await this.ready(name)
  const { reset: begun } = await this.arrange({ type: 'start-password-reset', identifier: person.identifier })
  person.reset = begun
})

When(
  '{person} resets the forgotten password with {code}',
  async function (this: AccountWorld, name: string, source: CodeSource) {
    const person = await this.ready(name)
    await offer(this, person, finish(this, person, await readCode(this, person, source)))
  },
)

Given(
  '{person} has reset the forgotten password with {code}',
  async function (this: AccountWorld, name: string, source: CodeSource) {
    const person = await this.ready(name)
    await setPassword(this, person, finish(this, person, await readCode(this, person, source)))
  },
)

Given('the service has demanded a new password of {person}', async function (this: AccountWorld, name: string) {
  const { identifier } = await this.ready(name)
  await this.control({ type: 'demand-password-change', identifier })
})

/** A sign-in that passed its code and has come to the demand. */
Given(
  '{person} has been asked for a new password on a new {kind}',
  async function (this: AccountWorld, name: string, kind: KindWord) {
    const person = await this.ready(name)
    await this.control({ type: 'demand-password-change', identifier: person.identifier })
    const { change: begun } = await signInOn(this, person, kind)
    if (begun === undefined) throw new CannotArrange('no new password was asked for at the next sign-in')
  },
)

When(
  '{person} chooses the demanded password on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    await offer(this, await this.ready(name), await demanded(this, name, on))
  },
)

Given(
  '{person} has chosen the demanded password on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    await setPassword(this, await this.ready(name), await demanded(this, name, on))
  },
)

Then('a new password is asked for', function (this: AccountWorld) {
  const answer = this.judged()
  if (answer.type !== 'password-change-required') {
    throw new BrokenRule(
      'A new password has to be chosen before anything else',
      'a new password is asked for',
      answerText(answer),
    )
  }
})

Then('the {passwordAge} password of {person} works', async function (this: AccountWorld, age: Age, name: string) {
  if (this.hasUnjudged) this.judged()
  const person = await this.ready(name)
  await mustOpen(this, person, tried(person)[age], `The ${age} password of ${name}`)
})

Then('the password of {person} still works', async function (this: AccountWorld, name: string) {
  const person = await this.ready(name)
  await mustOpen(this, person, person.password, `The password of ${name}`)
})

Then(
  'the {passwordAge} password of {person} does not work',
  async function (this: AccountWorld, age: Age, name: string) {
    const person = await this.ready(name)
    const answer = await this.ask(beginning(this, person, tried(person)[age]))
    if (answer.type !== 'refused') {
      throw new BrokenRule(`The ${age} password of ${name} must not open the account`, 'refused', answerText(answer))
    }
  },
)

type Age = 'new' | 'old'
type Unlock = 'succeeded' | 'failed' | 'none'

const change = async (world: AccountWorld, name: string): Promise<CommandOf<'change-password'>> => ({
  type: 'change-password',
  session: await world.sessionOf(name),
  currentPassword: world.person(name).password,
  newPassword: nextPassword(world, world.person(name)),
})

/** What a device sends: a Mac attests that it was unlocked just now. A sign-in that waits offers the token that it has. */
const reset = async (world: AccountWorld, name: string, on: string): Promise<CommandOf<'reset-password'>> => {
  const { client, session, signIn } = world.client(await world.ready(name), on)
  return {
    type: 'reset-password',
    session: session ?? signIn ?? '',
    newPassword: nextPassword(world, world.person(name)),
    ...(client.kind === 'mac' ? { unlock: 'succeeded' as const } : {}),
  }
}

const finish = (world: AccountWorld, person: Person, code: string): CommandOf<'finish-password-reset'> => ({
  type: 'finish-password-reset',
  reset: person.reset ?? '',
  code,
  newPassword: nextPassword(world, person),
})

const demanded = async (world: AccountWorld, name: string, on: string): Promise<CommandOf<'choose-password'>> => ({
  type: 'choose-password',
  change: world.client(await world.ready(name), on).change ?? '',
  newPassword: nextPassword(world, world.person(name)),
})

/** The password from before the last change that was tried, and the one that it was to become. */
const tried = ({ name, passwords }: Person): NonNullable<Person['passwords']> => {
  if (!passwords) throw new Error(`${name} chose no new password in this scenario`)
  return passwords
}

const beginning = (world: AccountWorld, person: Person, password: string): CommandOf<'start-sign-in'> => ({
  type: 'start-sign-in',
  identifier: person.identifier,
  password,
  client: clientOf(world, anyKind),
})

const mustOpen = async (world: AccountWorld, person: Person, password: string, which: string): Promise<void> => {
  const answer = await world.ask(beginning(world, person, password))
  if (answer.type === 'signed-in' || answer.type === 'code-required') return
  throw new BrokenRule(`${which} should open the account`, 'signed in, or a code is asked for', answerText(answer))
}
