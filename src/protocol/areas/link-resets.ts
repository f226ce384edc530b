import type { PasswordChanged } from './passwords.ts'

export type LinkResetProtocol = {
  /** The way for those who forgot their password: a mail with a link to the address on file. */
  'start-link-reset': { command: { readonly identifier: string }; answer: LinkResetStarted }
  /** Follow that link and choose a new password. */
  'finish-link-reset': {
    command: { readonly link: string; readonly newPassword: string }
    answer: PasswordChanged
  }
}

export type LinkResetStarted = { readonly type: 'link-reset-started' }
