import { Given, Then, When } from '@cucumber/cucumber'
import type { Delivery } from '../../src/protocol/control.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { arrangeSignIn, useNewClient } from '../sign-in/sign-in.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { ClientWord } from '../support/clients.ts'
import type { Person } from '../support/person.ts'
import { deliveredCode } from '../support/texted-code.ts'
import type { AccountWorld } from '../support/world.ts'

/** A way that a code is sent where somebody asks for it. */
export type Way = 'text' | 'call' | 'email'

/** Where codes of a person go by that way, and what the command says of it. */
const destination = (person: Person, via: Way): { readonly to: string; readonly phone?: string } => {
  if (via === 'email') return { to: person.identifier }
  const [number, phone] = [...person.phones][0] ?? []
  if (number === undefined || phone === undefined) throw new CannotArrange(`${person.name} has no trusted number`)
  return { to: number, phone }
}

/** Have the code of a sign-in sent that way, and remember what arrives: the code. */
export const arrangeCode = async (world: AccountWorld, person: Person, signIn: string, via: Way): Promise<string> => {
  const { to, ...chosen } = destination(person, via)
  await world.requests.arrange({ type: 'send-code', signIn, via, ...chosen })
  const isThere = (one: Delivery): boolean => one.channel === via && one.to.toLowerCase() === to.toLowerCase()
  const code = await deliveredCode(world.messages, isThere, `no code arrived by ${via}`)
  world.codes.remember(code)
  return code
}

Given(
  '{person} has been sent a code by {codeWay} for a new {kind}',
  async function (this: AccountWorld, name: string, via: Way, kind: ClientWord) {
    const person = await this.people.ready(name)
    await arrangeCode(this, person, await arrangeSignIn(this, person, useNewClient(this, person, kind)), via)
  },
)

Given(
  '{person} has been sent a code by {codeWay} for {client}',
  async function (this: AccountWorld, name: string, via: Way, on: string) {
    const person = await this.people.ready(name)
    await arrangeCode(this, person, this.people.client(person, on).signIn ?? '', via)
  },
)

Given(
  '{person} has asked on {client} for a code by email {amount} times',
  async function (this: AccountWorld, name: string, on: string, amount: Amount) {
    const { signIn = '' } = this.people.client(await this.people.ready(name), on)
    return repeatWithinLimit(this, 'code.sends', amount, async (count) => {
      for (let index = 0; index < count; index += 1)
        await this.requests.arrange({ type: 'send-code', signIn, via: 'email' })
    })
  },
)

When('{person} asks on {client} for a code by email', async function (this: AccountWorld, name: string, on: string) {
  const { signIn = '' } = this.people.client(await this.people.ready(name), on)
  await this.requests.attempt({ type: 'send-code', signIn, via: 'email' })
})

Then(
  "a code arrives by email at {person}'s address and nowhere else",
  async function (this: AccountWorld, name: string) {
    this.judgement.markJudged()
    const { identifier } = await this.people.ready(name)
    const arrived = (await this.messages.sinceAttempt()).filter(({ code }) => code !== undefined)
    const [first] = arrived
    const isThere = (to: string): boolean => to.toLowerCase() === identifier.toLowerCase()
    if (first?.code === undefined || arrived.length > 1 || first.channel !== 'email' || !isThere(first.to)) {
      const actual = arrived.length === 0 ? 'none' : arrived.map(({ channel }) => `one by ${channel}`).join(', ')
      throw new BrokenRule('A code by mail goes to the address on file', 'one mail there', actual)
    }
    this.codes.remember(first.code)
  },
)
