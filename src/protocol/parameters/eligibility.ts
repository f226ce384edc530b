import type { ParameterSpec } from '../parameter-spec.ts'

export const eligibilityParameters = {
  'eligibility.min_ios': {
    kind: 'version',
    default: '9.0',
    text: 'minimum iOS version of a device that makes an account eligible',
    readBy: ['read-account', 'start-enrolment', 'start-two-step'],
    notShown: [{ editions: ['two-step'], why: 'it has no two-factor' }],
    answers: 'min-os',
    documented: [
      {
        fixed: '9.0',
        says: 'iOS 9',
        rules: ['ELIGIBILITY-01', 'ELIGIBILITY-02', 'ELIGIBILITY-17'],
        editions: ['2fa-2017'],
        at: { 'keychain-and-two-step-pages': ['180'] },
      },
      {
        atLeast: '9.0',
        says: 'the latest iOS, and for the basic requirements iOS 9',
        rules: ['ELIGIBILITY-03', 'ELIGIBILITY-16', 'ELIGIBILITY-17', 'CHILD-02'],
        editions: ['2fa-2018'],
        at: { 'two-factor-page-2018': ['44', '191', '199'] },
      },
    ],
  },
  'eligibility.min_macos': {
    kind: 'version',
    default: '10.11',
    text: 'minimum OS X or macOS version of a Mac that makes an account eligible',
    readBy: ['read-account', 'start-enrolment', 'start-two-step'],
    notShown: [{ editions: ['two-step'], why: 'it has no two-factor' }],
    answers: 'min-os',
    documented: [
      {
        fixed: '10.11',
        says: 'OS X El Capitan (10.11)',
        rules: ['ELIGIBILITY-01', 'ELIGIBILITY-02', 'ELIGIBILITY-15'],
        editions: ['2fa-2017'],
        at: { 'keychain-and-two-step-pages': ['180', '208'] },
      },
      {
        atLeast: '10.11',
        says: 'the latest macOS, and for a Mac OS X El Capitan (10.11)',
        rules: ['ELIGIBILITY-03', 'ELIGIBILITY-15', 'ELIGIBILITY-16', 'CHILD-02'],
        editions: ['2fa-2018'],
        at: { 'two-factor-page-2018': ['44', '80', '192', '199'] },
      },
    ],
  },
  'eligibility.web_enrolment': {
    kind: 'flag',
    default: false,
    text: 'an account without any device can turn two-factor on in a browser',
    readBy: ['read-account', 'start-enrolment', 'start-two-step'],
    notShown: [{ editions: ['two-step'], why: 'it has no two-factor' }],
    answers: 'enrol-web',
    documented: [
      {
        fixed: false,
        says: 'a device is needed',
        rules: ['ELIGIBILITY-02'],
        editions: ['2fa-2017'],
        at: { 'keychain-and-two-step-pages': ['180'] },
        refused: 'opens two-factor only to accounts with a device: only the article of 2024 enrols in a browser',
      },
    ],
  },
  'eligibility.store_only': {
    kind: 'flag',
    default: false,
    editions: { '2fa-2018': true },
    text: 'accounts that use only the store are eligible',
    readBy: ['read-account', 'start-enrolment', 'start-two-step'],
    notShown: [{ editions: ['two-step'], why: 'it has no two-factor' }],
    answers: 'service-list',
    documented: [
      {
        fixed: false,
        says: 'only users of the cloud service',
        rules: ['ELIGIBILITY-05'],
        editions: ['2fa-2017'],
        at: { 'keychain-and-two-step-pages': ['180'] },
        refused: 'opens two-factor to users of the cloud service alone: only the page of 2018 names users of the store',
      },
      {
        fixed: true,
        says: 'users of the cloud service and of the store',
        rules: ['ELIGIBILITY-04'],
        editions: ['2fa-2018'],
        at: { 'two-factor-page-2018': ['44'] },
      },
    ],
  },
  'eligibility.mail_first': {
    kind: 'flag',
    default: false,
    text: 'an account needs a mail address before two-factor can be turned on',
    readBy: ['read-account', 'start-enrolment', 'start-two-step', 'use-service'],
    answers: 'mail-precondition',
    documented: [
      {
        fixed: false,
        says: 'every user of the cloud service with a device',
        rules: ['ELIGIBILITY-01'],
        editions: ['2fa-2017'],
        at: { 'keychain-and-two-step-pages': ['180'] },
        refused:
          'opens two-factor to every cloud user with a device: only the article of 2024 asks for a mail address first',
      },
    ],
  },
} as const satisfies Record<string, ParameterSpec>
