import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { readCode } from '../codes/code-source.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'

/** How a device may stand in the list of those that are trusted or can be. */
export const listings = ['listed as trusted', 'listed as not trusted', 'not listed'] as const
export type Listing = (typeof listings)[number]

/** The command that has a code sent to a device which is to be trusted. */
export const startConfirmationCommand = async (
  world: AccountWorld,
  name: string,
  on: string,
): Promise<CommandOf<'start-device-confirmation'>> => ({
  type: 'start-device-confirmation',
  session: await world.people.sessionOf(name),
  device: deviceIdOf(world, name, on),
})

/** The command that enters that code on the account page. */
export const confirmDeviceCommand = async (
  world: AccountWorld,
  name: string,
  on: string,
  code: string,
): Promise<CommandOf<'confirm-device'>> => ({
  type: 'confirm-device',
  session: await world.people.sessionOf(name),
  device: deviceIdOf(world, name, on),
  code,
})

/** Make a device trusted, as a matter of course. */
export const arrangeConfirmed = async (world: AccountWorld, name: string, on: string): Promise<void> => {
  await world.requests.arrange(await startConfirmationCommand(world, name, on))
  const code = await readCode(world, world.people.named(name), { from: 'device', client: on })
  await world.requests.arrange(await confirmDeviceCommand(world, name, on, code))
}

/** The command that takes a device off the list; that it is meant is yet to be said. */
export const removeDeviceCommand = async (
  world: AccountWorld,
  name: string,
  on: string,
): Promise<CommandOf<'remove-device'>> => ({
  type: 'remove-device',
  session: await world.people.sessionOf(name),
  device: deviceIdOf(world, name, on),
})

/** The id of the device that the person calls so; there is none before somebody signed in there. */
export const deviceIdOf = (world: AccountWorld, name: string, on: string): string =>
  world.people.client(world.people.named(name), on).device ?? ''

/** Demand that a device stands so in the list that its owner reads. */
export const mustBeListed = async (world: AccountWorld, name: string, on: string, wanted: Listing): Promise<void> => {
  const list = { type: 'list-devices', session: await world.people.sessionOf(name) } as const
  const { devices } = await world.requests.require(list, `${name} can read the list of devices`)
  const entry = devices.find((one) => one.device === deviceIdOf(world, name, on))
  const actual: Listing = !entry ? 'not listed' : entry.trusted ? 'listed as trusted' : 'listed as not trusted'
  if (actual !== wanted) throw new BrokenRule(`The ${on} of ${name} should be ${wanted}`, wanted, actual)
}

/** Demand that the sign-in which waits at a client can, or cannot, have its code on a device. */
export const mustBeOffered = async (
  world: AccountWorld,
  name: string,
  on: string,
  at: string,
  wanted: boolean,
): Promise<void> => {
  const { signIn = '', choices = [] } = world.people.client(await world.people.ready(name), at)
  const device = deviceIdOf(world, name, on)
  const offered = choices.some((one) => one.device === device)
  const answer = await world.requests.ask({ type: 'send-code', signIn, via: 'push', device })
  if (offered === wanted && (answer.type !== 'refused') === wanted) return
  throw new BrokenRule(
    `The ${on} of ${name} should ${wanted ? '' : 'not '}be a place for the code`,
    wanted ? 'offered, and accepted when chosen' : 'not offered, and refused when chosen',
    `${offered ? 'offered' : 'not offered'}, and ${answerText(answer)} when chosen`,
  )
}
