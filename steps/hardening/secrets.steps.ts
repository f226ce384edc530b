import { defineParameterType, Then } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { arrangeCode } from '../codes/other-ways.steps.ts'
import { startRecoveryCommand } from '../recovery/recovery.ts'
import { arrangeSignIn, useNewClient } from '../sign-in/sign-in.ts'
import { anyClient } from '../support/clients.ts'
import { sentCode } from '../support/texted-code.ts'
import type { AccountWorld } from '../support/world.ts'
import { placeInResponse } from './place-in-response.ts'

const addedNumber = '+12025550144'

/** What asks for a code, as a scenario calls the code. */
const requests = {
  'a texted code': async (world, name) => {
    const person = await world.people.ready(name)
    await sentCode(world, person, await arrangeSignIn(world, person, useNewClient(world, person, anyClient)))
  },
  'a called code': async (world, name) => {
    const person = await world.people.ready(name)
    await arrangeCode(world, person, await arrangeSignIn(world, person, useNewClient(world, person, anyClient)), 'call')
  },
  'a mailed code': async (world, name) => {
    const person = await world.people.ready(name)
    await arrangeCode(
      world,
      person,
      await arrangeSignIn(world, person, useNewClient(world, person, anyClient)),
      'email',
    )
  },
  'a code for a forgotten password': async (world, name) => {
    const { identifier } = await world.people.ready(name)
    await world.requests.arrange({ type: 'start-password-reset', identifier })
  },
  'a code for an added number': async (world, name) => {
    const session = await world.people.sessionOf(name)
    await world.requests.arrange({ type: 'add-phone', session, number: addedNumber, method: 'text' })
  },
  'another code for an added number': async (world, name) => {
    const session = await world.people.sessionOf(name)
    const added = { type: 'add-phone', session, number: addedNumber, method: 'text' } as const
    const { phone } = await world.requests.arrange(added)
    await world.requests.arrange({ type: 'send-phone-code', session, phone, method: 'text' })
  },
  'a code that finishes a recovery': async (world, name) => {
    const person = await world.people.ready(name)
    const { recovery } = await world.requests.arrange(startRecoveryCommand(person, 'cannot-sign-in', 'little'))
    await world.clock.advance(world.sandbox.parameter('recovery.delay_with_little_evidence'))
    await world.requests.arrange({ type: 'send-recovery-code', recovery })
  },
} as const satisfies Record<string, (world: AccountWorld, name: string) => Promise<void>>
type Requested = keyof typeof requests

defineParameterType({ name: 'requestedCode', regexp: new RegExp(Object.keys(requests).join('|')) })

/** Up to where the code would be entered. */
Then(
  'no response to {person} contains {requestedCode} before she enters it',
  async function (this: AccountWorld, name: string, which: Requested) {
    if (this.judgement.isPending) this.judgement.markJudged()
    await requests[which](this, name)
    const codes = (await this.messages.deliveries()).flatMap(({ code }) => code ?? [])
    if (codes.length === 0) throw new CannotArrange('no code arrived')
    // Exchanges are redacted when they are read: each code that was sent stands there as its placeholder.
    for (const code of codes.map((one) => this.sandbox.redact(one)))
      for (const exchange of this.exchanges.filter(({ plane }) => plane === 'public')) {
        const place = placeInResponse(exchange, code)
        if (place !== undefined)
          throw new BrokenRule(
            'An answer must not contain the code that was sent',
            'no code',
            `the code, in ${place} of the answer to ${exchange.command}`,
          )
      }
  },
)
