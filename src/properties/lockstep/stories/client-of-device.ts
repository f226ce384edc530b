import type { Client } from '../../../protocol/client.ts'
import type { DeviceSetUp } from '../../../protocol/control.ts'

/** The client of a device that an account was set up with, by its name. */
export const clientIn = (command: object, { name }: Readonly<Record<string, unknown>>): Client | undefined =>
  'devices' in command && Array.isArray(command.devices)
    ? command.devices.find((one: DeviceSetUp) => one.client.name === name)?.client
    : undefined
