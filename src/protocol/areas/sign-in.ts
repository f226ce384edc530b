import type { Client, HeldCode, MaskedPhone, Service, SessionToken, SignInId } from '../client.ts'

/** Evidence other than a code, offered instead of one. */
export const evidenceKinds = ['security-answers', 'date-of-birth', 'device-passcode'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export type SignInProtocol = {
  /** Offer identifier and password on a client. */
  'start-sign-in': {
    command: {
      readonly identifier: string
      readonly password: string
      readonly client: Client
      /** The service to open; the account page when absent. */
      readonly service?: Service
      /** The trust token of a trusted browser, or of a trusted device that signs in again. */
      readonly trust?: string
      /** Ask for browser trust already here: must not skip the code (BROWSER-07). */
      readonly trustBrowser?: boolean
    }
    answer: SignedIn | CodeRequired | PasswordChangeRequired | QuestionsRequired
  }
  /** The state of a sign-in that was started but not completed. */
  'read-sign-in': { command: { readonly signIn: SignInId }; answer: SignInState }
  /** Enter a verification code for a pending sign-in. */
  'enter-code': {
    command: {
      readonly signIn: SignInId
      readonly code: string
      readonly trustBrowser?: boolean
      /** Where the code comes from, when it was neither sent nor generated. */
      readonly from?: HeldCode
    }
    answer: SignedIn | PasswordChangeRequired
  }
  /** Offer something other than the code. */
  'offer-evidence': {
    command: { readonly signIn: SignInId; readonly kind: EvidenceKind; readonly value: string }
    answer: SignedIn
  }
  /** Answer, on a trusted device, the request that a sign-in elsewhere put there. */
  'answer-request': {
    command: { readonly session: SessionToken; readonly request: string; readonly allow: boolean }
    answer: RequestAnswered
  }
  /** Leave the account completely on this client. */
  'sign-out': { command: { readonly session: SessionToken }; answer: SignedOut }
}

export type SignedIn = {
  readonly type: 'signed-in'
  readonly session: SessionToken
  /** The client's entry in the device list; absent for a browser. */
  readonly device?: string
  readonly trusted: boolean
  /** The trust token that the client keeps and offers as `trust` at its next sign-in; it replaces the one that was offered. */
  readonly trust?: string
}
export type CodeRequired = {
  readonly type: 'code-required'
  readonly signIn: SignInId
  /** Seconds until this sign-in ends by itself, where the service says so. */
  readonly expiresIn?: number
  readonly phones: readonly MaskedPhone[]
  /** The devices to choose from, where one device gets the code (two-step). */
  readonly devices?: readonly { readonly device: string; readonly name: string }[]
  /** The client is asked to append the code to the password. */
  readonly append?: boolean
}
export type PasswordChangeRequired = { readonly type: 'password-change-required'; readonly change: string }
export type QuestionsRequired = {
  readonly type: 'questions-required'
  readonly signIn: SignInId
  readonly questions: readonly string[]
}
export const signInStates = ['pending', 'denied', 'expired', 'completed'] as const
export type SignInState = {
  readonly type: 'sign-in-state'
  readonly state: (typeof signInStates)[number]
  readonly phones: readonly MaskedPhone[]
}
export type RequestAnswered = {
  readonly type: 'request-answered'
  /** The code that the device shows once its owner allowed the request. */
  readonly code?: string
}
export type SignedOut = { readonly type: 'signed-out' }
