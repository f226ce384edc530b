import { Given, Then } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { opens } from '../effects/complete-sign-in.ts'
import type { AccountWorld } from '../support/world.ts'
import { signInTrusted } from './sign-in.ts'

const earlierSessions = new WeakMap<AccountWorld, string>()

Given(
  '{person} has signed in on {client} again and keeps the earlier session',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    earlierSessions.set(this, at.session ?? '')
    await signInTrusted(this, person, at)
  },
)

Given(
  '{person} has signed out in the earlier session on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const { client } = this.people.client(await this.people.ready(name), on)
    const session = earlierSessions.get(this)
    if (session === undefined) throw new Error(`${name} kept no earlier session on ${client.kind}`)
    await this.requests.arrange({ type: 'sign-out', session })
  },
)

Then(
  "{person}'s earlier session on {client} no longer works",
  async function (this: AccountWorld, name: string, on: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const person = await this.people.ready(name)
    if (await opens(this, person, earlierSessions.get(this), 'mail'))
      throw new BrokenRule(`No session of ${name} on the ${on} should go on`, 'it opens nothing', 'it still works')
  },
)
