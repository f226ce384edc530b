import { onlyHardening, type ParameterSpec } from '../parameter-spec.ts'

const day = 86_400

/** Commands that a session of the account page does not open. */
const onDevices = [
  'answer-keychain-request',
  'answer-request',
  'change-security-code',
  'delete-server-copy',
  'enter-keychain-code',
  'enter-security-code',
  'generate-code',
  'list-items',
  'read-fill-data',
  'reset-keychain',
  'reset-password',
  'save-item',
  'set-code-approval',
  'set-find',
  'turn-keychain-off',
  'turn-keychain-on',
] as const
export const sessionLivesParameters = {
  'session.lifetime': {
    kind: 'seconds',
    min: 60,
    max: 365 * day,
    default: 30 * day,
    hardened: day,
    orNone: true,
    text: 'lifetime of a full session of the account page, whether it is used or not; 0 means no end',
    readBy: 'every command of a session or an enrolment',
    notShown: [
      {
        at: onDevices,
        why: 'only sessions on devices open it, which end with a sign-out: one of the account page is refused at any age',
      },
      {
        at: ['sign-out'],
        why: 'a session that is over opens nothing, whether a sign-out in it is accepted or refused',
      },
    ],
    answers: 'session-ttl',
    weak: [{ is: 0, sentence: 'A session of the account page has no end' }],
  },
  'session.idle_lifetime': {
    kind: 'seconds',
    min: 0,
    max: 365 * day,
    default: 0,
    hardened: 3600,
    text: 'how long a session of the account page lasts without being used; 0 means that only its lifetime ends it',
    readBy: 'every command of a session or an enrolment',
    notShown: [{ profile: 'documented', why: onlyHardening }],
  },
  'session.reauth_age': {
    kind: 'seconds',
    min: 0,
    max: 365 * day,
    default: 0,
    hardened: 3600,
    text: 'how long after its sign-in a session can add, verify and remove trusted numbers, and have another code sent to one; later it needs a new sign-in; 0 means always',
    readBy: ['add-phone', 'remove-phone', 'send-phone-code', 'verify-phone'],
    notShown: [{ profile: 'documented', why: onlyHardening }],
  },
} as const satisfies Record<string, ParameterSpec>
