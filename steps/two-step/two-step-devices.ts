import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { readCode } from '../codes/code-source.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'

/** The states of a device in the list of two-step. */
export const listings = ['listed as trusted', 'listed as not trusted', 'not listed'] as const
export type Listing = (typeof listings)[number]

/** The command that sends a code to a device, to make it trusted. */
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

/** Make a device trusted, as a precondition. */
export const arrangeConfirmed = async (world: AccountWorld, name: string, on: string): Promise<void> => {
  await world.requests.arrange(await startConfirmationCommand(world, name, on))
  const code = await readCode(world, world.people.named(name), { from: 'device', client: on })
  await world.requests.arrange(await confirmDeviceCommand(world, name, on, code))
}

/** The command that removes a device from the list, without its confirmation. */
export const removeDeviceCommand = async (
  world: AccountWorld,
  name: string,
  on: string,
): Promise<CommandOf<'remove-device'>> => ({
  type: 'remove-device',
  session: await world.people.sessionOf(name),
  device: deviceIdOf(world, name, on),
})

/** The id of the device of that name; an unknown id before somebody signed in there. */
export const deviceIdOf = (world: AccountWorld, name: string, on: string): string =>
  world.people.client(world.people.named(name), on).device ?? ''

/** The device must be in this state in the list that its owner reads. */
export const mustBeListed = async (world: AccountWorld, name: string, on: string, expected: Listing): Promise<void> => {
  const list = { type: 'list-devices', session: await world.people.sessionOf(name) } as const
  const { devices } = await world.requests.require(list, `${name} can read the list of devices`)
  const device = deviceIdOf(world, name, on)
  const entry = devices.find((one) => one.device === device)
  const actual: Listing = !entry ? 'not listed' : entry.trusted ? 'listed as trusted' : 'listed as not trusted'
  if (actual !== expected) throw new BrokenRule(`The ${on} of ${name} should be ${expected}`, expected, actual)
}

/** The waiting sign-in on a client must, or must not, offer the device for its code. */
export const mustBeOffered = async (
  world: AccountWorld,
  name: string,
  on: string,
  at: string,
  expected: boolean,
): Promise<void> => {
  const { signIn = '', choices = [] } = world.people.client(await world.people.ready(name), at)
  const device = deviceIdOf(world, name, on)
  const offered = choices.some((one) => one.device === device)
  const answer = await world.requests.ask({ type: 'send-code', signIn, via: 'push', device })
  if (offered === expected && (answer.type !== 'refused') === expected) return
  throw new BrokenRule(
    `The ${on} of ${name} should ${expected ? '' : 'not '}be a place for the code`,
    expected ? 'offered, and accepted when chosen' : 'not offered, and refused when chosen',
    `${offered ? 'offered' : 'not offered'}, and ${answerText(answer)} when chosen`,
  )
}
