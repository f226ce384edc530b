import { defineParameterType, When } from '@cucumber/cucumber'
import type { Command } from '../../src/protocol/command.ts'
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
  'a code by mail': async (world, name) => {
    const person = await world.people.ready(name)
    const signIn = await arrangeSignIn(world, person, useNewClient(world, person, anyClient))
    return { type: 'send-code', signIn, via: 'email' }
  },
} as const satisfies Record<string, (world: AccountWorld, name: string) => Promise<Command>>
type RepeatedMessage = keyof typeof repeatedMessages

defineParameterType({ name: 'repeatedMessage', regexp: new RegExp(Object.keys(repeatedMessages).join('|')) })

/** Up to the first that is refused. */
When(
  '{person} asks {int} times in a row for {repeatedMessage}',
  async function (this: AccountWorld, name: string, count: number, message: RepeatedMessage) {
    const command = await repeatedMessages[message](this, name)
    this.requests.aboutLimits.add('code.sends')
    for (let asked = 0; asked < count; asked += 1) {
      const answer = await this.requests.attempt(command)
      if (answer.type === 'refused') return
    }
  },
)
