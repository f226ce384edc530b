import type { ProgramService, SessionToken } from '../client.ts'

export type AppPasswordProtocol = {
  'create-app-password': {
    command: {
      readonly session: SessionToken
      readonly label: string
      /** Identifier and password once more, where the service asks for them (APPPW-30). */
      readonly identifier?: string
      readonly password?: string
    }
    answer: AppPasswordCreated
  }
  'list-app-passwords': { command: { readonly session: SessionToken }; answer: AppPasswords }
  'revoke-app-password': {
    command: { readonly session: SessionToken; readonly appPassword: string }
    answer: AppPasswordRevoked
  }
  'revoke-all-app-passwords': { command: { readonly session: SessionToken }; answer: AppPasswordsRevoked }
  /** Sign in a third-party program, with an app-specific password or the primary one in the password field. */
  'sign-in-program': {
    command: {
      readonly identifier: string
      readonly password: string
      readonly service: ProgramService
      readonly program: string
    }
    answer: ProgramSignedIn
  }
}

export type AppPasswordCreated = {
  readonly type: 'app-password-created'
  readonly appPassword: string
  readonly label: string
  /** Shown once, to be copied. */
  readonly secret: string
}
/** An entry of the history. Times are whole seconds since 1970-01-01T00:00:00Z. */
export type ListedAppPassword = {
  readonly appPassword: string
  readonly label: string
  /** Absent where the service shows none. */
  readonly createdAt?: number
  /** Absent where the list has active ones alone. */
  readonly active?: boolean
}
export type AppPasswords = { readonly type: 'app-passwords'; readonly appPasswords: readonly ListedAppPassword[] }
export type AppPasswordRevoked = { readonly type: 'app-password-revoked' }
export type AppPasswordsRevoked = { readonly type: 'app-passwords-revoked' }
export type ProgramSignedIn = { readonly type: 'program-signed-in'; readonly session: SessionToken }
