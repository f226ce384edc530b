import type { CommandType } from '../../../protocol/command.ts'
import type { ControlCommand } from '../../../protocol/control.ts'

/** Something that happens in a story: a command, or what the control plane does. */
export type Event = CommandType | Extract<ControlCommand['type'], 'advance-clock' | 'demand-password-change'>

/** Where the code of a sign-in comes from, and what each needs. */
export const codeSources = {
  sent: ['start-sign-in', 'answer-request', 'send-code'],
  app: ['confirm-authenticator-app', 'start-sign-in'],
  recovery: ['make-recovery-codes', 'start-sign-in'],
} as const satisfies Readonly<Record<string, readonly Event[]>>
export type CodeSource = keyof typeof codeSources

/** What a command may need before it can be accepted, in that order, until it can be. */
export const prerequisites: Readonly<Partial<Record<CommandType, readonly Event[]>>> = {
  'read-sign-in': ['start-sign-in'],
  'enter-code': codeSources.sent,
  'offer-evidence': ['start-sign-in'],
  'answer-questions': ['start-sign-in'],
  'answer-request': ['start-sign-in'],
  'send-code': ['start-sign-in'],
  'support-skip-code': ['start-sign-in'],
  'generate-code': ['start-sign-in', 'enter-code'],
  'use-service': ['start-sign-in', 'enter-code'],
  'send-phone-code': ['add-phone'],
  'verify-phone': ['add-phone'],
  'remove-phone': ['verify-phone'],
  'sign-in-program': ['create-app-password'],
  'revoke-app-password': ['create-app-password'],
  'revoke-all-app-passwords': ['create-app-password'],
  'finish-password-reset': ['start-password-reset'],
  'choose-password': ['demand-password-change', 'start-sign-in', 'enter-code'],
  'answer-enrolment-questions': ['start-enrolment'],
  'create-enrolment-questions': ['start-enrolment'],
  'enrol-phone': ['start-enrolment', 'answer-enrolment-questions', 'create-enrolment-questions'],
  'verify-enrolled-phone': ['enrol-phone'],
  'activate-enrolment': ['verify-enrolled-phone', 'create-enrolment-questions'],
  'follow-undo-link': ['verify-enrolled-phone', 'activate-enrolment'],
  'turn-off-two-factor': ['verify-enrolled-phone'],
  'activate-two-step': ['start-two-step'],
  'turn-off-two-step': ['activate-two-step'],
  'confirm-authenticator-app': ['enrol-authenticator-app'],
  'remove-authenticator-app': ['enrol-authenticator-app'],
  'read-recovery-codes': ['make-recovery-codes'],
  'finish-link-reset': ['start-link-reset'],
  'end-session': ['list-sessions'],
  'start-device-confirmation': ['set-find'],
  'confirm-device': ['start-device-confirmation'],
  'erase-device': ['set-find'],
  'locate-device': ['set-find'],
  'read-recovery': ['start-recovery'],
  'cancel-recovery': ['start-recovery'],
  'support-read-recovery': ['start-recovery'],
  'support-hasten-recovery': ['start-recovery'],
  'send-recovery-code': ['start-recovery', 'advance-clock'],
  'finish-recovery': ['send-recovery-code'],
  'read-keychain': ['turn-keychain-on'],
  'turn-keychain-off': ['turn-keychain-on'],
  'save-item': ['turn-keychain-on'],
  'list-items': ['turn-keychain-on'],
  'read-fill-data': ['turn-keychain-on'],
  'delete-server-copy': ['turn-keychain-on', 'set-code-approval'],
  'answer-keychain-request': ['turn-keychain-on', 'turn-keychain-on'],
  'enter-security-code': ['turn-keychain-on', 'start-sign-in', 'enter-code', 'turn-keychain-on'],
  'enter-keychain-code': ['enter-security-code'],
  'change-security-code': ['turn-keychain-on'],
  'set-code-approval': ['turn-keychain-on'],
  'reset-keychain': ['turn-keychain-on'],
  'support-read-security-code': ['turn-keychain-on'],
  'support-restore-keychain': ['turn-keychain-off'],
}
