import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { type CodeSource, readCode } from '../codes/code-source.ts'
import { signInOn, startSignInCommand } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import { nextPassword } from './password-choice.ts'
import {
  arrangePassword,
  attemptPassword,
  changePasswordCommand,
  choosePasswordCommand,
  finishResetCommand,
  mustStartSignIn,
  resetPasswordCommand,
  triedPasswords,
} from './password-commands.ts'

type Age = 'new' | 'old'
type Unlock = 'succeeded' | 'failed' | 'none'

When('{person} changes the account password', async function (this: AccountWorld, name: string) {
  await attemptPassword(this, await this.people.ready(name), await changePasswordCommand(this, name))
})

Given('{person} has changed the account password', async function (this: AccountWorld, name: string) {
  await arrangePassword(this, await this.people.ready(name), await changePasswordCommand(this, name))
})

/** In the session of that client. */
Given(
  '{person} has changed the account password on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    const { session = '' } = this.people.client(person, on)
    await arrangePassword(this, person, {
      type: 'change-password',
      session,
      currentPassword: person.password,
      newPassword: nextPassword(this, person),
    })
  },
)

When('{person} changes the account password and gives the old one', async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  const currentPassword = person.passwords?.old ?? ''
  await attemptPassword(this, person, { ...(await changePasswordCommand(this, name)), currentPassword })
})

When('{person} resets the account password on {client}', async function (this: AccountWorld, name: string, on: string) {
  await attemptPassword(this, await this.people.ready(name), await resetPasswordCommand(this, name, on))
})

Given(
  '{person} has reset the account password on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    await arrangePassword(this, await this.people.ready(name), await resetPasswordCommand(this, name, on))
  },
)

When(
  '{person} resets the account password on {client} {unlock}',
  async function (this: AccountWorld, name: string, on: string, unlock: Unlock) {
    const { unlock: _, ...command } = await resetPasswordCommand(this, name, on)
    await attemptPassword(this, await this.people.ready(name), unlock === 'none' ? command : { ...command, unlock })
  },
)

When('{person} reports the account password as forgotten', async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  const answer = await this.requests.attempt({ type: 'start-password-reset', identifier: person.identifier })
  if (answer.type === 'password-reset-started') person.reset = answer.reset
})

Given('{person} has reported the account password as forgotten', async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  const { reset } = await this.requests.arrange({ type: 'start-password-reset', identifier: person.identifier })
  person.reset = reset
})

When(
  '{person} resets the forgotten password with {code}',
  async function (this: AccountWorld, name: string, source: CodeSource) {
    const person = await this.people.ready(name)
    await attemptPassword(this, person, finishResetCommand(this, person, await readCode(this, person, source)))
  },
)

Given(
  '{person} has reset the forgotten password with {code}',
  async function (this: AccountWorld, name: string, source: CodeSource) {
    const person = await this.people.ready(name)
    await arrangePassword(this, person, finishResetCommand(this, person, await readCode(this, person, source)))
  },
)

Then(
  'a code for the forgotten password arrives as declared at {string}',
  async function (this: AccountWorld, number: string) {
    this.judgement.markJudged()
    const way = this.sandbox.parameter('password.forgotten_by')
    const arrived = (await this.messages.sinceAttempt()).filter(({ to, code }) => to === number && code !== undefined)
    const found = arrived.find(({ channel }) => channel === way)
    if (found?.code !== undefined) return this.codes.remember(found.code)
    const actual = arrived.map(({ channel }) => `one by ${channel}`).join(', ') || 'none'
    throw new BrokenRule(`A code for the forgotten password should arrive at ${number}`, `a code by ${way}`, actual)
  },
)

Given('the service has required a new password from {person}', async function (this: AccountWorld, name: string) {
  const { identifier } = await this.people.ready(name)
  await this.sandbox.control({ type: 'demand-password-change', identifier })
})

/** A sign-in that passed its code and is asked for a new password. */
Given(
  '{person} has been asked for a new password on a new {kind}',
  async function (this: AccountWorld, name: string, kind: ClientWord) {
    const person = await this.people.ready(name)
    await this.sandbox.control({ type: 'demand-password-change', identifier: person.identifier })
    const { change } = await signInOn(this, person, kind)
    if (change === undefined) throw new CannotArrange('no new password was asked for at the next sign-in')
  },
)

When(
  '{person} chooses the required password on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    await attemptPassword(this, await this.people.ready(name), await choosePasswordCommand(this, name, on))
  },
)

/** The code is right, and is not used up by a password that is refused. */
Given(
  '{person} has tried to reset the forgotten password with {code} and a password that is too short',
  async function (this: AccountWorld, name: string, source: CodeSource) {
    if (this.sandbox.parameter('password.min_length') < 2) throw new OutsideDeclaration('password.min_length is 1')
    const person = await this.people.ready(name)
    const command = finishResetCommand(this, person, await readCode(this, person, source))
    const answer = await this.requests.ask({ ...command, newPassword: 'x' })
    if (answer.type !== 'refused') throw new BrokenRule('One character is no password', 'refused', answer.type)
  },
)

Given(
  '{person} has tried to choose a required password of one character on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    if (this.sandbox.parameter('password.min_length') < 2) throw new OutsideDeclaration('password.min_length is 1')
    const command = await choosePasswordCommand(this, name, on)
    const answer = await this.requests.ask({ ...command, newPassword: 'x' })
    if (answer.type !== 'refused') throw new BrokenRule('One character is no password', 'refused', answer.type)
  },
)

Given(
  '{person} has chosen the required password on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    await arrangePassword(this, await this.people.ready(name), await choosePasswordCommand(this, name, on))
  },
)

Then('a new password is asked for', function (this: AccountWorld) {
  const answer = this.judgement.answer()
  if (answer.type !== 'password-change-required') {
    throw new BrokenRule(
      'A new password has to be chosen before anything else',
      'a new password is asked for',
      answerText(answer),
    )
  }
})

Then("{person}'s {passwordAge} password works", async function (this: AccountWorld, name: string, age: Age) {
  if (this.judgement.isPending) this.judgement.answer()
  const person = await this.people.ready(name)
  await mustStartSignIn(this, person, triedPasswords(person)[age], `${name}'s ${age} password`)
})

Then("{person}'s password still works", async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  await mustStartSignIn(this, person, person.password, `${name}'s password`)
})

Then("{person}'s {passwordAge} password does not work", async function (this: AccountWorld, name: string, age: Age) {
  const person = await this.people.ready(name)
  const answer = await this.requests.ask(startSignInCommand(this, person, triedPasswords(person)[age]))
  if (answer.type !== 'refused') {
    throw new BrokenRule(`${name}'s ${age} password must not open the account`, 'refused', answerText(answer))
  }
})
