import type { CommandType } from '../../protocol/command.ts'
import type { ParameterName } from '../../protocol/parameters.ts'

/** How long things live or wait, by the field that they come in, and what uses them then. */
export const lives: Readonly<
  Record<string, { readonly parameters: readonly ParameterName[]; readonly uses: readonly CommandType[] }>
> = {
  signIn: {
    parameters: ['signin.pending_lifetime'],
    uses: ['enter-code', 'read-sign-in', 'answer-request', 'answer-questions'],
  },
  code: {
    parameters: ['code.lifetime'],
    uses: [
      'enter-code',
      'verify-phone',
      'finish-password-reset',
      'finish-recovery',
      'verify-enrolled-phone',
      'enter-keychain-code',
      'activate-two-step',
      'confirm-device',
    ],
  },
  trust: { parameters: ['device.trust_lifetime', 'browser.trust_lifetime'], uses: ['start-sign-in'] },
  session: {
    parameters: ['session.lifetime'],
    uses: ['use-service', 'read-account', 'edit-account', 'start-enrolment'],
  },
  enrolment: {
    parameters: ['enrol.lifetime'],
    uses: ['enrol-phone', 'verify-enrolled-phone', 'start-enrolment', 'answer-enrolment-questions'],
  },
  link: { parameters: ['unenrol.undo_window'], uses: ['follow-undo-link'] },
  request: {
    parameters: ['keychain.approval_lifetime', 'signin.pending_lifetime'],
    uses: ['answer-keychain-request', 'answer-request', 'turn-keychain-on'],
  },
  phone: {
    parameters: ['phone.pending_lifetime'],
    uses: ['verify-phone', 'list-phones', 'add-phone', 'verify-enrolled-phone'],
  },
  recovery: {
    parameters: ['recovery.delay', 'recovery.delay_with_little_evidence'],
    uses: ['send-recovery-code', 'read-recovery', 'finish-recovery'],
  },
  reset: { parameters: ['code.lifetime'], uses: ['finish-password-reset'] },
}

/** Refusals that are counted, and the limits that may count them. */
export const countedBy: Readonly<Record<string, readonly ParameterName[]>> = {
  'wrong-code': ['code.attempts'],
  'malformed-code': ['code.attempts'],
  'wrong-credentials': ['password.attempts', 'apppw.attempts'],
  'app-password-required': ['apppw.attempts'],
  'wrong-answers': ['questions.attempts'],
  'wrong-date-of-birth': ['questions.attempts'],
  'wrong-security-code': ['ksc.lock_after', 'ksc.delete_after'],
}
/** Commands that have a limit when they are accepted. */
export const limitedBy: Readonly<Partial<Record<CommandType, ParameterName>>> = {
  'send-code': 'code.sends',
  'send-phone-code': 'code.sends',
  'start-password-reset': 'code.sends',
  'enter-security-code': 'code.sends',
  'generate-code': 'code.on_demand',
  'create-app-password': 'apppw.limit',
}
