import type { ParameterSpec } from '../parameter-spec.ts'

export const recoveryParameters = {
  'recovery.delay': {
    kind: 'seconds',
    min: 60,
    max: 365 * 86_400,
    default: 3 * 86_400,
    text: 'least waiting time of a recovery with all information given',
    answers: 'recovery-delay',
  },
  'recovery.delay_with_little_evidence': {
    kind: 'seconds',
    min: 60,
    max: 365 * 86_400,
    default: 14 * 86_400,
    text: 'waiting time of a recovery with little information given',
    answers: 'recovery-evidence',
  },
  'recovery.revokes_app_passwords': {
    kind: 'flag',
    default: true,
    text: 'a finished recovery revokes app-specific passwords',
    answers: 'apppw-on-recovery',
  },
  'support.keychain_identity': {
    kind: 'flag',
    default: true,
    text: 'support may verify the identity of a person for the keychain',
    answers: 'support-rights',
  },
  'support.reads_recovery': {
    kind: 'flag',
    default: true,
    text: 'support may read how a recovery stands',
    answers: 'support-rights',
  },
  'legacy.asks_to_append': {
    kind: 'flag',
    default: true,
    text: 'clients with old software are asked to append the code to the password',
    answers: 'legacy-clients',
  },
} as const satisfies Record<string, ParameterSpec>
