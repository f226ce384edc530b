import type { ParameterSpec } from '../parameter-spec.ts'

export const twoStepParameters = {
  'twostep.confirmation_length': {
    kind: 'count',
    min: 4,
    max: 10,
    default: 4,
    text: 'number of digits of the code that confirms a device in two-step',
    readBy: ['confirm-device', 'start-device-confirmation'],
    answers: 'code-length',
    documented: [
      {
        fixed: 4,
        says: 'four digits',
        rules: ['CODE-04'],
        editions: ['two-step'],
        at: { 'keychain-and-two-step-pages': ['132'] },
      },
    ],
  },
  'twostep.new_enrolment': {
    kind: 'choice',
    choices: ['open', 'ineligible-only', 'closed'],
    default: 'open',
    editions: { '2fa-2018': 'ineligible-only' },
    text: 'who may still turn two-step on',
    readBy: ['start-two-step'],
    notShown: [
      {
        editions: ['two-step'],
        values: ['ineligible-only'],
        why: 'nobody can have two-factor there, so that it decides as open does',
      },
    ],
    answers: 'twostep-new-enrol',
    documented: [
      {
        oneOf: ['ineligible-only', 'closed'],
        says: 'only who has two-step already, or cannot have two-factor',
        rules: ['TWOSTEP-29'],
        editions: ['2fa-2018'],
        at: { 'two-factor-page-2018': ['92', '223'] },
        refused: 'opens two-step only to those who have it or cannot have two-factor',
      },
      {
        oneOf: ['open', 'closed'],
        says: 'no two-factor',
        rules: [],
        editions: ['two-step'],
        at: { 'keychain-and-two-step-pages': ['112-154'] },
        refused: 'has no two-factor that an account could have instead',
      },
    ],
    weak: [{ is: 'closed', sentence: 'Accounts that cannot have two-factor can have no second factor' }],
  },
  'twostep.candidate_on_find': {
    kind: 'flag',
    default: true,
    text: 'a device with its find service on is listed as one that can be trusted',
    readBy: ['set-find'],
    answers: 'twostep-candidate',
  },
  'twostep.remove_confirm': {
    kind: 'flag',
    default: true,
    text: 'removing a device must be confirmed',
    readBy: ['remove-device'],
    answers: 'twostep-remove-confirm',
  },
  'twostep.off_questions': {
    kind: 'choice',
    choices: ['answer', 'create'],
    default: 'answer',
    text: 'whether turning two-step off requires answers to the old questions, or new questions',
    readBy: ['turn-off-two-step'],
    answers: 'twostep-off-questions',
    weak: [
      {
        is: 'create',
        sentence: 'Turning two-step off requires new security questions instead of answers to the old ones',
        editions: ['two-step'],
      },
    ],
  },
  'twostep.notice_to': {
    kind: 'choice',
    choices: ['account', 'backup', 'both'],
    default: 'account',
    text: 'addresses that get a mail when two-step was turned off',
    readBy: ['turn-off-two-step'],
    answers: 'email-targets',
  },
} as const satisfies Record<string, ParameterSpec>
