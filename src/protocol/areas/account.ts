import type { Client, Service, SessionToken } from '../client.ts'

/** Which scheme guards the account beside its password. */
export const schemes = ['none', 'two-step', 'two-factor'] as const
export type Scheme = (typeof schemes)[number]

export type AccountProtocol = {
  /** Make a new account with a password that its owner chose. */
  'create-account': {
    command: {
      readonly identifier: string
      readonly password: string
      readonly client?: Client
      readonly dateOfBirth?: string
    }
    answer: AccountCreated
  }
  /** What the account page shows of the account itself. */
  'read-account': { command: { readonly session: SessionToken }; answer: AccountDetails }
  /** Change further account data on the account page. */
  'edit-account': { command: { readonly session: SessionToken; readonly fullName: string }; answer: AccountEdited }
  /** Open a service with a session; the data behind it are the account's. */
  'use-service': { command: { readonly session: SessionToken; readonly service: Service }; answer: ServiceOpened }
  /** Create the account's own mail address. */
  'create-mail-address': {
    command: { readonly session: SessionToken; readonly address: string }
    answer: MailAddressCreated
  }
}

export type AccountCreated = {
  readonly type: 'account-created'
  readonly session: SessionToken
  readonly scheme: Scheme
  /** The entry in the device list of the client that the account was created on; absent for a browser. */
  readonly device?: string
}
export type AccountDetails = {
  readonly type: 'account'
  readonly identifier: string
  readonly scheme: Scheme
  readonly fullName: string
  readonly questionsOnFile?: boolean
  readonly mailAddress?: string
  /** The actions that the account page offers at this moment, by command name. */
  readonly offers?: readonly string[]
}
export type AccountEdited = { readonly type: 'account-edited' }
export type ServiceOpened = { readonly type: 'service-opened'; readonly service: Service; readonly identifier: string }
export type MailAddressCreated = { readonly type: 'mail-address-created' }
