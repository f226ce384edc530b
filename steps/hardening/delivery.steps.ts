import { defineParameterType, Then, When } from '@cucumber/cucumber'
import type { PhoneMethod } from '../../src/protocol/client.ts'
import type { Command } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { startRecoveryCommand } from '../recovery/recovery.ts'
import { arrangeSignIn, useNewClient } from '../sign-in/sign-in.ts'
import { anyClient } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'

/** What makes a service send a message each time that it is asked for, as a scenario calls it. */
const repeatedMessages = {
  'another code for an added number': async (world, name) => {
    const session = await world.people.sessionOf(name)
    const added = { type: 'add-phone', session, number: '+12025550144', method: 'text' } as const
    const { phone } = await world.requests.arrange(added)
    return { type: 'send-phone-code', session, phone, method: 'text' }
  },
  'a code for a forgotten password': async (world, name) => {
    const { identifier } = await world.people.ready(name)
    return { type: 'start-password-reset', identifier }
  },
  'a link for a forgotten password': async (world, name) => {
    const { identifier } = await world.people.ready(name)
    return { type: 'start-link-reset', identifier }
  },
  'a code by email': async (world, name) => {
    const person = await world.people.ready(name)
    const signIn = await arrangeSignIn(world, person, useNewClient(world, person, anyClient))
    return { type: 'send-code', signIn, via: 'email' }
  },
  'the code that finishes a recovery': async (world, name) => {
    const person = await world.people.ready(name)
    const { recovery } = await world.requests.arrange(startRecoveryCommand(person, 'cannot-sign-in', 'little'))
    await world.clock.advance(world.sandbox.parameter('recovery.delay_with_little_evidence'))
    return { type: 'send-recovery-code', recovery }
  },
} as const satisfies Record<string, (world: AccountWorld, name: string) => Promise<Command>>
type RepeatedMessage = keyof typeof repeatedMessages

defineParameterType({ name: 'repeatedMessage', regexp: new RegExp(Object.keys(repeatedMessages).join('|')) })

/** Scenarios in which one of the messages that were asked for was sent. */
const sent = new WeakSet<AccountWorld>()

/** Up to the first that is refused. */
When(
  '{person} asks {int} times in a row for {repeatedMessage}',
  async function (this: AccountWorld, name: string, count: number, message: RepeatedMessage) {
    const command = await repeatedMessages[message](this, name)
    this.requests.aboutLimits.add('code.sends')
    for (let asked = 0; asked < count; asked += 1) {
      const answer = await this.requests.attempt(command)
      if (answer.type === 'refused') return
      sent.add(this)
    }
  },
)

When(
  '{person} asks {int} times in a row on {client} for a code by {phoneMethod} to {string}',
  async function (this: AccountWorld, name: string, count: number, on: string, via: PhoneMethod, number: string) {
    const person = await this.people.ready(name)
    const { signIn = '' } = this.people.client(person, on)
    this.requests.aboutLimits.add('code.sends')
    for (let asked = 0; asked < count; asked += 1) {
      const answer = await this.requests.attempt({
        type: 'send-code',
        signIn,
        via,
        phone: person.phones.get(number) ?? '',
      })
      if (answer.type === 'refused') return
      sent.add(this)
    }
  },
)

Then('not all of them are accepted', function (this: AccountWorld) {
  const answer = this.judgement.answer()
  if (answer.type !== 'refused')
    throw new BrokenRule('Codes must not be sent without a limit', 'one of them refused', 'all sent')
  if (!sent.has(this)) throw new CannotArrange(`the first one was refused as ${answer.reason}`)
})
