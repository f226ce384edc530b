import type { SessionToken } from '../client.ts'
import type { Question } from './enrolment.ts'

export type UnEnrolmentProtocol = {
  /** Turn two-factor off on the account page; what is missing may come in further calls. */
  'turn-off-two-factor': {
    command: {
      readonly session: SessionToken
      readonly dateOfBirth?: string
      readonly questions?: readonly Question[]
    }
    answer: TurnOff
  }
  /** Follow the link in the confirmation mail of an enrolment, which undoes it. */
  'follow-undo-link': { command: { readonly link: string }; answer: EnrolmentUndone }
}

export type TurnOff = {
  readonly type: 'turn-off'
  readonly scheme: 'off' | 'still-on'
  readonly missing: readonly ('date-of-birth' | 'questions' | 'answers')[]
}
export type EnrolmentUndone = { readonly type: 'enrolment-undone' }
