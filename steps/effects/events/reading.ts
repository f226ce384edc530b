import type { Command } from '../../../src/protocol/command.ts'
import { absentFor } from '../../../src/protocol/offered-commands.ts'
import { TargetError } from '../../../src/targets/target-error.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import type { Person } from '../../support/person.ts'
import type { AccountWorld } from '../../support/world.ts'
import { pageSessionNow } from '../complete-sign-in.ts'
import type { Held } from '../held.ts'
import { oneCodeForAnAccount } from '../things/sign-ins.ts'
import type { EventScene, EventSteps } from './event.ts'

/** What the account page shows its owner. */
const onAccountPage = [
  ...(['read-account', 'list-phones', 'list-sessions', 'list-app-passwords'] as const),
  ...(['list-authenticator-apps', 'read-recovery-codes'] as const),
] satisfies readonly Command['type'][]
/** What a device shows of its keychain. */
const onDevices = ['read-keychain', 'list-items'] satisfies readonly Command['type'][]

/** Send it if the target offers it. What a server has no way to show is left out. */
const read = async ({ sandbox, requests }: AccountWorld, command: Command): Promise<void> => {
  if (absentFor(command, sandbox.declaration) !== undefined) return
  await requests.ask(command).catch((error: unknown) => {
    if (!(error instanceof TargetError) || error.code !== 'unsupported-command') throw error
  })
}

/** Everything on the account page with that session, each device with its details. Refusals are as good as answers. */
export const readOnPage = async (world: AccountWorld, session: string): Promise<void> => {
  for (const type of onAccountPage) await read(world, { type, session })
  const list = { type: 'list-devices', session } as const
  if (absentFor(list, world.sandbox.declaration) !== undefined) return
  const listed = await world.requests.ask(list)
  const devices = listed.type === 'refused' ? [] : listed.devices
  for (const { device } of devices) await read(world, { type: 'read-device', session, device })
}

/** Everything that its owner can read: the account page with that session, the keychain on each device, and what waits. */
export const readEverything = async (world: AccountWorld, person: Person, session: string, held: readonly Held[]) => {
  await readOnPage(world, session)
  for (const at of new Set(person.clients.values()))
    if (at.session !== undefined && at.device !== undefined)
      for (const type of onDevices) await read(world, { type, session: at.session })
  for (const { signIn } of held) if (signIn !== undefined) await read(world, { type: 'read-sign-in', signIn })
  const { recovery } = person
  if (recovery !== undefined) await read(world, { type: 'read-recovery', recovery })
}

const happen = async ({ world, person, held }: EventScene): Promise<void> => {
  const { session: before } = person
  const session = await pageSessionNow(world, person)
  // Where the session had ended, she had to sign in again to read.
  if (session !== before && held?.signIn !== undefined && oneCodeForAnAccount(world))
    throw new OutsideDeclaration('a new sign-in to read with sends a code that replaces the one before')
  await readEverything(world, person, session, held === undefined ? [] : [held])
}

export const readingEvents = { 'everything-read': { happen } } as const satisfies Record<string, EventSteps>
