import { Then } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { answerText } from './answer-text.ts'
import { anyKind, type KindWord } from './clients.ts'
import { pageSession } from './security-questions.ts'
import { clientOf } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

Then('a code is asked for', function (this: AccountWorld) {
  const answer = this.judged()
  if (answer.type !== 'code-required') {
    throw new BrokenRule('The password alone must not be enough here', 'a code is asked for', answerText(answer))
  }
})

Then('no code is asked for', function (this: AccountWorld) {
  const answer = this.judged()
  if (answer.type !== 'signed-in') {
    throw new BrokenRule('No code may be asked for here', 'signed in with the password alone', answerText(answer))
  }
})

Then('{person} is signed in on {client}', async function (this: AccountWorld, name: string, on: string) {
  const { session } = this.client(await this.ready(name), on)
  if (this.hasUnjudged) this.judged()
  if (session === undefined) throw new BrokenRule(`${name} should be signed in on ${on}`, 'signed in', 'no session')
  const { identifier } = await this.require(
    { type: 'use-service', session, service: 'account-page' },
    `${name} should be signed in on ${on}`,
  )
  if (identifier.toLowerCase() !== this.person(name).identifier) {
    throw new BrokenRule(`${name} should be signed in on ${on}`, 'the account of the owner', 'another account')
  }
})

Then('{person} is not signed in on {client}', async function (this: AccountWorld, name: string, on: string) {
  if (this.hasUnjudged) this.judged()
  const { session, signIn } = this.client(await this.ready(name), on)
  for (const token of [session, signIn]) {
    if (token === undefined) continue
    const answer = await this.ask({ type: 'use-service', session: token, service: 'account-page' })
    if (answer.type !== 'refused') {
      throw new BrokenRule(`${name} must not be signed in on ${on}`, 'refused', answerText(answer))
    }
  }
})

Then('{person} is asked for a code on a new {kind}', async function (this: AccountWorld, name: string, kind: KindWord) {
  if (this.hasUnjudged) this.judged()
  const { identifier, password } = await this.ready(name)
  const answer = await this.ask({ type: 'start-sign-in', identifier, password, client: clientOf(this, kind) })
  if (answer.type !== 'code-required') {
    throw new BrokenRule(
      `${name} should be asked for a code on a new ${kind}`,
      'a code is asked for',
      answerText(answer),
    )
  }
})

Then('the sign-in of {person} on {client} still waits', async function (this: AccountWorld, name: string, on: string) {
  if (this.hasUnjudged) this.judged()
  const { signIn = '' } = this.client(await this.ready(name), on)
  const demand = `The sign-in of ${name} on ${on} should still wait for a code`
  const { state } = await this.require({ type: 'read-sign-in', signIn }, demand)
  if (state !== 'pending') throw new BrokenRule(demand, 'pending', state)
})

/** Seen on the account page; where no scheme is on, the password has to be enough too. */
Then(
  'two-factor authentication is {switch} for {person}',
  async function (this: AccountWorld, state: 'on' | 'off', name: string) {
    if (this.hasUnjudged) this.judged()
    const demand = `Two-factor authentication should be ${state} for ${name}`
    const session = state === 'on' ? await this.sessionOf(name) : await pageSession(this, name, demand)
    const { scheme } = await this.require({ type: 'read-account', session }, demand)
    if ((scheme === 'two-factor') !== (state === 'on')) throw new BrokenRule(demand, state, scheme)
    if (scheme !== 'none') return
    const { identifier, password } = this.person(name)
    const answer = await this.ask({ type: 'start-sign-in', identifier, password, client: clientOf(this, anyKind) })
    if (answer.type === 'code-required' || answer.type === 'refused') {
      throw new BrokenRule(demand, 'no code is asked for', answerText(answer))
    }
  },
)
