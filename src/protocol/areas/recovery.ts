import type { SessionToken } from '../client.ts'

export const recoveryGrounds = ['cannot-sign-in', 'cannot-reset', 'cannot-receive-codes', 'no-trusted-device'] as const
export type RecoveryGround = (typeof recoveryGrounds)[number]

/** Account information that a person can give: the names of what the service holds against its own records. */
export const recoveryEvidence = ['date-of-birth', 'trusted-number'] as const
export type RecoveryEvidence = Readonly<Partial<Record<(typeof recoveryEvidence)[number], string>>>

export type RecoveryProtocol = {
  'start-recovery': {
    command: {
      readonly identifier: string
      readonly ground: RecoveryGround
      readonly evidence: RecoveryEvidence
      /** Where the person can be reached now; E.164. */
      readonly number: string
    }
    answer: Recovery
  }
  'read-recovery': { command: { readonly recovery: string }; answer: Recovery }
  'cancel-recovery': { command: { readonly session: SessionToken }; answer: RecoveryCancelled }
  /** Have the code for the last step sent to that number, once the recovery is ready. */
  'send-recovery-code': { command: { readonly recovery: string }; answer: RecoveryCodeSent }
  'finish-recovery': {
    command: { readonly recovery: string; readonly code: string; readonly newPassword: string }
    answer: RecoveryFinished
  }
}

export type Recovery = {
  readonly type: 'recovery'
  readonly recovery: string
  readonly state: 'waiting' | 'ready' | 'refused' | 'cancelled' | 'finished'
  /** Seconds until it is ready, where the service says so. */
  readonly readyIn?: number
}
export type RecoveryCodeSent = { readonly type: 'recovery-code-sent' }
export type RecoveryCancelled = { readonly type: 'recovery-cancelled' }
export type RecoveryFinished = { readonly type: 'recovery-finished' }
