import { Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { opens, pageSessionNow } from '../effects/complete-sign-in.ts'
import type { AccountWorld } from '../support/world.ts'
import {
  type DeviceFact,
  type DeviceState,
  devicesReceivingCodes,
  mustShowFact,
  mustShowState,
  otherDetailsMustBeTrue,
} from './device-details.ts'

When('{person} reads the list of devices', async function (this: AccountWorld, name: string) {
  await this.requests.attempt({ type: 'list-devices', session: await this.people.sessionOf(name) })
})

When('{person} reads the details of {client}', async function (this: AccountWorld, name: string, on: string) {
  const { device = '' } = this.people.client(await this.people.ready(name), on)
  await this.requests.attempt({ type: 'read-device', session: await this.people.sessionOf(name), device })
})

When(
  "{person} reads the details of {person}'s {ownClient}",
  async function (this: AccountWorld, name: string, owner: string, on: string) {
    const { device = '' } = this.people.client(await this.people.ready(owner), on)
    await this.requests.attempt({ type: 'read-device', session: await this.people.sessionOf(name), device })
  },
)

Then('{person} finds {client} listed as signed in', async function (this: AccountWorld, name: string, on: string) {
  this.judgement.markJudged()
  if (await isListedAsSignedIn(this, name, on)) return
  throw new BrokenRule(`The ${on} of ${name} should be listed as signed in`, 'listed', 'not listed as signed in')
})

Then('{person} finds {client} not listed as signed in', async function (this: AccountWorld, name: string, on: string) {
  this.judgement.markJudged()
  if (!(await isListedAsSignedIn(this, name, on))) return
  throw new BrokenRule(`The ${on} of ${name} must not be listed as signed in`, 'not listed', 'listed as signed in')
})

/** A device whose session opens nothing any more is not signed in, whatever ended it. */
Then(
  "each of {person}'s devices that is listed as signed in is signed in",
  async function (this: AccountWorld, name: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const person = await this.people.ready(name)
    const list = { type: 'list-devices', session: await pageSessionNow(this, person) } as const
    const { devices } = await this.requests.require(list, `${name} can read the list of devices`)
    for (const [on, { device, session }] of person.clients) {
      const listed = device !== undefined && devices.some((one) => one.device === device && one.signedIn)
      if (listed && !(await opens(this, person, session, 'mail')))
        throw new BrokenRule(
          `The ${on} of ${name} must not be listed as signed in`,
          'not listed',
          'listed as signed in',
        )
    }
  },
)

Then(
  "each of {person}'s devices that is signed in is listed as signed in",
  async function (this: AccountWorld, name: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const person = await this.people.ready(name)
    const list = { type: 'list-devices', session: await pageSessionNow(this, person) } as const
    const { devices } = await this.requests.require(list, `${name} can read the list of devices`)
    const serials = new Map<string, string | undefined>()
    for (const [on, { client, device, session }] of person.clients) {
      if (device === undefined || !(await opens(this, person, session, 'mail'))) continue
      if (serials.has(device) && serials.get(device) !== client.serial)
        throw new BrokenRule(
          `The ${on} of ${name} should have an entry of its own`,
          'one for each device',
          'one for two',
        )
      serials.set(device, client.serial)
      if (!devices.some((one) => one.device === device && one.signedIn))
        throw new BrokenRule(`The ${on} of ${name} should be listed as signed in`, 'listed', 'not listed as signed in')
    }
  },
)

Then('{person} finds no browser listed as trusted', async function (this: AccountWorld, name: string) {
  this.judgement.markJudged()
  const list = { type: 'list-devices', session: await this.people.sessionOf(name) } as const
  const { devices } = await this.requests.require(list, `${name} can read the list of devices`)
  const browsers = devices.filter(({ kind, trusted }) => kind === 'browser' && trusted).length
  if (browsers === 0) return
  throw new BrokenRule('A browser is no trusted device', 'no browser listed as trusted', `${browsers} listed`)
})

Then(
  '{person} sees the {deviceFact} of {client} in the details',
  async function (this: AccountWorld, name: string, fact: DeviceFact, on: string) {
    mustShowFact(this, on, this.people.client(await this.people.ready(name), on), fact)
  },
)

Then(
  '{person} sees in the details that {client} {deviceState}',
  async function (this: AccountWorld, name: string, on: string, state: DeviceState) {
    mustShowState(this, on, this.people.client(await this.people.ready(name), on), state)
  },
)

Then(
  'everything else that {person} sees in the details of {client} is correct',
  async function (this: AccountWorld, name: string, on: string) {
    otherDetailsMustBeTrue(this, on, this.people.client(await this.people.ready(name), on))
  },
)

Then(
  "a code or a request arrives on those of {person}'s devices whose details say that they can receive codes, and on no others",
  async function (this: AccountWorld, name: string) {
    this.judgement.markJudged()
    const arrived = new Set(
      (await this.messages.sinceAttempt()).flatMap(({ channel, to }) => (channel === 'push' ? [to] : [])),
    )
    const said = await devicesReceivingCodes(this, await this.people.sessionOf(name))
    const missed = [...said].filter((device) => !arrived.has(device)).length
    const unsaid = [...arrived].filter((device) => !said.has(device)).length
    if (missed + unsaid === 0) return
    throw new BrokenRule(
      'The details of each device should tell truly whether it can receive codes',
      'codes where the details say so, and only there',
      `${said.size} said to receive them, ${missed} of them got none, ${unsaid} others got one`,
    )
  },
)

const isListedAsSignedIn = async (world: AccountWorld, name: string, on: string): Promise<boolean> => {
  const list = { type: 'list-devices', session: await world.people.sessionOf(name) } as const
  const { devices } = await world.requests.require(list, `${name} can read the list of devices`)
  const { device } = world.people.client(await world.people.ready(name), on)
  return devices.some((one) => one.device === device && one.signedIn)
}
