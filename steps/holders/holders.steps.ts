import { defineParameterType, Given, Then, When } from '@cucumber/cucumber'
import type { Capability } from '../../src/protocol/capabilities.ts'
import type { Command } from '../../src/protocol/command.ts'
import { parameters } from '../../src/protocol/parameters.ts'
import { type HolderId, holders } from '../../src/rules/holders/holders.ts'
import { TargetError } from '../../src/targets/target-error.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { setUpAccount } from '../effects/accounts.ts'
import type { Scene } from '../effects/held.ts'
import { adopt } from '../effects/new-password.ts'
import { answerText } from '../support/answer-text.ts'
import { newClient } from '../support/clients.ts'
import type { Person } from '../support/person.ts'
import { requireSetting } from '../support/required-setting.ts'
import { requireLifeWithoutUse } from '../support/session-life.ts'
import type { AccountWorld } from '../support/world.ts'
import { commandTitled, commandTitles } from './command-steps.ts'
import { holderTokens } from './holder-tokens.ts'

const anyOf = (texts: readonly string[]): RegExp => new RegExp([...texts].sort((a, b) => b.length - a.length).join('|'))

/** Who holds a token, by the title in the table of holders. */
defineParameterType({
  name: 'holder',
  regexp: anyOf(Object.values(holders)),
  transformer: (title: string) => (Object.keys(holders) as HolderId[]).find((id) => holders[id] === title),
})
/** A command, by its title there. */
defineParameterType({ name: 'heldCommand', regexp: anyOf(commandTitles) })

const absent = (world: AccountWorld, needs: readonly Capability[]): 'skipped' | undefined => {
  const missing = needs.find((one) => world.sandbox.declaration.capabilities[one].state === 'absent')
  if (missing === undefined) return undefined
  world.outcome = { kind: 'not-applicable', reason: 'capability', detail: `${missing} is absent` }
  return 'skipped'
}

/** Ada has everything that she needs for the command, at its beginning; Ben's account is of the usual kind. */
Given(
  "Ada's and Ben's accounts are ready for a request to {heldCommand}",
  function (this: AccountWorld, title: string) {
    const { needs = [], setting } = commandTitled(title)
    if (absent(this, needs)) return 'skipped'
    if (setting && requireSetting(this, ...setting)) return 'skipped'
    setUpFor(this, 'Ada', title)
    setUpAccount(this, 'Ben', 'with a second factor')
    return undefined
  },
)

/** The account that the command needs, with a device that nobody trusts. */
const setUpFor = (world: AccountWorld, name: string, title: string): void => {
  const { account = 'with a second factor', mailAddress } = commandTitled(title)
  setUpAccount(world, name, account)
  const { setUp } = world.people.named(name)
  if (setUp && mailAddress === null) setUp.mailAddress = mailAddress
  const client = { ...newClient('tablet', { version: '9.3' }), name: 'untrusted tablet' }
  if (setUp && /^with (a second|two-step)/.test(account))
    setUp.devices.push({ name: 'untrusted tablet', client, status: 'signed-in' })
}

/** What Ben could send beside Ada, and when it was arranged. */
const bystanders = new WeakMap<AccountWorld, { readonly command: Command; readonly since: number }>()

/**
 * The token comes first, so that nothing that the command needs is older than it. Once for each command, malformed requests
 * with the right token are sent before.
 */
When(
  "in Ada's account, somebody with {holder} tries to {heldCommand}",
  async function (this: AccountWorld, holder: HolderId, title: string) {
    if (holder === 'outlived-session') {
      const command = await arrangeJustBeforeEnd(this, 'Ada', title)
      this.declaredBehind = 'session.lifetime'
      await this.clock.advanceToEnd()
      await this.requests.attempt(command)
      return undefined
    }
    const { needs = [], token } = holderTokens[holder]
    if (absent(this, needs)) return 'skipped'
    const { arrange, kind } = commandTitled(title)
    const [ada, ben] = [await sceneOf(this, 'Ada'), await sceneOf(this, 'Ben')]
    const shown = await token(ada, ben, kind)
    const { command, own } = await arrange(ada)
    if (holder === 'nobody') await this.sandbox.sendMalformed(command(own))
    const sent = command(shown)
    // Whoever has another account gives its password: the password alone must not be what refuses them.
    await this.requests.attempt(holder === 'other-account-session' ? withPasswordOf(ben.person, sent) : sent)
    return undefined
  },
)

