import { Given, Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { ClientState } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

When('{person} allows the request on {client}', async function (this: AccountWorld, name: string, on: string) {
  const at = this.people.client(await this.people.ready(name), on)
  const answer = await this.requests.attempt(await answerRequestCommand(this, at, on, true))
  if (answer.type === 'request-answered') keepShown(at, answer.code)
})

/** Another push for a sign-in that waits. */
When('{person} asks on {client} for the request again', async function (this: AccountWorld, name: string, on: string) {
  const { signIn = '' } = this.people.client(await this.people.ready(name), on)
  await this.requests.attempt({ type: 'send-code', signIn, via: 'push' })
})

Given(
  '{person} has asked on {client} for the request again and allowed it on {client}',
  async function (this: AccountWorld, name: string, on: string, device: string) {
    const person = await this.people.ready(name)
    const { signIn = '' } = this.people.client(person, on)
    await this.requests.arrange({ type: 'send-code', signIn, via: 'push' })
    await this.requests.arrange(await answerRequestCommand(this, this.people.client(person, device), device, true))
  },
)

When(
  '{person} has a second request sent from {client} and refuses the first one on {client}',
  async function (this: AccountWorld, name: string, waiting: string, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    const refusal = await answerRequestCommand(this, at, on, false)
    const { signIn = '' } = this.people.client(person, waiting)
    await this.requests.arrange({ type: 'send-code', signIn, via: 'push' })
    await this.requests.attempt(refusal)
  },
)

When('{person} refuses the request on {client}', async function (this: AccountWorld, name: string, on: string) {
  const at = this.people.client(await this.people.ready(name), on)
  const answer = await this.requests.attempt(await answerRequestCommand(this, at, on, false))
  if (answer.type === 'request-answered') keepShown(at, answer.code)
})

When(
  "{person} allows the request on {person}'s {ownClient}",
  async function (this: AccountWorld, name: string, owner: string, on: string) {
    await this.requests.attempt(await answerFromOtherSession(this, name, on, owner, true))
  },
)

When(
  "{person} refuses the request on {person}'s {ownClient}",
  async function (this: AccountWorld, name: string, owner: string, on: string) {
    await this.requests.attempt(await answerFromOtherSession(this, name, on, owner, false))
  },
)

Given('{person} has allowed the request on {client}', async function (this: AccountWorld, name: string, on: string) {
  const at = this.people.client(await this.people.ready(name), on)
  const { code } = await this.requests.arrange(await answerRequestCommand(this, at, on, true))
  if (code === undefined) throw new CannotArrange(`${on} shows no code after its owner allowed the request`)
  keepShown(at, code)
  this.codes.remember(code)
})

Given('{person} has refused the request on {client}', async function (this: AccountWorld, name: string, on: string) {
  const at = this.people.client(await this.people.ready(name), on)
  await this.requests.arrange(await answerRequestCommand(this, at, on, false))
})

Then('{person} gets one request on {client}', async function (this: AccountWorld, name: string, on: string) {
  this.judgement.markJudged()
  const count = (await deviceRequests(this, this.people.client(await this.people.ready(name), on))).length
  if (count === 1) return
  throw new BrokenRule(`${name} should be asked on ${on} about the sign-in`, 'one request', `${count} requests`)
})

Then('{person} gets no request on {client}', async function (this: AccountWorld, name: string, on: string) {
  this.judgement.markJudged()
  const count = (await deviceRequests(this, this.people.client(await this.people.ready(name), on))).length
  if (count === 0) return
  throw new BrokenRule(`${name} must not be asked on ${on} about the sign-in`, 'no request', `${count} requests`)
})

Then('{person} sees a code on {client}', async function (this: AccountWorld, name: string, on: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const [code] = await shownOn(this, this.people.client(await this.people.ready(name), on))
  if (code === undefined) throw new BrokenRule(`${on} should show a code`, 'a code', 'none')
  this.codes.remember(code)
})

Then(
  '{person} sees the same code on {client} and on {client}',
  async function (this: AccountWorld, name: string, on: string, other: string) {
    if ((await newestCodes(this, name, on, other)).size === 1) return
    throw new BrokenRule('All devices should show one code', 'the same code twice', 'two codes')
  },
)

Then(
  '{person} sees different codes on {client} and on {client}',
  async function (this: AccountWorld, name: string, on: string, other: string) {
    if ((await newestCodes(this, name, on, other)).size === 2) return
    throw new BrokenRule('Each device should show a code of its own', 'two codes', 'the same code twice')
  },
)

Then('{person} sees no code on {client}', async function (this: AccountWorld, name: string, on: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const { length } = await shownOn(this, this.people.client(await this.people.ready(name), on))
  if (length > 0) throw new BrokenRule(`${on} must not show a code`, 'no code', 'a code')
})

/** The newest code that each of them shows, without repetition. Throws BrokenRule where one shows none. */
const newestCodes = async (world: AccountWorld, name: string, ...places: string[]): Promise<ReadonlySet<string>> => {
  world.judgement.markJudged()
  const owner = await world.people.ready(name)
  const codes = new Set<string>()
  for (const on of places) {
    const [code] = await shownOn(world, world.people.client(owner, on))
    if (code === undefined) throw new BrokenRule(`${on} should show a code`, 'a code', 'none')
    codes.add(code)
  }
  return codes
}

/** The answer of `on` to its newest request. */
const answerRequestCommand = async (
  world: AccountWorld,
  at: ClientState,
  on: string,
  allow: boolean,
): Promise<CommandOf<'answer-request'>> => {
  const request = (await deviceRequests(world, at)).at(-1)
  if (request === undefined) throw new CannotArrange(`no request arrived on ${on}`)
  return { type: 'answer-request', session: at.session ?? '', request, allow }
}

/** The same, with the session of somebody else's trusted device. */
const answerFromOtherSession = async (
  world: AccountWorld,
  name: string,
  on: string,
  owner: string,
  allow: boolean,
): Promise<CommandOf<'answer-request'>> => {
  const request = await answerRequestCommand(world, world.people.client(await world.people.ready(owner), on), on, allow)
  const { session = '' } = world.people.client(await world.people.ready(name), 'trusted phone')
  return { ...request, session }
}

/** The requests that the device received so far, oldest first. */
export const deviceRequests = async (world: AccountWorld, { device }: ClientState): Promise<readonly string[]> =>
  (await world.messages.deliveries(({ channel, to }) => channel === 'push' && to === device)).flatMap(({ request }) =>
    request === undefined ? [] : [request],
  )

/** The codes that the device has shown so far, newest first: in answer to requests, and pushed to it. */
const shownOn = async (world: AccountWorld, { device, shown = [] }: ClientState): Promise<readonly string[]> => {
  const pushed = await world.messages.deliveries(({ channel, to }) => channel === 'push' && to === device)
  return [...shown, ...pushed.flatMap(({ code }) => (code === undefined ? [] : [code])).reverse()]
}

const keepShown = (at: ClientState, code: string | undefined): void => {
  if (code !== undefined) at.shown = [code, ...(at.shown ?? [])]
}
