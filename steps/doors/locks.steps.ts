import { defineParameterType, Given, Then } from '@cucumber/cucumber'
import { recoveryNumber } from '../../src/properties/fixture/recovery-information.ts'
import type { Command } from '../../src/protocol/command.ts'
import { parameters } from '../../src/protocol/parameters.ts'
import { lockTimes } from '../../src/rules/doors/doors.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { adopt } from '../effects/new-password.ts'
import { answerText } from '../support/answer-text.ts'
import { noteRecovered } from '../support/texted-code.ts'
import type { Edge } from '../support/world/clock.ts'
import type { AccountWorld } from '../support/world.ts'
import { doorTitled, wrongOnes } from './door-steps.ts'
import { askedFor, openDoor, sceneOf } from './open-doors.ts'
import { holdRetryAfter } from './retry-after.ts'

/** The right one ends a row of wrong ones. */
Given('Ada has made a correct attempt', async function (this: AccountWorld) {
  const { right, enter } = openDoor(this)
  const command = enter(right)
  // It is entered once more later, which would generate a second code.
  if (command.type === 'generate-code' && this.sandbox.parameter('code.on_demand') === 1)
    throw new OutsideDeclaration('a device generates one code at a time, and so takes the password once')
  const answer = await this.requests.ask(command)
  if (answer.type === 'refused') throw new CannotArrange(`a correct attempt was refused: ${answerText(answer)}`)
  if ('newPassword' in command) adopt(this.people.named('Ada'), command.newPassword)
  if (answer.type === 'recovery-finished') noteRecovered(this, this.people.named('Ada'), recoveryNumber)
})

/** Seconds of the lock of a door, as declared. Throws OutsideDeclaration where there is none. */
const lockOf = (world: AccountWorld, title: string): number => {
  const { limit } = doorTitled(title).door
  const time = limit && lockTimes[limit]
  if (time === undefined) throw new Error(`no parameter says how long ${title} is locked`)
  const seconds = Number(world.sandbox.parameter(time))
  if (seconds < 2) throw new OutsideDeclaration(`${time} is ${seconds}`)
  world.declaredBehind = time
  return seconds
}

/**
 * Throws OutsideDeclaration where the door belongs to a session of the account page that is over, or too old for numbers,
 * before the lock is: a new one would need the code that is locked.
 */
const refuseShorterSession = (world: AccountWorld, command: Command, lock: number): void => {
  if (!('session' in command) || command.session !== world.people.named('Ada').session) return
  const { readBy } = parameters['session.reauth_age']
  const isOfNumbers = readBy.some((reader) => reader === command.type)
  const age = isOfNumbers ? (['session.reauth_age'] as const) : []
  for (const name of ['session.lifetime', 'session.idle_lifetime', ...age] as const) {
    const life = world.sandbox.declares(name)
    if (life !== undefined && life > 0 && life <= lock)
      throw new OutsideDeclaration(`the session ends before the lock does (${name} is ${life})`)
  }
}

const lockEdges: Readonly<Record<string, Edge>> = { 'is about to end': 'just before', 'has just ended': 'at' }
defineParameterType({
  name: 'lockEdge',
  regexp: new RegExp(Object.keys(lockEdges).join('|')),
  transformer: (text: string) => lockEdges[text],
})

/** Halfway as many wrong ones as lock it, and the right one, are tried: neither ends the lock, nor makes it longer. */
Given(
  'Ada has tried again halfway through the lock, which {lockEdge}',
  async function (this: AccountWorld, edge: Edge) {
    const title = askedFor(this)
    const seconds = lockOf(this, title)
    const half = Math.floor(seconds / 2)
    const { lastMoved } = this.clock
    await this.clock.advance(half)
    const { right, enter } = openDoor(this)
    refuseShorterSession(this, enter(right), seconds)
    const { limit } = doorTitled(title).door
    const tries = limit === undefined ? 1 : Number(this.sandbox.parameter(limit))
    for (const entry of [...wrongOnes(right, tries), right]) {
      const command = enter(entry)
      holdRetryAfter(this, command.type, await this.requests.ask(command), seconds - half)
    }
    await this.clock.advanceTo(edge, seconds - half, lastMoved)
  },
)

Then("Ben's correct attempt is accepted", async function (this: AccountWorld) {
  if (this.judgement.isPending) this.judgement.answer()
  const { right, enter } = await doorTitled(askedFor(this)).open(await sceneOf(this, 'Ben'))
  const answer = await this.requests.ask(enter(right))
  if (answer.type === 'refused')
    throw new BrokenRule('A lock on Ada must not apply to Ben', 'accepted', answerText(answer))
})
