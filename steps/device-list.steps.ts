import { Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import {
  type DeviceFact,
  type DeviceState,
  mustStandInDetails,
  mustTell,
  mustTellTruly,
  receivers,
} from './device-details.ts'
import type { AccountWorld } from './world.ts'

When('{person} reads the list of devices', async function (this: AccountWorld, name: string) {
  await this.attempt({ type: 'list-devices', session: await this.sessionOf(name) })
})

When('{person} reads the details of {client}', async function (this: AccountWorld, name: string, on: string) {
  const { device = '' } = this.client(await this.ready(name), on)
  await this.attempt({ type: 'read-device', session: await this.sessionOf(name), device })
})

When(
  '{person} reads the details of {client} of {person}',
  async function (this: AccountWorld, name: string, on: string, owner: string) {
    const { device = '' } = this.client(await this.ready(owner), on)
    await this.attempt({ type: 'read-device', session: await this.sessionOf(name), device })
  },
)

Then('{person} finds {client} listed as signed in', async function (this: AccountWorld, name: string, on: string) {
  this.markJudged()
  if (await isListedAsSignedIn(this, name, on)) return
  throw new BrokenRule(`The ${on} of ${name} should be listed as signed in`, 'listed', 'not listed as signed in')
})

Then('{person} finds {client} not listed as signed in', async function (this: AccountWorld, name: string, on: string) {
  this.markJudged()
  if (!(await isListedAsSignedIn(this, name, on))) return
  throw new BrokenRule(`The ${on} of ${name} must not be listed as signed in`, 'not listed', 'listed as signed in')
})

Then('{person} finds no browser listed as trusted', async function (this: AccountWorld, name: string) {
  this.markJudged()
  const list = { type: 'list-devices', session: await this.sessionOf(name) } as const
  const { devices } = await this.require(list, `${name} can read the list of devices`)
  const browsers = devices.filter(({ kind, trusted }) => kind === 'browser' && trusted).length
  if (browsers === 0) return
  throw new BrokenRule('A browser is no trusted device', 'no browser listed as trusted', `${browsers} listed`)
})

Then(
  'the details tell {person} the {deviceFact} of {client}',
  async function (this: AccountWorld, name: string, fact: DeviceFact, on: string) {
    mustTell(this, on, this.client(await this.ready(name), on), fact)
  },
)

Then(
  'the details tell {person} that {client} {deviceState}',
  async function (this: AccountWorld, name: string, on: string, state: DeviceState) {
    mustStandInDetails(this, on, this.client(await this.ready(name), on), state)
  },
)

Then(
  'what else the details tell {person} of {client} is true',
  async function (this: AccountWorld, name: string, on: string) {
    mustTellTruly(this, on, this.client(await this.ready(name), on))
  },
)

Then(
  'a code or a request arrives on every device of {person} whose details say so, and on no other',
  async function (this: AccountWorld, name: string) {
    this.markJudged()
    const arrived = new Set((await this.arrived()).flatMap(({ channel, to }) => (channel === 'push' ? [to] : [])))
    const said = await receivers(this, await this.sessionOf(name))
    const missed = [...said].filter((device) => !arrived.has(device)).length
    const unsaid = [...arrived].filter((device) => !said.has(device)).length
    if (said.size > 0 && missed + unsaid === 0) return
    throw new BrokenRule(
      'The details of each device should tell truly whether it can receive codes',
      'codes where the details say so, and only there',
      `${said.size} said to receive them, ${missed} of them got none, ${unsaid} others got one`,
    )
  },
)

const isListedAsSignedIn = async (world: AccountWorld, name: string, on: string): Promise<boolean> => {
  const list = { type: 'list-devices', session: await world.sessionOf(name) } as const
  const { devices } = await world.require(list, `${name} can read the list of devices`)
  const { device } = world.client(await world.ready(name), on)
  return devices.some((one) => one.device === device && one.signedIn)
}
