import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { answerText } from './answer-text.ts'
import type { KindWord } from './clients.ts'
import { type CodeSource, changedByOne, readCode, textedCode } from './code-source.ts'
import { begin, beginArranged, enter, seat, signInOn } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

export { beginArranged, clientOf, enter, note, seat, signInOn } from './sign-in.ts'
export { textedCode }

When('{person} signs in on a new {kind}', async function (this: AccountWorld, name: string, kind: KindWord) {
  const person = await this.ready(name)
  await begin(this, person, seat(this, person, kind))
})

When(
  '{person} signs in on a new {kind} with a wrong password',
  async function (this: AccountWorld, name: string, kind: KindWord) {
    const person = await this.ready(name)
    await begin(this, person, seat(this, person, kind), { password: `not ${person.password}` })
  },
)

When('{person} signs in again on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.ready(name)
  await begin(this, person, this.client(person, on))
})

Given(
  '{person} has begun to sign in on a new {kind}',
  async function (this: AccountWorld, name: string, kind: KindWord) {
    const person = await this.ready(name)
    await beginArranged(this, person, seat(this, person, kind))
  },
)

Given('{person} has signed in on a new {kind}', async function (this: AccountWorld, name: string, kind: KindWord) {
  await signInOn(this, await this.ready(name), kind)
})

Given('{person} has got a texted code on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.ready(name)
  await textedCode(this, person, this.client(person, on).signIn ?? '')
})

When(
  '{person} enters {code} on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    const at = this.client(person, on)
    await enter(this, at, await readCode(this, person, source, at.signIn))
  },
)

When(
  '{person} enters {code} with one digit changed on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    const at = this.client(person, on)
    await enter(this, at, changedByOne(await readCode(this, person, source, at.signIn)))
  },
)

Given('{person} has signed out on {client}', async function (this: AccountWorld, name: string, on: string) {
  const client = this.client(await this.ready(name), on)
  await this.arrange({ type: 'sign-out', session: client.session ?? '' })
})

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
  await this.require({ type: 'use-service', session, service: 'account-page' }, `${name} should be signed in on ${on}`)
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
