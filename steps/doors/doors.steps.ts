import { defineParameterType, Given, Then, When } from '@cucumber/cucumber'
import {
  nearlyThePassword,
  type SecretOfAnotherKind,
  secretsOfAnotherKind,
  type WrongEntry,
  wrongEntries,
} from '../../src/rules/doors/doors.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { setUpAccount } from '../effects/accounts.ts'
import { answerText } from '../support/answer-text.ts'
import { newClient } from '../support/clients.ts'
import { trustedDevice } from '../support/person.ts'
import { requireSetting } from '../support/required-setting.ts'
import type { AccountWorld } from '../support/world.ts'
import { doorTitled, doorTitles, ofAnotherKind, wrongOnes, wrongSecret } from './door-steps.ts'
import { emptyDoor } from './empty-doors.ts'
import type { OpenDoor } from './open-door.ts'
import {
  askedFor,
  enterWrong,
  enterWrongOnes,
  enterWrongOnesTogether,
  open,
  openDoor,
  sceneOf,
  setAskedFor,
} from './open-doors.ts'

const anyOf = (texts: readonly string[]): RegExp => new RegExp([...texts].sort((a, b) => b.length - a.length).join('|'))

/** What is entered and where, by the title in the table of doors. */
defineParameterType({ name: 'door', regexp: anyOf(doorTitles) })
defineParameterType({
  name: 'wrongEntry',
  regexp: anyOf([...wrongEntries, ...nearlyThePassword, ...secretsOfAnotherKind]),
})

/** Accounts of the kind that the door needs, and the settings that make the service ask there. */
Given('the service asks Ada and Ben for {door}', function (this: AccountWorld, title: string) {
  setAskedFor(this, title)
  const { door, account = 'with a second factor', needs = [], settings = [] } = doorTitled(title)
  const missing = needs.find((one) => this.sandbox.declaration.capabilities[one].state === 'absent')
  if (missing !== undefined) {
    this.outcome = { kind: 'not-applicable', reason: 'capability', detail: `${missing} is absent` }
    return 'skipped'
  }
  for (const [parameter, value] of settings) if (requireSetting(this, parameter, value)) return 'skipped'
  for (const name of ['Ada', 'Ben']) {
    setUpAccount(this, name, account)
    const { setUp } = this.people.named(name)
    if (!setUp || setUp.scheme === 'none') continue
    const client = { ...newClient('tablet', { version: '9.3' }), name: 'untrusted tablet' }
    setUp.devices.push({ name: 'untrusted tablet', client, status: 'signed-in' })
    if (door.command === 'generate-code') setUp.devices.push(trustedDevice('Mac', 'trusted Mac'))
  }
  return undefined
})

When('Ada enters {wrongEntry} instead', async function (this: AccountWorld, entry: WrongEntry) {
  const title = askedFor(this)
  const { limit } = doorTitled(title).door
  if (limit !== undefined && this.sandbox.declares(limit) === 1) throw new OutsideDeclaration(`${limit} is 1`)
  const others = await elsewhere(this, title, entry)
  const { right, enter } = await open(this, title)
  // Once for each door: what is right, in requests that the contract does not have. It is accepted at the end.
  if (entry === 'nothing') await this.sandbox.sendMalformed(enter(right))
  await this.requests.attempt(enter(wrongSecret(entry, right, others)))
})

/** A secret that is right elsewhere: for Ben at the same door, or for Ada at another one. Empty for any other entry. */
const elsewhere = async (world: AccountWorld, title: string, entry: WrongEntry): Promise<string> => {
  if (entry === "Ben's") return (await doorTitled(title).open(await sceneOf(world, 'Ben'))).right
  const kind = secretsOfAnotherKind.find((one): one is SecretOfAnotherKind => one === entry)
  if (kind === 'her account password' && doorTitled(title).door.command === 'sign-in-program')
    requireAppPasswords(world.sandbox)
  return kind === undefined ? '' : ofAnotherKind[kind]({ ...(await sceneOf(world, 'Ada')), slot: 'other' })
}

/** Throws OutsideDeclaration where a program may sign in with the account password (APPPW-01, `apppw.enforced_from`). */
const requireAppPasswords = (sandbox: AccountWorld['sandbox']): void => {
  const { capabilities, edition } = sandbox.declaration
  if (edition !== 'two-step' && capabilities['two-factor'].state !== 'absent') return
  if (capabilities['two-step'].state === 'absent' || sandbox.parameter('apppw.enforced_from') === 'none')
    throw new OutsideDeclaration('programs may sign in with the account password')
}

