import { defineParameterType, Given } from '@cucumber/cucumber'
import { defaultNumbers } from '../../src/properties/fixture/people.ts'
import type { Command } from '../../src/protocol/command.ts'
import { wrongCodes } from '../codes/code-source.ts'
import { freshPassword } from '../passwords/password-choice.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import { repeatWithinLimit } from '../support/amounts.ts'
import type { Person } from '../support/person.ts'
import { arrangeSomebodyElse, dateOfSomebodyElse } from '../support/somebody-else.ts'
import type { Edge } from '../support/world/clock.ts'
import type { AccountWorld } from '../support/world.ts'
import { dateWithFlaw } from '../support/wrong-dates.ts'
import { finishRecoveryCommand, startRecoveryCommand } from './recovery.ts'

type Act = (world: AccountWorld, person: Person) => Promise<Command | undefined>

const staffToken = async (world: AccountWorld): Promise<string | undefined> => {
  if (world.sandbox.declaration.capabilities.support.state === 'absent') return undefined
  return (await world.sandbox.control({ type: 'issue-staff-token' })).staff
}

/** What may be done while a recovery waits, by anybody: none of it ends its wait, and none makes it longer. */
const meanwhile: Readonly<Record<string, Act>> = {
  'Ada reads its state': async (_world, { recovery = '' }) => ({ type: 'read-recovery', recovery }),
  'Ada tries to finish it': (world, person) => finishRecoveryCommand(world, person, freshPassword(world)),
  'Ada asks for another one': async (_world, person) => startRecoveryCommand(person, 'cannot-reset', 'little'),
  'somebody asks for one without information': async (_world, person) =>
    startRecoveryCommand(person, 'cannot-reset', 'wrong'),
  'Ada begins to sign in': async (world, { identifier, password }) => ({
    type: 'start-sign-in',
    identifier,
    password,
    client: unusedClient(world, 'browser'),
  }),
  'Ada gives a wrong password': async (world, { identifier, password }) => ({
    type: 'start-sign-in',
    identifier,
    password: `${password}x`,
    client: unusedClient(world, 'browser'),
  }),
  'Ada uses her trusted phone': async (world, person) => {
    const { client, trust } = world.people.client(person, 'trusted phone')
    const { identifier, password } = person
    return { type: 'start-sign-in', identifier, password, client, ...(trust === undefined ? {} : { trust }) }
  },
  'support tries to speed it up': async (world, { recovery = '' }) => {
    const staff = await staffToken(world)
    return staff === undefined ? undefined : { type: 'support-hasten-recovery', staff, recovery }
  },
  'support reads its state': async (world, { recovery = '' }) => {
    const staff = await staffToken(world)
    return staff === undefined ? undefined : { type: 'support-read-recovery', staff, recovery }
  },
  'support verifies Ada for the keychain': async (world, { identifier }) => {
    const staff = await staffToken(world)
    return staff === undefined ? undefined : { type: 'support-verify-identity', staff, identifier, for: 'keychain' }
  },
  'support restores the keychain': async (world, { identifier }) => {
    const staff = await staffToken(world)
    return staff === undefined ? undefined : { type: 'support-restore-keychain', staff, identifier }
  },
  'support marks the identity as verified': async (world, { identifier }) => {
    const staff = await staffToken(world)
    return staff === undefined ? undefined : { type: 'support-verify-identity', staff, identifier, for: 'account' }
  },
}

defineParameterType({ name: 'meanwhile', regexp: new RegExp(Object.keys(meanwhile).join('|')) })

/** Halfway through the wait that happens; then the rest of it passes but for an edge. */
Given(
  "it is {edge} the end of the waiting time of {person}'s recovery with {information} information, and meanwhile {meanwhile}",
  async function (this: AccountWorld, edge: Edge, name: string, information: string, act: string) {
    const wait = information === 'full' ? 'recovery.delay' : 'recovery.delay_with_little_evidence'
    const seconds = this.sandbox.parameter(wait)
    const half = Math.floor(seconds / 2)
    const { lastMoved } = this.clock
    await this.clock.advance(half)
    const command = await meanwhile[act]?.(this, await this.people.ready(name))
    if (command) await this.requests.ask(command)
    await this.clock.advanceTo(edge, seconds - half, lastMoved)
  },
)

Given(
  '{person} has entered the maximum number of wrong codes for a recovery',
  async function (this: AccountWorld, name: string) {
    const { recovery = '' } = await this.people.ready(name)
    return repeatWithinLimit(
      this,
      'code.attempts',
      (limit) => limit,
      async (count) => {
        await this.requests.ask({ type: 'send-recovery-code', recovery })
        for (const code of await wrongCodes(this, count))
          await this.requests.ask({ type: 'finish-recovery', recovery, code, newPassword: freshPassword(this) })
      },
    )
  },
)

/** A code for its last step that nobody enters in its time. */
Given(
  "the code that finishes {person}'s recovery was sent and has expired",
  async function (this: AccountWorld, name: string) {
    const { recovery = '' } = await this.people.ready(name)
    await this.requests.arrange({ type: 'send-recovery-code', recovery })
    await this.clock.advance(this.sandbox.parameter('code.lifetime'))
  },
)

/** Full information with one piece that is nearly right. */
const nearlyRight = {
  'a date of the next day': (date: string) => ({ 'date-of-birth': dateWithFlaw(date, 'of the next day') }),
  'a date of the next year': (date: string) => ({ 'date-of-birth': dateWithFlaw(date, 'of the next year') }),
  // The same last digits as the number of Ada.
  'a number of the same ending': () => ({ 'trusted-number': '+12025559901' }),
  'the number of somebody else': () => ({ 'trusted-number': defaultNumbers.Ben ?? '' }),
  'the date of somebody else': () => ({ 'date-of-birth': dateOfSomebodyElse }),
  'a number that was never verified': () => ({ 'trusted-number': '+12025550144' }),
  'a number that was removed': () => ({ 'trusted-number': '+12025550144' }),
  'the last digits of the number': () => ({ 'trusted-number': defaultNumbers.Ada?.slice(-2) ?? '' }),
  'a number without digits': () => ({ 'trusted-number': '+' }),
  'an empty number': () => ({ 'trusted-number': '' }),
  'an empty date': () => ({ 'date-of-birth': '' }),
} as const satisfies Record<string, (date: string) => Readonly<Record<string, string>>>

defineParameterType({
  name: 'nearlyRight',
  regexp: new RegExp(Object.keys(nearlyRight).join('|')),
  transformer: (text: string) => nearlyRight[text as keyof typeof nearlyRight],
})

Given(
  '{person} has asked for recovery with information that is right except for {nearlyRight}',
  async function (this: AccountWorld, name: string, flaw: (date: string) => Readonly<Record<string, string>>) {
    await arrangeSomebodyElse(this)
    const person = await this.people.ready(name)
    const { evidence, ...command } = startRecoveryCommand(person, 'cannot-sign-in', 'full')
    const wrong = { ...evidence, ...flaw(person.evidence.get('date-of-birth') ?? '') }
    person.recovery = (await this.requests.arrange({ ...command, evidence: wrong })).recovery
  },
)
