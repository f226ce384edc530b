import type { ParameterName } from '../../../protocol/parameters.ts'

/** How long things live or wait, by the field that they come in. */
export const lives: Readonly<Record<string, readonly ParameterName[]>> = {
  signIn: ['signin.pending_lifetime', 'code.lifetime'],
  code: ['code.lifetime'],
  trust: ['device.trust_lifetime', 'browser.trust_lifetime'],
  session: ['session.lifetime'],
  enrolment: ['enrol.lifetime'],
  link: ['unenrol.undo_window'],
  request: ['keychain.approval_lifetime', 'signin.pending_lifetime'],
  phone: ['phone.pending_lifetime'],
  recovery: ['recovery.delay', 'recovery.delay_with_little_evidence'],
  reset: ['code.lifetime'],
}
