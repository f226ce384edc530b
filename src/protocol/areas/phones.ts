import type { PhoneMethod, SessionToken } from '../client.ts'

export type PhoneProtocol = {
  'list-phones': { command: { readonly session: SessionToken }; answer: Phones }
  /** Add a number; a code goes to it, by the chosen method. */
  'add-phone': {
    command: { readonly session: SessionToken; readonly number: string; readonly method: PhoneMethod }
    answer: PhoneAdded
  }
  /** Have the code for an added number sent again. */
  'send-phone-code': {
    command: { readonly session: SessionToken; readonly phone: string; readonly method: PhoneMethod }
    answer: PhoneCodeSent
  }
  'verify-phone': {
    command: { readonly session: SessionToken; readonly phone: string; readonly code: string }
    answer: PhoneVerified
  }
  'remove-phone': { command: { readonly session: SessionToken; readonly phone: string }; answer: PhoneRemoved }
}

/** A number on file, as its signed-in owner sees it; E.164. */
export type ListedPhone = { readonly phone: string; readonly number: string; readonly verified: boolean }
export type Phones = { readonly type: 'phones'; readonly phones: readonly ListedPhone[] }
export type PhoneAdded = { readonly type: 'phone-added'; readonly phone: string }
export type PhoneCodeSent = { readonly type: 'phone-code-sent' }
export type PhoneVerified = { readonly type: 'phone-verified' }
export type PhoneRemoved = { readonly type: 'phone-removed' }
