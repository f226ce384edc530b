import type { ParameterSpec } from '../parameter-spec.ts'

export const recoveryParameters = {
  'recovery.delay': {
    kind: 'seconds',
    min: 60,
    max: 365 * 86_400,
    default: 3 * 86_400,
    text: 'least waiting time of a recovery with all information given',
    readBy: ['start-recovery'],
    answers: 'recovery-delay',
    documented: [
      {
        atLeast: 2 * 86_400,
        says: 'a few days or longer',
        rules: ['RECOVERY-04'],
        editions: ['2fa-2017', '2fa-2018'],
        at: { 'keychain-and-two-step-pages': ['274'], 'two-factor-page-2018': ['175'] },
      },
    ],
  },
  'recovery.delay_with_little_evidence': {
    kind: 'seconds',
    min: 60,
    max: 365 * 86_400,
    default: 14 * 86_400,
    text: 'waiting time of a recovery with little information given',
    readBy: ['start-recovery'],
    answers: 'recovery-evidence',
    documented: [
      {
        atLeast: 2 * 86_400,
        says: 'a few days or longer',
        rules: ['RECOVERY-04'],
        editions: ['2fa-2017', '2fa-2018'],
        at: { 'keychain-and-two-step-pages': ['274'], 'two-factor-page-2018': ['175'] },
      },
    ],
  },
  'recovery.partly_wrong': {
    kind: 'choice',
    choices: ['never', 'longer-wait'],
    default: 'never',
    text: 'what becomes of a recovery with right and wrong information: never granted, or after the wait with little information',
    answers: 'recovery-evidence',
    weak: [{ is: 'longer-wait', sentence: 'A recovery with some wrong information is granted' }],
  },
  'recovery.owner_cancels': {
    kind: 'flag',
    default: true,
    text: 'the owner, signed in, can end a recovery that is under way',
    answers: 'recovery-cancel',
    weak: [{ is: false, sentence: 'The owner cannot end a recovery that somebody else began' }],
  },
  'recovery.revokes_app_passwords': {
    kind: 'flag',
    default: true,
    text: 'a finished recovery revokes app-specific passwords',
    readBy: ['finish-recovery'],
    answers: 'apppw-on-recovery',
    documented: [
      {
        fixed: true,
        says: 'any change or reset of the password revokes them',
        rules: ['APPPW-27', 'APPPW-28'],
        editions: ['2fa-2017', '2fa-2018'],
        at: { 'app-password-wiki': ['43'] },
      },
    ],
  },
  'support.keychain_identity': {
    kind: 'flag',
    default: true,
    text: 'support may verify the identity of a person for the keychain',
    readBy: ['support-verify-identity'],
    answers: 'support-rights',
  },
  'support.reads_recovery': {
    kind: 'flag',
    default: true,
    text: 'support may read how a recovery stands',
    readBy: ['support-read-recovery'],
    answers: 'support-rights',
  },
  'legacy.asks_to_append': {
    kind: 'flag',
    default: true,
    text: 'clients with old software are asked to append the code to the password',
    readBy: ['start-sign-in'],
    answers: 'legacy-clients',
  },
  'legacy.programs_append': {
    kind: 'flag',
    default: true,
    text: 'a Mac or PC with older iTunes or iCloud for Windows has no place for the code, which is appended to the password',
    answers: 'legacy-clients',
  },
} as const satisfies Record<string, ParameterSpec>
