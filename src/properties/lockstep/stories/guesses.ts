import type { CommandType } from '../../../protocol/command.ts'
import type { ParameterName } from '../../../protocol/parameters.ts'
import type { RefusalReason } from '../../../protocol/refusal.ts'

/** Wrong tries that one limit counts: the commands that may be tried, and the refusals that are counted. */
export type Guesses = {
  readonly limits: readonly ParameterName[]
  readonly doors: readonly CommandType[]
  readonly reasons: readonly RefusalReason[]
  /** What may empty the count, or open the lock. */
  readonly between: readonly CommandType[]
}

export const guesses: readonly Guesses[] = [
  {
    limits: ['code.attempts'],
    doors: [
      ...(['enter-code', 'enter-code', 'start-sign-in', 'verify-phone', 'verify-enrolled-phone'] as const),
      ...(['finish-password-reset', 'finish-recovery', 'activate-two-step', 'confirm-device'] as const),
      ...(['enter-keychain-code', 'confirm-authenticator-app', 'enter-code'] as const),
    ],
    reasons: ['wrong-code', 'malformed-code'],
    between: [
      ...([
        'send-code',
        'start-sign-in',
        'enter-code',
        'generate-code',
        'answer-request',
        'support-skip-code',
      ] as const),
      ...(['send-phone-code', 'start-password-reset', 'send-recovery-code', 'start-device-confirmation'] as const),
      ...(['enrol-phone', 'enter-security-code', 'finish-password-reset', 'change-password'] as const),
    ],
  },
  {
    limits: ['password.attempts'],
    doors: [
      ...(['start-sign-in', 'change-password', 'create-app-password', 'start-enrolment'] as const),
      ...(['turn-keychain-on', 'reset-keychain', 'generate-code', 'sign-in-program'] as const),
    ],
    reasons: ['wrong-credentials'],
    between: [
      'start-sign-in',
      'change-password',
      'reset-password',
      'finish-password-reset',
      'sign-in-program',
      'enter-code',
    ],
  },
  {
    limits: ['apppw.attempts'],
    doors: ['sign-in-program'],
    reasons: ['wrong-credentials', 'app-password-required'],
    between: ['create-app-password', 'sign-in-program', 'start-sign-in', 'revoke-app-password'],
  },
  {
    limits: ['questions.attempts'],
    doors: ['answer-questions', 'answer-enrolment-questions', 'turn-off-two-step', 'turn-off-two-factor'],
    reasons: ['wrong-answers', 'wrong-date-of-birth'],
    between: ['start-sign-in', 'start-enrolment', 'answer-questions', 'answer-enrolment-questions', 'change-password'],
  },
  {
    limits: ['ksc.lock_after', 'ksc.delete_after'],
    doors: ['enter-security-code', 'enter-security-code', 'turn-keychain-on'],
    reasons: ['wrong-security-code'],
    between: [
      ...(['support-verify-identity', 'support-verify-identity', 'change-security-code', 'reset-keychain'] as const),
      ...(['enter-security-code', 'answer-keychain-request', 'turn-keychain-on', 'set-code-approval'] as const),
    ],
  },
]

/** Commands that have a limit when they are accepted. */
export const limitedBy: Readonly<Partial<Record<CommandType, ParameterName>>> = {
  'send-code': 'code.sends',
  'send-phone-code': 'code.sends',
  'start-password-reset': 'code.sends',
  'send-recovery-code': 'code.sends',
  'enrol-phone': 'code.sends',
  'start-two-step': 'code.sends',
  'start-device-confirmation': 'code.sends',
  'enter-security-code': 'code.sends',
  'generate-code': 'code.on_demand',
  'create-app-password': 'apppw.limit',
  'add-phone': 'phone.max',
}
