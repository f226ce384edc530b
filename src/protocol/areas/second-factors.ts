import type { SessionToken } from '../client.ts'

/** Second factors that their owner holds: authenticator apps (TOTP, RFC 6238) and sets of recovery codes. */
export type SecondFactorProtocol = {
  /** Begin to enrol an authenticator app: the service makes a secret and tells it once. */
  'enrol-authenticator-app': {
    command: { readonly session: SessionToken; readonly name: string; readonly password?: string }
    answer: AuthenticatorAppEnrolment
  }
  /** Enter a code of the app, which shows that it holds the secret. From then on its codes sign in. */
  'confirm-authenticator-app': {
    command: { readonly session: SessionToken; readonly app: string; readonly code: string }
    answer: AuthenticatorAppConfirmed
  }
  'list-authenticator-apps': { command: { readonly session: SessionToken }; answer: AuthenticatorApps }
  'remove-authenticator-app': {
    command: { readonly session: SessionToken; readonly app: string; readonly password?: string }
    answer: AuthenticatorAppRemoved
  }
  /** Have a set of recovery codes made; one that was made before ends. */
  'make-recovery-codes': {
    command: { readonly session: SessionToken; readonly password?: string }
    answer: RecoveryCodes
  }
  /** How many recovery codes are left. */
  'read-recovery-codes': { command: { readonly session: SessionToken }; answer: RecoveryCodesLeft }
}

export type AuthenticatorAppEnrolment = {
  readonly type: 'authenticator-app-enrolment'
  readonly app: string
  /** Base32 (RFC 4648 section 6) without padding. Told here and nowhere else. */
  readonly secret: string
  /** The same with step, digits and algorithm as an `otpauth://totp/` URI, as a QR code has it. */
  readonly uri: string
}
export type AuthenticatorAppConfirmed = { readonly type: 'authenticator-app-confirmed' }
/** An app that was confirmed. */
export type ListedAuthenticatorApp = { readonly app: string; readonly name: string }
export type AuthenticatorApps = {
  readonly type: 'authenticator-apps'
  readonly apps: readonly ListedAuthenticatorApp[]
}
export type AuthenticatorAppRemoved = { readonly type: 'authenticator-app-removed' }
export type RecoveryCodes = {
  readonly type: 'recovery-codes'
  /** Told here and nowhere else. */
  readonly codes: readonly string[]
}
export type RecoveryCodesLeft = { readonly type: 'recovery-codes-left'; readonly left: number }