When('Ada enters {wrongEntry} before the code is sent to her', async function (this: AccountWorld, entry: WrongEntry) {
  const { command } = doorTitled(askedFor(this)).door
  const enter = await emptyDoor(command, await sceneOf(this, 'Ada'))
  const length = this.sandbox.fitting(command === 'confirm-device' ? 'twostep.confirmation_length' : 'code.length')
  await this.requests.attempt(enter(wrongSecret(entry, '7'.repeat(length), '')))
})

/** As many wrong ones as the limit says, and that many more or less; each has to be refused. */
const reach = async (world: AccountWorld, title: string, more: number): Promise<void> => {
  await enterWrongOnes(world, title, more)
  world.declaredBehind = doorTitled(title).door.limit
}

Given('Ada has reached the limit of failed attempts', function (this: AccountWorld) {
  return reach(this, askedFor(this), 0)
})

Given('Ada is one failed attempt short of the limit', function (this: AccountWorld) {
  return reach(this, askedFor(this), -1)
})

/** As many codes that lack a character as wrong ones would lock it. */
Given('Ada has entered as many malformed codes as the limit of failed attempts', async function (this: AccountWorld) {
  const title = askedFor(this)
  const { limit = 'code.attempts' } = doorTitled(title).door
  const count = Number(this.sandbox.parameter(limit))
  if (count === 0) throw new OutsideDeclaration(`${limit} is 0: no attempt counts`)
  this.requests.aboutLimits.add(limit)
  const { right, enter } = await open(this, title)
  for (let turn = 0; turn < count; turn += 1) await this.requests.ask(enter(right.slice(0, -1)))
})

/** A new code, a new sign-in, a new reset: everything that the door needs, from its beginning. */
Given('Ada has started over and is asked again', async function (this: AccountWorld) {
  await open(this, askedFor(this))
})

/** At the door that was opened before the one that is asked for now, which is opened once too: that may begin a count anew. */
Given('Ada has failed once to enter {door}', async function (this: AccountWorld, title: string) {
  await open(this, askedFor(this))
  const { right, enter } = earlierDoor(this, title)
  await enterWrong(this, enter(wrongOnes(right, 90).at(-1) ?? ''))
})

/** As many as the limit says, in requests that are sent at one time; each has to be refused. */
Given('Ada has reached the limit of failed attempts, all at the same time', async function (this: AccountWorld) {
  await enterWrongOnesTogether(this, askedFor(this))
  this.declaredBehind = doorTitled(askedFor(this)).door.limit
})

Given('Ada has made one more failed attempt', async function (this: AccountWorld) {
  const { right, enter } = openDoor(this)
  await enterWrong(this, enter(wrongOnes(right, 90).at(-1) ?? ''))
})

/** At the door that was opened last. */
When('Ada makes a correct attempt', async function (this: AccountWorld) {
  const { right, enter } = openDoor(this)
  await this.requests.attempt(enter(right))
})

Then('a correct attempt at the same prompt is accepted', async function (this: AccountWorld) {
  if (this.judgement.isPending) this.judgement.answer()
  const { right, enter } = openDoor(this)
  const answer = await this.requests.ask(enter(right))
  if (answer.type === 'refused')
    throw new BrokenRule('A correct attempt at the same prompt must be accepted', 'accepted', answerText(answer))
})

Given('malformed codes {counting} as failed attempts', function (this: AccountWorld, counts: boolean) {
  return requireSetting(this, 'code.malformed_counts', counts)
})
defineParameterType({ name: 'counting', regexp: /count|do not count/, transformer: (text: string) => text === 'count' })

Given('the service counts failed attempts per account', function (this: AccountWorld) {
  return requireSetting(this, 'code.attempts_scope', 'account')
})

const earlierDoors = new WeakMap<AccountWorld, OpenDoor>()
const earlierDoor = (world: AccountWorld, title: string): OpenDoor => {
  const door = earlierDoors.get(world)
  if (!door) throw new Error(`no step before this one opened a door for ${title}`)
  return door
}

/** Opened before the first one is locked: what is right there is out. */
/** The first is opened here, before the other one is locked; what follows is about the other one. */
Given(
  'Ada is already being asked for {door}, and now also for {door}',
  async function (this: AccountWorld, first: string, other: string) {
    earlierDoors.set(this, await doorTitled(first).open({ ...(await sceneOf(this, 'Ada')), slot: 'other' }))
    setAskedFor(this, other)
  },
)

/** At the door that was opened before the other one was locked. */
When('Ada correctly enters {door}', async function (this: AccountWorld, title: string) {
  const door = earlierDoor(this, title)
  await this.requests.attempt(door.enter(door.right))
})
