import type { Recovery } from './recovery.ts'

/** What support staff try; the staff token comes from the control plane. */
export type SupportProtocol = {
  'support-verify-identity': {
    command: { readonly staff: string; readonly identifier: string; readonly for: 'account' | 'keychain' }
    answer: IdentityVerified
  }
  'support-skip-code': { command: { readonly staff: string; readonly signIn: string }; answer: CodeSkipped }
  'support-read-recovery': { command: { readonly staff: string; readonly recovery: string }; answer: Recovery }
  'support-hasten-recovery': { command: { readonly staff: string; readonly recovery: string }; answer: Recovery }
  'support-read-security-code': {
    command: { readonly staff: string; readonly identifier: string }
    answer: SecurityCodeRead
  }
  'support-restore-keychain': {
    command: { readonly staff: string; readonly identifier: string }
    answer: KeychainRestored
  }
}

export type IdentityVerified = { readonly type: 'identity-verified' }
export type CodeSkipped = { readonly type: 'code-skipped' }
export type SecurityCodeRead = { readonly type: 'security-code-read'; readonly securityCode: string }
export type KeychainRestored = { readonly type: 'keychain-restored' }
