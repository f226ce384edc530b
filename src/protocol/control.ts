import type { Scheme } from './areas/account.ts'
import type { Question } from './areas/enrolment.ts'
import type { Client, PhoneMethod, Service } from './client.ts'

/**
 * The commands of the control plane, which only assay sends: make accounts, move the clock, read what was delivered,
 * choose the address that requests seem to come from. All of it inside one sandbox.
 */
export type ControlProtocol = {
  'provision-account': { command: AccountSetUp; answer: ProvisionedAccount }
  /** Move the sandbox's clock forward by whole seconds. */
  'advance-clock': { command: { readonly seconds: number }; answer: Clock }
  'read-clock': { command: object; answer: Clock }
  /** Everything delivered so far, oldest first. */
  'read-deliveries': { command: object; answer: Deliveries }
  /** From now on requests seem to come from this address; `testPlaces` says where some addresses are. */
  'set-client-address': { command: { readonly address: string }; answer: Done }
  /** Demand a new password for security reasons. */
  'demand-password-change': { command: { readonly identifier: string }; answer: Done }
  /** Stop the service and start it again with its data. */
  restart: { command: object; answer: Done }
  /** A token of support staff. */
  'issue-staff-token': { command: object; answer: StaffToken }
}
export type ControlType = keyof ControlProtocol
export type ControlOf<T extends ControlType> = { readonly type: T } & ControlProtocol[T]['command']
export type ControlCommand = { [T in ControlType]: ControlOf<T> }[ControlType]
export type ControlAnswerTo<T extends ControlType> = ControlProtocol[T]['answer']
export type ControlAnswer = ControlAnswerTo<ControlType>

/** An account in the state that a scenario starts from. */
export type AccountSetUp = {
  readonly identifier: string
  readonly password: string
  readonly scheme: Scheme
  readonly phones?: readonly { readonly number: string; readonly verified?: boolean }[]
  readonly devices?: readonly DeviceSetUp[]
  readonly questions?: readonly Question[]
  readonly dateOfBirth?: string
  readonly backupAddress?: string
  readonly mailAddress?: string
  /** Two-factor can never be turned off: one of the accounts created on iOS 10.3, macOS 10.12.4 or later. */
  readonly permanent?: boolean
  /** The services that its owner uses; all of them where absent. */
  readonly services?: readonly Service[]
  /** An account that was created for a child. */
  readonly child?: boolean
}
export type DeviceSetUp = {
  readonly client: Client & { readonly name: string }
  /** Signed in and trusted; signed in only; or just known to belong to the owner. */
  readonly status: 'trusted' | 'signed-in' | 'known'
  readonly passcode?: string
}
export type ProvisionedAccount = {
  readonly type: 'provisioned'
  readonly account: string
  /** A full session of the account page, on no listed device. */
  readonly session: string
  readonly devices: readonly {
    readonly name: string
    readonly device: string
    readonly session?: string
    readonly trust?: string
  }[]
  readonly phones: readonly { readonly number: string; readonly phone: string }[]
}
/** Milliseconds since 1970-01-01T00:00:00Z, by the sandbox's clock. */
export type Clock = { readonly type: 'clock'; readonly now: number }
export type Done = { readonly type: 'done' }
export type StaffToken = { readonly type: 'staff-token'; readonly staff: string }

/** Something that left the service for a device, a phone number or a mail address. */
export type Delivery = {
  readonly id: string
  readonly channel: 'push' | PhoneMethod | 'email'
  /** A device id, a number in E.164 or a mail address. */
  readonly to: string
  /** What for; a sink for messages of an ordinary server cannot know it. */
  readonly purpose?: DeliveryPurpose
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number
  /** The code in it, if any. */
  readonly code?: string
  /** The sign-in request that a trusted device can allow or refuse. */
  readonly request?: string
  /** The place of the new client, worked out from its address. */
  readonly place?: { readonly name?: string; readonly latitude: number; readonly longitude: number }
  /** A link in a mail. */
  readonly link?: string
  /** The message as its reader sees or hears it. */
  readonly text: string
}
export const deliveryPurposes = [
  'sign-in',
  'phone-verification',
  'enrolment',
  'password-reset',
  'device-confirmation',
  'keychain',
  'recovery',
  'notice',
] as const
export type DeliveryPurpose = (typeof deliveryPurposes)[number]
export type Deliveries = { readonly type: 'deliveries'; readonly deliveries: readonly Delivery[] }
