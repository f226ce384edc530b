import type { ParameterSpec } from '../parameter-spec.ts'

export const enrolmentParameters = {
  'enrol.reauth': {
    kind: 'flag',
    default: false,
    text: 'the password is asked for again before enrolment',
    readBy: ['start-enrolment'],
    answers: 'enrol-reauth',
  },
  'enrol.security_questions': {
    kind: 'choice',
    choices: ['never', 'maybe', 'always', 'create'],
    default: 'never',
    editions: { '2fa-2017': 'maybe', '2fa-2018': 'maybe' },
    text: 'what enrolment does with security questions: nothing, ask those on file, always ask, or require new ones',
    readBy: [
      'activate-enrolment',
      'answer-enrolment-questions',
      'create-enrolment-questions',
      'enrol-phone',
      'start-enrolment',
      'verify-enrolled-phone',
    ],
    notShown: [
      {
        editions: ['2fa-2017', '2fa-2018'],
        values: ['never', 'always'],
        why: 'declared as maybe, asking and not asking are both right (ENROL-08)',
      },
    ],
    answers: 'enrol-questions',
    documented: [
      {
        oneOf: ['never', 'maybe', 'always'],
        says: 'no security questions have to be chosen',
        rules: ['QUESTIONS-01'],
        editions: ['2fa-2017'],
        at: { 'keychain-and-two-step-pages': ['199', '278'] },
        refused: 'says that no questions have to be chosen: only the article of 2024 has them made',
      },
    ],
  },
  'enrol.explicit_activate': {
    kind: 'flag',
    default: false,
    text: 'after the code, a separate step turns two-factor on',
    readBy: [
      'answer-enrolment-questions',
      'create-enrolment-questions',
      'enrol-phone',
      'start-enrolment',
      'verify-enrolled-phone',
    ],
    answers: 'enrol-confirm-step',
    documented: [
      {
        fixed: false,
        says: 'the code turns two-factor on',
        rules: ['ENROL-15'],
        editions: ['2fa-2018'],
        at: { 'two-factor-page-2018': ['78'] },
        refused: 'turns two-factor on by the code itself: a step of its own is in the pages of 2017 only',
      },
    ],
  },
  'enrol.lifetime': {
    kind: 'seconds',
    min: 60,
    max: 30 * 86_400,
    default: 86_400,
    text: 'how long an unfinished enrolment can be continued',
    readBy: [
      'activate-enrolment',
      'answer-enrolment-questions',
      'create-enrolment-questions',
      'enrol-phone',
      'verify-enrolled-phone',
    ],
    answers: 'enrol-session-ttl',
  },
  'enrol.default_on': {
    kind: 'flag',
    default: true,
    editions: { 'two-step': false },
    text: 'accounts created on iOS 10.3, macOS 10.12.4 or later have two-factor on from the start',
    readBy: ['create-account'],
    answers: 'enrol-default-on',
    documented: [
      {
        fixed: false,
        says: 'no two-factor',
        rules: [],
        editions: ['two-step'],
        at: { 'keychain-and-two-step-pages': ['112-154'] },
        refused: 'has no two-factor that could be on from the start',
      },
    ],
  },
  'enrol.email_targets': {
    kind: 'choice',
    choices: ['account', 'backup', 'both'],
    default: 'account',
    text: 'addresses that get the confirmation of an enrolment',
    readBy: ['activate-enrolment', 'create-enrolment-questions', 'verify-enrolled-phone'],
    answers: 'enrol-email-targets',
  },
} as const satisfies Record<string, ParameterSpec>