const withPasswordOf = ({ password }: Person, command: Command): Command => ({
  ...command,
  ...('password' in command && { password }),
  ...('currentPassword' in command && { currentPassword: password }),
})

/**
 * Ben has everything that the command needs too. Malformed requests of the command come first: the command is the twin that
 * differs from each in one thing.
 */
When('with her own token, Ada tries to {heldCommand}', async function (this: AccountWorld, title: string) {
  setUpFor(this, 'Ben', title)
  const bens = await commandTitled(title).arrange(await sceneOf(this, 'Ben'))
  bystanders.set(this, { command: bens.command(bens.own), since: this.clock.elapsed })
  const { command, own } = await commandTitled(title).arrange(await sceneOf(this, 'Ada'))
  await this.sandbox.sendMalformed(command(own))
  const answer = await this.requests.attempt(command(own))
  // Not every operation belongs to a capability that a service can leave out.
  if (answer.type === 'refused' && answer.reason === 'not-offered')
    throw new TargetError('unsupported-command', `the service does not offer to ${title}`)
})

/** The same of Ben, unless what he needs may be over since. */
Then('Ben can still {heldCommand}', async function (this: AccountWorld, title: string) {
  const { command, since } = bystanders.get(this) ?? {}
  if (command === undefined) throw new Error('no step before this one arranged what Ben needs')
  if (since !== this.clock.elapsed) return
  const answer = await this.requests.ask(command)
  if (answer.type === 'refused')
    throw new BrokenRule(`Ben should still be able to ${title}`, 'accepted', answerText(answer))
})

When(
  'just before the end of her session, Ada tries to {heldCommand}',
  async function (this: AccountWorld, title: string) {
    await this.requests.attempt(await arrangeJustBeforeEnd(this, 'Ada', title))
  },
)

/**
 * Moves the clock to just before the end of the session of the account page that somebody began with, and arranges what the
 * command needs. Returns the command with that session.
 */
const arrangeJustBeforeEnd = async (world: AccountWorld, name: string, title: string): Promise<Command> => {
  const life = Number(world.sandbox.parameter('session.lifetime'))
  requireLifeWithoutUse(world)
  if (!(life > 0)) throw new OutsideDeclaration('a session has no declared end')
  const scene = await sceneOf(world, name)
  const page = await world.people.sessionOf(name)
  await world.clock.advanceTo('just before', life)
  const { command } = await commandTitled(title).arrange(scene)
  requireYoungEnough(world, command(page), life)
  return command(page)
}

/** Throws OutsideDeclaration where a session as old as that may no longer do so. */
const requireYoungEnough = ({ sandbox }: AccountWorld, { type }: Command, age: number): void => {
  const most = sandbox.declares('session.reauth_age') ?? 0
  if (most > 0 && most < age && parameters['session.reauth_age'].readBy.some((reader) => reader === type))
    throw new OutsideDeclaration(`a session older than ${most} s changes no number (session.reauth_age)`)
}

Given(
  '{person} has used {client} to {heldCommand}',
  async function (this: AccountWorld, name: string, on: string, title: string) {
    const { command } = await commandTitled(title).arrange(await sceneOf(this, name))
    const person = await this.people.ready(name)
    const sent = command(this.people.client(person, on).session ?? '')
    await this.requests.arrange(sent)
    if ('newPassword' in sent) adopt(person, sent.newPassword)
  },
)

const sceneOf = async (world: AccountWorld, name: string): Promise<Scene> => ({
  world,
  name,
  person: await world.people.ready(name),
  slot: 'concerned',
})
