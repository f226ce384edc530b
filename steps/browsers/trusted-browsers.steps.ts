import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { type CodeSource, readCode } from '../codes/code-source.ts'
import { noteSignIn } from '../sign-in/note-sign-in.ts'
import { arrangeSignIn, attemptSignIn, enterCode, signInOn, signInTrusted, useNewClient } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'

When(
  '{person} enters {code} on {client} and trusts it',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    await enterCode(this, at, await readCode(this, person, source, at.signIn), { trustBrowser: true })
  },
)

/** Sign-ins with a texted code, as far apart as the limit on sent codes makes necessary. */
const signInOnMany = async (world: AccountWorld, name: string, count: number, trusts: boolean): Promise<void> => {
  const person = await world.people.ready(name)
  const sends = world.sandbox.parameter('code.sends')
  for (let next = 1; next <= count; next += 1) {
    if (sends > 0 && next % sends === 0) await world.clock.advance(world.sandbox.parameter('code.send_window'))
    const own = person.clients.get('browser')
    person.clients.set(`browser ${next}`, await signInOn(world, person, 'browser', trusts))
    if (own) person.clients.set('browser', own)
  }
}

/** Called `browser 1` and so on. */
Given(
  '{person} has signed in on {int} more new browsers and trusts each of them',
  function (this: AccountWorld, name: string, count: number) {
    return signInOnMany(this, name, count, true)
  },
)

Given('{person} has signed in on {int} more new browsers', function (this: AccountWorld, name: string, count: number) {
  return signInOnMany(this, name, count, false)
})

Given(
  '{person} has signed in again {int} times on {client}',
  async function (this: AccountWorld, name: string, count: number, on: string) {
    const person = await this.people.ready(name)
    for (let next = 1; next <= count; next += 1) await signInTrusted(this, person, this.people.client(person, on))
  },
)

When(
  '{person} signs in on a new browser and asks to trust it before entering a code',
  async function (this: AccountWorld, name: string) {
    const person = await this.people.ready(name)
    await attemptSignIn(this, person, useNewClient(this, person, 'browser'), { trustBrowser: true })
  },
)

Given(
  '{person} has begun to sign in on a new browser and asked to trust it before entering a code',
  async function (this: AccountWorld, name: string) {
    const person = await this.people.ready(name)
    await arrangeSignIn(this, person, useNewClient(this, person, 'browser'), { trustBrowser: true })
  },
)

When(
  '{person} signs in again on {client} with a wrong password',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    await attemptSignIn(this, person, this.people.client(person, on), { password: `not ${person.password}` })
  },
)

When(
  '{person} signs in again on {client} without a password',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    await attemptSignIn(this, person, this.people.client(person, on), { password: '' })
  },
)

/** With everything that the browser of somebody else holds. */
When(
  "{person} signs in on {person}'s {ownClient}",
  async function (this: AccountWorld, name: string, owner: string, on: string) {
    const person = await this.people.ready(name)
    const { client, trust } = this.people.client(await this.people.ready(owner), on)
    const at = { client, ...(trust === undefined ? {} : { trust }) }
    person.clients.set(on, at)
    await attemptSignIn(this, person, at)
  },
)

Then("{client} is one of {person}'s trusted browsers", async function (this: AccountWorld, on: string, name: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const answer = await signInOnceMore(this, name, on)
  const problem = `The ${on} should be trusted, so that the password is enough`
  if (answer.type !== 'signed-in') throw new BrokenRule(problem, 'signed in', answerText(answer))
  noteSignIn(this.people.client(this.people.named(name), on), answer)
  await this.requests.require({ type: 'use-service', session: answer.session, service: 'account-page' }, problem)
})

Then(
  "{client} is not one of {person}'s trusted browsers",
  async function (this: AccountWorld, on: string, name: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const answer = await signInOnceMore(this, name, on)
    if (answer.type === 'code-required') return
    throw new BrokenRule(`The ${on} must not be trusted`, 'a code is asked for', answerText(answer))
  },
)

const signInOnceMore = async (world: AccountWorld, name: string, on: string) => {
  const person = await world.people.ready(name)
  const { identifier, password } = person
  const { client, trust } = world.people.client(person, on)
  const offered = trust === undefined ? {} : { trust }
  return world.requests.ask({ type: 'start-sign-in', identifier, password, client, ...offered })
}
