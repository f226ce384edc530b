import type { SessionToken } from '../client.ts'

export type PasswordProtocol = {
  /** Change the primary password, knowing the current one. */
  'change-password': {
    command: { readonly session: SessionToken; readonly currentPassword: string; readonly newPassword: string }
    answer: PasswordChanged
  }
  /** Reset a forgotten primary password from a trusted device. */
  'reset-password': {
    command: {
      readonly session: SessionToken
      readonly newPassword: string
      /** Whether the device says that it was unlocked just now with its own password; a Mac needs it. */
      readonly unlock?: 'succeeded' | 'failed'
    }
    answer: PasswordChanged
  }
  /** The way for those who forgot their password: a code goes to a trusted number. */
  'start-password-reset': { command: { readonly identifier: string }; answer: PasswordResetStarted }
  'finish-password-reset': {
    command: { readonly reset: string; readonly code: string; readonly newPassword: string }
    answer: PasswordChanged
  }
  /** Choose the new password that the service demanded for security reasons. */
  'choose-password': {
    command: { readonly change: string; readonly newPassword: string }
    answer: PasswordChanged
  }
}

export type PasswordChanged = { readonly type: 'password-changed' }
export type PasswordResetStarted = { readonly type: 'password-reset-started'; readonly reset: string }
