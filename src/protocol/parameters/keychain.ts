import type { ParameterSpec } from '../parameter-spec.ts'

export const keychainParameters = {
  'keychain.two_factor_copy': {
    kind: 'flag',
    default: true,
    text: 'a two-factor account without a security code has a server copy that a new device can fetch',
    answers: 'keychain-2fa-copy',
  },
  'keychain.approval_lifetime': {
    kind: 'seconds',
    min: 60,
    max: 365 * 86_400,
    default: 86_400,
    text: 'how long a request to join the keychain waits',
    answers: 'keychain-approval-ttl',
  },
  'ksc.digits': {
    kind: 'count',
    min: 4,
    max: 10,
    default: 6,
    text: 'digits of a numeric security code',
    answers: 'ksc-rules',
    documented: [{ fixed: 6, says: 'six digits', rules: ['KSC-02'], at: { 'keychain-and-two-step-pages': ['38'] } }],
  },
  'ksc.complex_min': {
    kind: 'count',
    min: 1,
    max: 64,
    default: 8,
    text: 'least length of a security code of letters, digits and signs',
    answers: 'ksc-rules',
    weak: [{ below: 6, sentence: 'A complex security code may be shorter than the six digits of the simple one' }],
  },
  'ksc.lock_after': {
    kind: 'count',
    min: 1,
    max: 100,
    default: 5,
    text: 'wrong security codes in a row before access is lost; the right one ends the row',
    answers: 'ksc-attempts',
  },
  'ksc.delete_after': {
    kind: 'count',
    min: 1,
    max: 100,
    default: 10,
    text: 'wrong security codes in a row before the keychain is deleted from the servers; the right one ends the row',
    answers: 'ksc-delete-attempts',
  },
  'ksc.unlock_by_support': {
    kind: 'flag',
    default: true,
    text: 'support may let the security code be entered again after access was lost',
    answers: 'ksc-attempts',
  },
} as const satisfies Record<string, ParameterSpec>
