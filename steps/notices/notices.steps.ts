import { Given, Then, When } from '@cucumber/cucumber'
import type { Delivery } from '../../src/protocol/control.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { arrangeSignIn, unusedClient, useNewClient } from '../sign-in/sign-in.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import { distanceInKilometres, type PlaceName, placeNamed } from './notice-places.ts'

When(
  "somebody signs in on a new {kind} with {person}'s password",
  async function (this: AccountWorld, kind: ClientWord, name: string) {
    const { identifier, password } = await this.people.ready(name)
    await this.requests.attempt({ type: 'start-sign-in', identifier, password, client: unusedClient(this, kind) })
  },
)

When(
  "somebody signs in on a browser that reports nothing about its computer, with {person}'s password",
  async function (this: AccountWorld, name: string) {
    const { identifier, password } = await this.people.ready(name)
    const { hardware: _, ...client } = unusedClient(this, 'browser')
    await this.requests.attempt({ type: 'start-sign-in', identifier, password, client })
  },
)

Given(
  "somebody has begun to sign in on a new {kind} with {person}'s password",
  async function (this: AccountWorld, kind: ClientWord, name: string) {
    const person = await this.people.ready(name)
    await arrangeSignIn(this, person, useNewClient(this, person, kind))
  },
)

Then('a notice arrives for {person} on {client}', async function (this: AccountWorld, name: string, on: string) {
  this.judgement.markJudged()
  await noticeOn(this, name, on)
})

Then(
  'a notice arrives for {person} on {client} and on no other device',
  async function (this: AccountWorld, name: string, on: string) {
    this.judgement.markJudged()
    const { to } = await noticeOn(this, name, on)
    const elsewhere = (await this.messages.sinceAttempt()).filter(
      (one) => one.channel === 'push' && one.to !== to,
    ).length
    if (elsewhere === 0) return
    throw new BrokenRule(`No other device than the ${on} may get a notice`, 'none', `${elsewhere} notices elsewhere`)
  },
)

Then(
  '{int} notices arrive for {person} on {client}',
  async function (this: AccountWorld, expected: number, name: string, on: string) {
    this.judgement.markJudged()
    const { device } = this.people.client(await this.people.ready(name), on)
    const { length } = (await this.messages.sinceAttempt()).filter(
      (one) => one.channel === 'push' && one.to === device && isAboutSignIn(one),
    )
    if (length !== expected) throw new BrokenRule(`Wrong number of notices on the ${on}`, `${expected}`, `${length}`)
  },
)

Then(
  'the notice that arrives for {person} on {client} shows a place',
  async function (this: AccountWorld, name: string, on: string) {
    this.judgement.markJudged()
    await placeOn(this, name, on)
  },
)

Then(
  'the notice that arrives for {person} on {client} shows {place}',
  async function (this: AccountWorld, name: string, on: string, expected: PlaceName) {
    this.judgement.markJudged()
    const place = await placeOn(this, name, on)
    const off = Math.round(distanceInKilometres(place, placeNamed(expected)))
    if (off <= this.sandbox.parameter('notice.place_tolerance')) return
    throw new BrokenRule(
      'A notice should show the place of the address',
      expected,
      `${place.name ?? 'a place without a name'}, ${off} km off`,
    )
  },
)

Then(
  'the notice that arrives for {person} on {client} does not show the exact position of {client}',
  async function (this: AccountWorld, name: string, on: string, signingIn: string) {
    this.judgement.markJudged()
    const { position } = this.people.client(await this.people.ready(name), signingIn).client
    if (position === undefined) throw new Error(`the ${signingIn} says nowhere where it is`)
    const { place } = await noticeOn(this, name, on)
    const off = place === undefined ? Number.POSITIVE_INFINITY : distanceInKilometres(place, position)
    if (off > 1) return
    throw new BrokenRule('A notice must not show the exact position', 'more than 1 km off', `${off.toFixed(2)} km off`)
  },
)

/** A message whose purpose nobody knows may be about it. */
const isAboutSignIn = ({ purpose }: Delivery): boolean =>
  purpose === undefined || purpose === 'sign-in' || purpose === 'notice'

/** The notice of the sign-in that came to a trusted device. */
const noticeOn = async (world: AccountWorld, name: string, on: string): Promise<Delivery> => {
  const { device } = world.people.client(await world.people.ready(name), on)
  const pushed = (await world.messages.sinceAttempt()).filter(({ channel, to }) => channel === 'push' && to === device)
  const notice = pushed.find(isAboutSignIn)
  if (notice) return notice
  const actual =
    pushed.length === 0 ? 'none' : `only about something else: ${pushed.map(({ purpose }) => purpose).join(', ')}`
  throw new BrokenRule(`A notice of the sign-in should arrive on the ${on}`, 'a notice', actual)
}

const placeOn = async (world: AccountWorld, name: string, on: string): Promise<NonNullable<Delivery['place']>> => {
  const { place } = await noticeOn(world, name, on)
  // What a map is drawn from is enough: a name beside it is optional.
  if (place && (place.latitude !== 0 || place.longitude !== 0)) return place
  throw new BrokenRule('A notice should carry the approximate place', 'a place', place ? 'an empty one' : 'none')
}
