import type { PhoneMethod, SessionToken } from '../client.ts'
import type { KeychainState, NewSecurityCode } from './keychain.ts'

export type SecurityCodeProtocol = {
  /** Join a keychain without any of its devices: by security code, then by a code in a text message. */
  'enter-security-code': {
    command: { readonly session: SessionToken; readonly securityCode: string; readonly method?: PhoneMethod }
    answer: SecurityCodeAccepted
  }
  'enter-keychain-code': {
    command: { readonly session: SessionToken; readonly code: string }
    answer: KeychainState
  }
  /** On a device that has the keychain on. The number is needed where none was given before. */
  'change-security-code': {
    command: { readonly session: SessionToken; readonly securityCode: NewSecurityCode; readonly number?: string }
    answer: KeychainState
  }
  /** Allow or forbid joining by security code. */
  'set-code-approval': { command: { readonly session: SessionToken; readonly on: boolean }; answer: KeychainState }
  /** Delete the keychain, and start an empty one on this device. */
  'reset-keychain': {
    command: {
      readonly session: SessionToken
      readonly password: string
      /** A Mac asks for it too. */
      readonly identifier?: string
      readonly securityCode?: NewSecurityCode
      readonly number?: string
    }
    answer: KeychainState
  }
}

/** The ways out after too many wrong security codes, as the refusal names them (KSC-15). */
export const securityCodeRemedies = ['approve-on-another-device', 'reset-keychain'] as const

export type SecurityCodeAccepted = { readonly type: 'security-code-accepted' }
