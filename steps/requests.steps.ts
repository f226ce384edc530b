import { Given, Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../src/protocol/command.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import type { OwnClient } from './person.ts'
import type { AccountWorld } from './world.ts'

When('{person} allows the request on {client}', async function (this: AccountWorld, name: string, on: string) {
  const at = this.client(await this.ready(name), on)
  const answer = await this.attempt(await answerOn(this, at, on, true))
  if (answer.type === 'request-answered') keepShown(at, answer.code)
})

When('{person} refuses the request on {client}', async function (this: AccountWorld, name: string, on: string) {
  const at = this.client(await this.ready(name), on)
  const answer = await this.attempt(await answerOn(this, at, on, false))
  if (answer.type === 'request-answered') keepShown(at, answer.code)
})

When(
  '{person} allows the request on {client} of {person}',
  async function (this: AccountWorld, name: string, on: string, owner: string) {
    await this.attempt(await meddling(this, name, on, owner, true))
  },
)

When(
  '{person} refuses the request on {client} of {person}',
  async function (this: AccountWorld, name: string, on: string, owner: string) {
    await this.attempt(await meddling(this, name, on, owner, false))
  },
)

Given('{person} has allowed the request on {client}', async function (this: AccountWorld, name: string, on: string) {
  const at = this.client(await this.ready(name), on)
  const { code } = await this.arrange(await answerOn(this, at, on, true))
  if (code === undefined) throw new CannotArrange(`${on} shows no code after its owner allowed the request`)
  this.remember(code)
})

Given('{person} has refused the request on {client}', async function (this: AccountWorld, name: string, on: string) {
  const at = this.client(await this.ready(name), on)
  await this.arrange(await answerOn(this, at, on, false))
})

Then('{person} gets one request on {client}', async function (this: AccountWorld, name: string, on: string) {
  this.markJudged()
  const count = (await requestsOn(this, this.client(await this.ready(name), on))).length
  if (count === 1) return
  throw new BrokenRule(`${name} should be asked on ${on} about the sign-in`, 'one request', `${count} requests`)
})

Then('{person} gets no request on {client}', async function (this: AccountWorld, name: string, on: string) {
  this.markJudged()
  const count = (await requestsOn(this, this.client(await this.ready(name), on))).length
  if (count === 0) return
  throw new BrokenRule(`${name} must not be asked on ${on} about the sign-in`, 'no request', `${count} requests`)
})

Then('{person} sees a code on {client}', async function (this: AccountWorld, name: string, on: string) {
  if (this.hasUnjudged) this.judged()
  const [code] = await shownOn(this, this.client(await this.ready(name), on))
  if (code === undefined) throw new BrokenRule(`${on} should show a code`, 'a code', 'none')
  this.remember(code)
})

Then('{person} sees no code on {client}', async function (this: AccountWorld, name: string, on: string) {
  if (this.hasUnjudged) this.judged()
  const { length } = await shownOn(this, this.client(await this.ready(name), on))
  if (length > 0) throw new BrokenRule(`${on} must not show a code`, 'no code', 'a code')
})

/** What `on` says to the newest request that it got. */
const answerOn = async (
  world: AccountWorld,
  at: OwnClient,
  on: string,
  allow: boolean,
): Promise<CommandOf<'answer-request'>> => {
  const request = (await requestsOn(world, at)).at(-1)
  if (request === undefined) throw new CannotArrange(`no request arrived on ${on}`)
  return { type: 'answer-request', session: at.session ?? '', request, allow }
}

/** The same, with the session of somebody else's trusted device. */
const meddling = async (
  world: AccountWorld,
  name: string,
  on: string,
  owner: string,
  allow: boolean,
): Promise<CommandOf<'answer-request'>> => {
  const request = await answerOn(world, world.client(await world.ready(owner), on), on, allow)
  const { session = '' } = world.client(await world.ready(name), 'trusted phone')
  return { ...request, session }
}

/** The requests that the device got so far, oldest first. */
export const requestsOn = async (world: AccountWorld, { device }: OwnClient): Promise<readonly string[]> =>
  (await world.deliveries(({ channel, to }) => channel === 'push' && to === device)).flatMap(({ request }) =>
    request === undefined ? [] : [request],
  )

/** The codes that the device has shown so far, newest first: what it answered a request with, and what was pushed to it. */
const shownOn = async (world: AccountWorld, { device, shown = [] }: OwnClient): Promise<readonly string[]> => {
  const pushed = await world.deliveries(({ channel, to }) => channel === 'push' && to === device)
  return [...shown, ...pushed.flatMap(({ code }) => (code === undefined ? [] : [code])).reverse()]
}

const keepShown = (at: OwnClient, code: string | undefined): void => {
  if (code !== undefined) at.shown = [code, ...(at.shown ?? [])]
}
