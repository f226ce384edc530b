import { Given, Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../src/protocol/command.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { answerText } from './answer-text.ts'
import { anyKind } from './clients.ts'
import { type CodeSource, readCode } from './code-source.ts'
import { freshPassword, offer, passwordOf, setPassword } from './password-choice.ts'
import type { Person } from './person.ts'
import { clientOf } from './sign-in.steps.ts'
import type { AccountWorld } from './world.ts'

When('{person} changes the account password', async function (this: AccountWorld, name: string) {
  await offer(this, await this.ready(name), await change(this, name))
})

Given('{person} has changed the account password', async function (this: AccountWorld, name: string) {
  await setPassword(this, await this.ready(name), await change(this, name))
})

When(
  '{person} changes the account password to one of {amount} characters',
  async function (this: AccountWorld, name: string, amount: (limit: number) => number) {
    const chosen = passwordOf(amount(this.parameter('password.min_length')))
    await offer(this, await this.ready(name), { ...(await change(this, name)), newPassword: chosen })
  },
)

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
  const answer = await tryPassword(this, await this.ready(name), age)
  if (answer.type === 'refused') {
    throw new BrokenRule(`The ${age} password of ${name} should open the account`, 'accepted', answerText(answer))
  }
})

Then(
  'the {passwordAge} password of {person} does not work',
  async function (this: AccountWorld, age: Age, name: string) {
    const answer = await tryPassword(this, await this.ready(name), age)
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
  newPassword: freshPassword(world),
})

/** What a device sends: a Mac attests that it was unlocked just now. A sign-in that waits offers the token that it has. */
const reset = async (world: AccountWorld, name: string, on: string): Promise<CommandOf<'reset-password'>> => {
  const { client, session, signIn } = world.client(await world.ready(name), on)
  return {
    type: 'reset-password',
    session: session ?? signIn ?? '',
    newPassword: freshPassword(world),
    ...(client.kind === 'mac' ? { unlock: 'succeeded' as const } : {}),
  }
}

const finish = (world: AccountWorld, person: Person, code: string): CommandOf<'finish-password-reset'> => ({
  type: 'finish-password-reset',
  reset: person.reset ?? '',
  code,
  newPassword: freshPassword(world),
})

const demanded = async (world: AccountWorld, name: string, on: string): Promise<CommandOf<'choose-password'>> => ({
  type: 'choose-password',
  change: world.client(await world.ready(name), on).change ?? '',
  newPassword: freshPassword(world),
})

/** Begin a sign-in with the password from before the last change that was tried, or with the one it was to become. */
const tryPassword = async (world: AccountWorld, person: Person, age: Age) => {
  if (!person.passwords) throw new Error(`${person.name} chose no new password in this scenario`)
  return world.ask({
    type: 'start-sign-in',
    identifier: person.identifier,
    password: person.passwords[age],
    client: clientOf(world, anyKind),
  })
}
