import type { Client, PhoneMethod, SessionToken } from '../client.ts'

/** A security question and its answer. */
export type Question = { readonly question: string; readonly answer: string }
/** What an enrolment still waits for. */
export const enrolmentSteps = ['password', 'answers', 'questions', 'phone', 'code', 'activation'] as const
export type EnrolmentStep = (typeof enrolmentSteps)[number]

export type EnrolmentProtocol = {
  /** Begin turning two-factor on. */
  'start-enrolment': {
    command: { readonly session: SessionToken; readonly client?: Client; readonly password?: string }
    answer: Enrolment
  }
  /** Answer the security questions on file. */
  'answer-enrolment-questions': {
    command: { readonly enrolment: string; readonly answers: readonly string[] }
    answer: Enrolment
  }
  /** Create security questions, where the service wants them. */
  'create-enrolment-questions': {
    command: { readonly enrolment: string; readonly questions: readonly Question[] }
    answer: Enrolment
  }
  'enrol-phone': {
    command: { readonly enrolment: string; readonly number: string; readonly method: PhoneMethod }
    answer: Enrolment
  }
  'verify-enrolled-phone': {
    command: { readonly enrolment: string; readonly phone: string; readonly code: string }
    answer: Enrolment
  }
  /** The separate step that turns two-factor on, where the service has one (ENROL-17). */
  'activate-enrolment': { command: { readonly enrolment: string }; answer: Enrolment }
}

export type Enrolment = {
  readonly type: 'enrolment'
  readonly enrolment: string
  readonly state: 'open' | 'on'
  readonly wants: readonly EnrolmentStep[]
  /** The number that the last code went to. */
  readonly phone?: string
}
