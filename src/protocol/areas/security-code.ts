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
  'change-security-code': {
    command: { readonly session: SessionToken; readonly securityCode: NewSecurityCode }
    answer: KeychainState
  }
  /** Allow or forbid joining by security code. */
  'set-code-approval': { command: { readonly session: SessionToken; readonly on: boolean }; answer: KeychainState }
  'reset-keychain': {
    command: { readonly session: SessionToken; readonly password: string; readonly securityCode?: NewSecurityCode }
    answer: KeychainState
  }
}

export type SecurityCodeAccepted = { readonly type: 'security-code-accepted' }
