import type { EventId } from './events.ts'

/**
 * The operations of the contract that make an event happen when they succeed, by `operationId`. Events that no single
 * operation makes, such as time that passes or a wrong entry, have none.
 */
export const operationsOf: Readonly<Partial<Record<EventId, readonly string[]>>> = {
  'password-changed': ['change-password'],
  'reset-on-device': ['reset-password'],
  'reset-by-code': ['finish-password-reset'],
  'reset-by-link': ['finish-link-reset'],
  'change-demanded': ['demand-password-change'],
  'demanded-chosen': ['choose-password'],
  'reset-begun': ['start-password-reset'],
  'number-added': ['add-phone'],
  'program-signed-in': ['sign-in-program'],
  'code-generated': ['generate-code'],
  'recovery-begun': ['start-recovery'],
  'recovery-finished': ['finish-recovery'],
  'recovery-cancelled': ['cancel-recovery'],
  'undo-followed': ['follow-undo-link'],
  'two-factor-on': ['activate-enrolment'],
  'two-factor-off': ['turn-off-two-factor'],
  'two-step-on': ['activate-two-step'],
  'two-step-off': ['turn-off-two-step'],
  'sign-out': ['sign-out'],
  'device-removed': ['remove-device'],
  'device-erased': ['erase-device'],
  'number-removed': ['remove-phone'],
  'app-password-revoked': ['revoke-app-password'],
  'all-revoked': ['revoke-all-app-passwords'],
  'support-for-account': ['support-skip-code'],
  'support-for-keychain': ['support-verify-identity'],
  'data-edited': ['edit-account'],
  'security-code-changed': ['change-security-code'],
  'keychain-off': ['turn-keychain-off'],
  'keychain-reset': ['reset-keychain'],
}
