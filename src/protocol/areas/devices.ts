import type { ClientKind, SessionToken } from '../client.ts'

export type DeviceProtocol = {
  'list-devices': { command: { readonly session: SessionToken }; answer: Devices }
  'read-device': { command: { readonly session: SessionToken; readonly device: string }; answer: DeviceDetails }
  'remove-device': {
    command: { readonly session: SessionToken; readonly device: string; readonly confirm?: boolean }
    answer: DeviceRemoved
  }
  /** Find a listed device, with the find service. */
  'locate-device': { command: { readonly session: SessionToken; readonly device: string }; answer: DeviceLocated }
  /** Erase a listed device, with the find service; the device forgets its account. */
  'erase-device': { command: { readonly session: SessionToken; readonly device: string }; answer: DeviceErased }
  /** Turn the find service on or off, on the device itself. */
  'set-find': { command: { readonly session: SessionToken; readonly on: boolean }; answer: FindSet }
}

export type ListedDevice = {
  readonly device: string
  readonly name: string
  readonly kind: ClientKind
  readonly signedIn: boolean
  readonly trusted: boolean
}
export type Devices = { readonly type: 'devices'; readonly devices: readonly ListedDevice[] }
export type DeviceDetails = ListedDevice & {
  readonly type: 'device'
  readonly model: string
  readonly serial: string
  readonly receivesCodes: boolean
  /** The version of its system: further information, where the service gives any. */
  readonly version?: string
}
export type DeviceRemoved = { readonly type: 'device-removed' }
export type DeviceLocated = { readonly type: 'device-located' }
export type DeviceErased = { readonly type: 'device-erased' }
export type FindSet = { readonly type: 'find-set' }
