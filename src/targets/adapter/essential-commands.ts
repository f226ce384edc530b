import type { Capability } from '../../protocol/capabilities.ts'
import type { CommandType } from '../../protocol/command.ts'

/** The commands that a capability cannot be tested without: an adapter that declares it has to have them. */
export const essentialCommands: Readonly<Partial<Record<Capability, readonly CommandType[]>>> = {
  'two-factor': ['start-sign-in'],
  'sign-in.device': ['start-sign-in'],
  'sign-in.browser': ['start-sign-in'],
  'code.push': ['start-sign-in', 'enter-code'],
  'code.text': ['start-sign-in', 'send-code', 'enter-code'],
  'code.call': ['start-sign-in', 'send-code', 'enter-code'],
  'code.email': ['start-sign-in', 'send-code', 'enter-code'],
  'code.app': ['start-sign-in', 'enrol-authenticator-app', 'confirm-authenticator-app', 'enter-code'],
  'code.recovery': ['start-sign-in', 'make-recovery-codes', 'enter-code'],
  'code.on-demand': ['generate-code'],
  devices: ['list-devices'],
  phones: ['list-phones'],
  'app-passwords': ['create-app-password', 'sign-in-program'],
  'password.change': ['change-password'],
  'password.device-reset': ['reset-password'],
  'password.forgotten': ['start-password-reset', 'finish-password-reset'],
  'password.link': ['start-link-reset', 'finish-link-reset'],
  'password.forced-change': ['choose-password'],
  sessions: ['list-sessions', 'end-session', 'end-other-sessions'],
  services: ['use-service'],
  'sign-up': ['create-account'],
  enrolment: ['start-enrolment'],
  'un-enrolment': ['turn-off-two-factor'],
  'security-questions': ['answer-questions'],
  'two-step': ['start-two-step'],
  recovery: ['start-recovery'],
  keychain: ['read-keychain'],
}
