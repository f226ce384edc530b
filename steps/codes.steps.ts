import { Given, Then, When } from '@cucumber/cucumber'
import type { Service } from '../src/protocol/client.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { answerText } from './answer-text.ts'
import type { KindWord } from './clients.ts'
import { type CodeSource, codeToJudge, readCode, textedCode } from './code-source.ts'
import { beginArranged, note, seat, signInOn } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

Given('{person} has a texted code for a new {kind}', async function (this: AccountWorld, name: string, kind: KindWord) {
  const person = await this.ready(name)
  await textedCode(this, person, await beginArranged(this, person, seat(this, person, kind)))
})

Given('{person} has signed in on a new browser and trusts it', async function (this: AccountWorld, name: string) {
  await signInOn(this, await this.ready(name), 'browser', true)
})

When(
  '{person} opens the {service} on {client}',
  async function (this: AccountWorld, name: string, service: Service, on: string) {
    const { session = '' } = this.client(await this.ready(name), on)
    await this.attempt({ type: 'use-service', session, service })
  },
)

Given('{person} has {code}', async function (this: AccountWorld, name: string, source: CodeSource) {
  await readCode(this, await this.ready(name), source)
})

Given(
  '{person} has {code} for {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    await readCode(this, person, source, this.client(person, on).signIn)
  },
)

Given(
  '{person} has entered {code} on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    const at = this.client(person, on)
    const code = await readCode(this, person, source, at.signIn)
    note(at, await this.arrange({ type: 'enter-code', signIn: at.signIn ?? '', code }))
  },
)

Then(
  '{code} does not sign {person} in on {client}',
  async function (this: AccountWorld, source: CodeSource, name: string, on: string) {
    this.markJudged()
    const person = await this.ready(name)
    const { signIn = '' } = this.client(person, on)
    const code = await codeToJudge(this, person, source, signIn)
    const answer = await this.ask({ type: 'enter-code', signIn, code })
    if (answer.type !== 'refused') {
      throw new BrokenRule(`That code must not sign ${name} in on ${on}`, 'refused', answerText(answer))
    }
  },
)

Then(
  'no number but {string} of {person} is offered on {client}',
  async function (this: AccountWorld, number: string, name: string, on: string) {
    this.markJudged()
    const person = await this.ready(name)
    const offered = this.client(person, on).phones ?? []
    if (offered.length === 1 && offered[0]?.phone === person.phones.get(number)) return
    throw new BrokenRule(`Only ${number} should be offered for codes`, '1 number', `${offered.length} numbers`)
  },
)
