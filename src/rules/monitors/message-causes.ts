import type { RuleId } from '../catalogue.ts'

/** One kind of message, and what it is sent for. */
export type MessageCause = {
  readonly purpose: string
  readonly channels: readonly ('push' | 'text' | 'call' | 'email')[]
  /**
   * The events that explain it: the command that was carried out, with the answer it needs after a colon. None: nothing
   * does.
   */
  readonly events: readonly string[]
  /** Most messages for one event to one receiver; one where absent. */
  readonly each?: number
  /** The first of these that the edition has is broken by a message that nothing explains. */
  readonly breaks: readonly RuleId[]
}

const phone = ['text', 'call'] as const
const unasked = ['CODE-23', 'TWOSTEP-02'] as const satisfies readonly RuleId[]

/** What owners are told of at their mail address, beside what the documents say. */
const factorChanges = [
  'confirm-authenticator-app',
  'remove-authenticator-app',
  'make-recovery-codes',
  'finish-link-reset',
  'change-password',
  'choose-password',
  'finish-password-reset',
  'finish-recovery',
  'remove-phone',
  'reset-password',
  'verify-phone',
] as const

/**
 * Why messages are sent. A push for a sign-in with neither code nor request is a notice. A message without a code, request or link that nothing explains is an
 * observation.
 */
export const messageCauses: readonly MessageCause[] = [
  {
    purpose: 'sign-in',
    channels: ['push'],
    events: ['start-sign-in:code-required', 'send-code:push'],
    breaks: unasked,
  },
  {
    purpose: 'sign-in',
    channels: phone,
    events: ['send-code:phone', 'start-sign-in:fallback', 'send-code:fallback'],
    breaks: unasked,
  },
  { purpose: 'sign-in', channels: ['email'], events: ['send-code:email'], breaks: ['CODE-20', 'TWOSTEP-02'] },
  {
    purpose: 'phone-verification',
    channels: phone,
    events: ['add-phone', 'send-phone-code'],
    breaks: ['PHONE-04'],
  },
  { purpose: 'phone-verification', channels: ['push'], events: [], breaks: ['PHONE-04'] },
  { purpose: 'phone-verification', channels: ['email'], events: [], breaks: ['CODE-20'] },
  {
    purpose: 'enrolment',
    channels: phone,
    events: ['enrol-phone', 'start-two-step'],
    breaks: ['ENROL-13', 'TWOSTEP-08'],
  },
  {
    purpose: 'enrolment',
    channels: ['email'],
    events: ['enrolment:on', 'create-account'],
    breaks: ['ENROL-25', 'UNENROL-18'],
  },
  { purpose: 'enrolment', channels: ['push'], events: [], breaks: ['ENROL-13'] },
  {
    purpose: 'password-reset',
    channels: [...phone, 'push'],
    events: ['start-password-reset:known'],
    breaks: ['CODE-20'],
  },
  { purpose: 'password-reset', channels: ['email'], events: ['start-link-reset:known'], breaks: ['CODE-20'] },
  {
    purpose: 'device-confirmation',
    channels: ['push'],
    events: ['start-device-confirmation'],
    breaks: ['TWOSTEP-12'],
  },
  { purpose: 'device-confirmation', channels: [...phone, 'email'], events: [], breaks: ['TWOSTEP-12'] },
  {
    purpose: 'keychain',
    channels: ['push'],
    events: ['turn-keychain-on:waiting'],
    breaks: ['KEYCHAIN-16', 'KEYCHAIN-13'],
  },
  { purpose: 'keychain', channels: ['text'], events: ['enter-security-code'], breaks: ['KEYCHAIN-23', 'KEYCHAIN-24'] },
  { purpose: 'keychain', channels: ['call'], events: ['enter-security-code:call'], breaks: ['KEYCHAIN-25'] },
  { purpose: 'keychain', channels: ['email'], events: [], breaks: ['KEYCHAIN-24'] },
  { purpose: 'recovery', channels: phone, events: ['send-recovery-code'], breaks: ['RECOVERY-06'] },
  { purpose: 'recovery', channels: ['push', 'email'], events: [], breaks: ['CODE-20'] },
  {
    purpose: 'notice',
    channels: ['email'],
    events: ['turn-off-two-step:off', ...factorChanges],
    each: 2,
    breaks: ['TWOSTEP-27'],
  },
  {
    purpose: 'notice',
    channels: ['push'],
    events: ['start-sign-in:without-trust', 'start-sign-in:code-required', 'enter-code'],
    breaks: unasked,
  },
  { purpose: 'notice', channels: phone, events: [], breaks: unasked },
]
