import type { PhoneMethod, SessionToken } from '../client.ts'
import type { Question } from './enrolment.ts'
import type { TurnOff } from './un-enrolment.ts'

export type TwoStepProtocol = {
  /** Ask for two-step verification; a code goes to the number. */
  'start-two-step': {
    command: { readonly session: SessionToken; readonly number: string; readonly method: PhoneMethod }
    answer: TwoStepStarted
  }
  'activate-two-step': {
    command: { readonly session: SessionToken; readonly code: string }
    answer: TwoStepActivated
  }
  /** Add a listed device: a four-digit code goes to that device. */
  'start-device-confirmation': {
    command: { readonly session: SessionToken; readonly device: string }
    answer: DeviceConfirmationStarted
  }
  'confirm-device': {
    command: { readonly session: SessionToken; readonly device: string; readonly code: string }
    answer: DeviceConfirmed
  }
  'turn-off-two-step': {
    command: {
      readonly session: SessionToken
      readonly dateOfBirth?: string
      readonly answers?: readonly string[]
      readonly questions?: readonly Question[]
    }
    answer: TurnOff
  }
}

export type TwoStepStarted = { readonly type: 'two-step-started' }
export type TwoStepActivated = { readonly type: 'two-step-activated' }
export type DeviceConfirmationStarted = { readonly type: 'device-confirmation-started' }
export type DeviceConfirmed = { readonly type: 'device-confirmed' }
