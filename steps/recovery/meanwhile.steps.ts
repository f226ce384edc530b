import { defineParameterType, Given } from '@cucumber/cucumber'
import type { Command } from '../../src/protocol/command.ts'
import { wrongCodes } from '../codes/code-source.ts'
import { freshPassword } from '../passwords/password-choice.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import type { Person } from '../support/person.ts'
import type { Edge } from '../support/world/clock.ts'
import type { AccountWorld } from '../support/world.ts'
import { finishRecoveryCommand, startRecoveryCommand } from './recovery.ts'

type Act = (world: AccountWorld, person: Person) => Promise<Command | undefined>

const staffToken = async (world: AccountWorld): Promise<string | undefined> => {
  if (world.sandbox.declaration.capabilities.support.state === 'absent') return undefined
  return (await world.sandbox.control({ type: 'issue-staff-token' })).staff
}

/** What may be done while a recovery waits, by anybody: none of it ends its wait, and none makes it longer. */
const meanwhile: Readonly<Record<string, Act>> = {
  'it is looked at': async (_world, { recovery = '' }) => ({ type: 'read-recovery', recovery }),
  'its end is tried': (world, person) => finishRecoveryCommand(world, person, freshPassword(world)),
  'another one is asked for': async (_world, person) => startRecoveryCommand(person, 'cannot-reset', 'little'),
  'somebody without information asks for one': async (_world, person) =>
    startRecoveryCommand(person, 'cannot-reset', 'wrong'),
  'the owner begins to sign in': async (world, { identifier, password }) => ({
    type: 'start-sign-in',
    identifier,
    password,
    client: unusedClient(world, 'browser'),
  }),
  'support hastens it': async (world, { recovery = '' }) => {
    const staff = await staffToken(world)
    return staff === undefined ? undefined : { type: 'support-hasten-recovery', staff, recovery }
  },
  'support marks the identity as verified': async (world, { identifier }) => {
    const staff = await staffToken(world)
    return staff === undefined ? undefined : { type: 'support-verify-identity', staff, identifier, for: 'account' }
  },
}

defineParameterType({ name: 'meanwhile', regexp: new RegExp(Object.keys(meanwhile).join('|')) })

/** Halfway through the wait that happens; then the rest of it passes but for an edge. */
Given(
  'it is {edge} the end of the wait of {person} with {information} information, and meanwhile {meanwhile}',
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
  '{person} has entered as many wrong codes as lock the end of a recovery',
  async function (this: AccountWorld, name: string) {
    const { recovery = '' } = await this.people.ready(name)
    this.requests.aboutLimits.add('code.attempts')
    await this.requests.ask({ type: 'send-recovery-code', recovery })
    for (const code of await wrongCodes(this, this.sandbox.parameter('code.attempts'))) {
      await this.requests.ask({ type: 'finish-recovery', recovery, code, newPassword: freshPassword(this) })
    }
  },
)

/** A code for its last step that nobody enters in its time. */
Given(
  'the code for the end of the recovery of {person} was sent and is over',
  async function (this: AccountWorld, name: string) {
    const { recovery = '' } = await this.people.ready(name)
    await this.requests.arrange({ type: 'send-recovery-code', recovery })
    await this.clock.advance(this.sandbox.parameter('code.lifetime'))
  },
)
