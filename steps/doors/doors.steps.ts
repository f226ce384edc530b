import { defineParameterType, Given, Then, When } from '@cucumber/cucumber'
import { nearlyThePassword, type WrongEntry, wrongEntries } from '../../src/rules/doors/doors.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { setUpAccount } from '../effects/accounts.ts'
import { answerText } from '../support/answer-text.ts'
import { newClient } from '../support/clients.ts'
import { trustedDevice } from '../support/person.ts'
import { requireSetting } from '../support/required-setting.ts'
import type { AccountWorld } from '../support/world.ts'
import { doorTitled, doorTitles, wrongOnes, wrongSecret } from './door-steps.ts'
import { emptyDoor } from './empty-doors.ts'
import type { OpenDoor } from './open-door.ts'
import { enterWrongOnes, open, openDoor, sceneOf } from './open-doors.ts'

const anyOf = (texts: readonly string[]): RegExp => new RegExp([...texts].sort((a, b) => b.length - a.length).join('|'))

/** What is entered and where, by the title in the table of doors. */
defineParameterType({ name: 'door', regexp: anyOf(doorTitles) })
defineParameterType({ name: 'wrongEntry', regexp: anyOf([...wrongEntries, ...nearlyThePassword]) })

/** Accounts of the kind that the door needs, and the settings that make the service ask there. */
Given('Ada and Ben are about to enter {door}', function (this: AccountWorld, title: string) {
  const { account = 'with a second factor', needs = [], settings = [] } = doorTitled(title)
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
    if (title.includes('generated')) setUp.devices.push(trustedDevice('Mac', 'trusted Mac'))
  }
  return undefined
})

When(
  'instead of {door}, Ada enters {wrongEntry}',
  async function (this: AccountWorld, title: string, entry: WrongEntry) {
    const { limit } = doorTitled(title).door
    if (limit !== undefined && this.sandbox.declares(limit) === 1) throw new OutsideDeclaration(`${limit} is 1`)
    const others = entry === "Ben's" ? await doorTitled(title).open(await sceneOf(this, 'Ben')) : undefined
    const { right, enter } = await open(this, title)
    // Once for each door: what is right, in requests that the contract does not have. It is accepted at the end.
    if (entry === 'nothing') await this.sandbox.sendMalformed(enter(right))
    await this.requests.attempt(enter(wrongSecret(entry, right, others?.right ?? '')))
  },
)

When(
  'Ada enters {wrongEntry} before she was sent {door}',
  async function (this: AccountWorld, entry: WrongEntry, title: string) {
    const { command } = doorTitled(title).door
    const enter = await emptyDoor(command, await sceneOf(this, 'Ada'))
    const length = this.sandbox.fitting(command === 'confirm-device' ? 'twostep.confirmation_length' : 'code.length')
    await this.requests.attempt(enter(wrongSecret(entry, '7'.repeat(length), '')))
  },
)

/** As many wrong ones as the limit says, and that many more or less; each has to be refused. */
const reach = async (world: AccountWorld, title: string, more: number): Promise<void> => {
  await enterWrongOnes(world, title, more)
  world.declaredBehind = doorTitled(title).door.limit
}

Given('Ada has reached the limit of wrong entries of {door}', function (this: AccountWorld, title: string) {
  return reach(this, title, 0)
})

Given('Ada is one wrong entry of {door} below the limit', function (this: AccountWorld, title: string) {
  return reach(this, title, -1)
})

/** As many entries that lack a character as wrong ones would lock it. */
Given(
  'Ada has made as many malformed entries of {door} as the limit of wrong ones',
  async function (this: AccountWorld, title: string) {
    const { limit = 'code.attempts' } = doorTitled(title).door
    const count = Number(this.sandbox.parameter(limit))
    if (count === 0) throw new OutsideDeclaration(`${limit} is 0: no entry counts`)
    this.requests.aboutLimits.add(limit)
    const { right, enter } = await open(this, title)
    for (let turn = 0; turn < count; turn += 1) await this.requests.ask(enter(right.slice(0, -1)))
  },
)

/** A new code, a new sign-in, a new reset: everything that the door needs, from its beginning. */
Given('Ada starts over and is asked for {door} again', async function (this: AccountWorld, title: string) {
  await open(this, title)
})

When('Ada makes one more wrong entry of {door}', async function (this: AccountWorld, _title: string) {
  const { right, enter } = openDoor(this)
  await this.requests.attempt(enter(wrongOnes(right, 90).at(-1) ?? ''))
})

/** At the door that was opened last, or at the other one that was opened before it was locked. */
When('Ada enters {door} correctly', async function (this: AccountWorld, title: string) {
  const other = otherDoors.get(this)
  const { right, enter } = other?.title === title ? other : openDoor(this)
  await this.requests.attempt(enter(right))
})

Then('the right entry is {verdict} there', async function (this: AccountWorld, verdict: 'accepted' | 'refused') {
  if (this.judgement.isPending) this.judgement.answer()
  const { right, enter } = openDoor(this)
  const answer = await this.requests.ask(enter(right))
  const actual = answer.type === 'refused' ? 'refused' : 'accepted'
  if (actual !== verdict) throw new BrokenRule(`What is right should be ${verdict} there`, verdict, answerText(answer))
})

Given('malformed entries {counting}', function (this: AccountWorld, counts: boolean) {
  return requireSetting(this, 'code.malformed_counts', counts)
})
defineParameterType({ name: 'counting', regexp: /count|do not count/, transformer: (text: string) => text === 'count' })

Given('wrong entries are counted per account', function (this: AccountWorld) {
  return requireSetting(this, 'code.attempts_scope', 'account')
})

const otherDoors = new WeakMap<AccountWorld, OpenDoor & { readonly title: string }>()

/** Opened before the first one is locked: what is right there is out. */
Given('Ada is also about to enter {door}', async function (this: AccountWorld, title: string) {
  otherDoors.set(this, { title, ...(await doorTitled(title).open({ ...(await sceneOf(this, 'Ada')), slot: 'other' })) })
})
