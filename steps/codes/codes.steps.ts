import { Given, Then, When } from '@cucumber/cucumber'
import type { Service } from '../../src/protocol/client.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { noteEntry } from '../sign-in/note-sign-in.ts'
import { arrangeSignIn, signInOn, useNewClient } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import { type CodeSource, codeToJudge, readCode, textedCode } from './code-source.ts'

Given(
  '{person} has been texted a code for a new {kind}',
  async function (this: AccountWorld, name: string, kind: ClientWord) {
    const person = await this.people.ready(name)
    await textedCode(this, person, await arrangeSignIn(this, person, useNewClient(this, person, kind)))
  },
)

Given('{person} has signed in on a new browser and trusts it', async function (this: AccountWorld, name: string) {
  await signInOn(this, await this.people.ready(name), 'browser', true)
})

/** In the session that the account was made with. */
When(
  '{person} opens "{service}" on the account page',
  async function (this: AccountWorld, name: string, service: Service) {
    await this.requests.attempt({ type: 'use-service', session: await this.people.sessionOf(name), service })
  },
)

When(
  '{person} opens "{service}" on {client}',
  async function (this: AccountWorld, name: string, service: Service, on: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), on)
    await this.requests.attempt({ type: 'use-service', session, service })
  },
)

Given('{person} has {code}', async function (this: AccountWorld, name: string, source: CodeSource) {
  await readCode(this, await this.people.ready(name), source)
})

Given(
  '{person} has {code} for {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.people.ready(name)
    await readCode(this, person, source, this.people.client(person, on).signIn)
  },
)

Given('{person} has been texted a code for {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  await readCode(this, person, { from: 'texted' }, this.people.client(person, on).signIn)
})

Given(
  '{person} has entered {code} on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    const code = await readCode(this, person, source, at.signIn)
    noteEntry(at, await this.requests.arrange({ type: 'enter-code', signIn: at.signIn ?? '', code }))
  },
)

const signInWith = async (world: AccountWorld, name: string, source: CodeSource, on: string, trustBrowser = false) => {
  const person = await world.people.ready(name)
  const at = world.people.client(person, on)
  const signIn = await arrangeSignIn(world, person, at)
  const code = await readCode(world, person, source, signIn)
  noteEntry(
    at,
    await world.requests.arrange({ type: 'enter-code', signIn, code, ...(trustBrowser && { trustBrowser }) }),
  )
}

Given(
  '{person} has signed in with {code} on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    await signInWith(this, name, source, on)
  },
)

Given(
  '{person} has signed in with {code} on {client} and trusts it',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    await signInWith(this, name, source, on, true)
  },
)

Then(
  '{person} cannot sign in on {client} with {code}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource) {
    this.judgement.markJudged()
    const person = await this.people.ready(name)
    const { signIn = '' } = this.people.client(person, on)
    const code = await codeToJudge(this, person, source, signIn)
    const answer = await this.requests.ask({ type: 'enter-code', signIn, code })
    if (answer.type !== 'refused') {
      throw new BrokenRule(`That code must not sign ${name} in on ${on}`, 'refused', answerText(answer))
    }
  },
)

Then(
  "of {person}'s numbers, only {string} is offered on {client}",
  async function (this: AccountWorld, name: string, number: string, on: string) {
    this.judgement.markJudged()
    const person = await this.people.ready(name)
    const offered = this.people.client(person, on).phones ?? []
    if (offered.length === 1 && offered[0]?.phone === person.phones.get(number)) return
    throw new BrokenRule(`Only ${number} should be offered for codes`, '1 number', `${offered.length} numbers`)
  },
)

Given('a pending sign-in lasts as long as a code', function (this: AccountWorld) {
  const wait = this.sandbox.parameter('signin.pending_lifetime')
  const life = this.sandbox.parameter('code.lifetime')
  if (wait >= life) return undefined
  this.outcome = {
    kind: 'not-applicable',
    reason: 'setting',
    detail: `a sign-in waits ${wait} s, a code lives ${life} s`,
  }
  return 'skipped'
})
