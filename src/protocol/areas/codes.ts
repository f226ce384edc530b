import type { SendingChannel, SessionToken, SignInId } from '../client.ts'

export type CodeProtocol = {
  /** Send the code of a pending sign-in: to the trusted devices again, to a trusted number, or to the mail address on file. */
  'send-code': {
    command: {
      readonly signIn: SignInId
      readonly via: SendingChannel
      readonly phone?: string
      /** The one device to send to, in two-step. */
      readonly device?: string
    }
    answer: CodeSent
  }
  /** Generate a code in the settings of a trusted device. */
  'generate-code': {
    command: { readonly session: SessionToken; readonly password?: string }
    answer: CodeGenerated
  }
}

export type CodeSent = { readonly type: 'code-sent'; readonly via: SendingChannel; readonly to?: string }
export type CodeGenerated = {
  readonly type: 'code-generated'
  readonly code: string
  /** Seconds until the code is refused. */
  readonly expiresIn: number
}
