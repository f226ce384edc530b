import type { RuleRow } from '../rule.ts'

export const securityQuestions = [
  {
    id: 'QUESTIONS-01',
    text: 'With two-factor on, the owner MUST NOT be required to choose security questions.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    when: { parameter: 'enrol.security_questions', is: ['never', 'maybe', 'always'] },
    observable: 'Complete official enrolment without any questions: accepted. Contradicted by ENROL-20.',
    powers: ['provisioning'],
    open: ['enrol-questions'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '278',
        section: 'Do I need to remember answers to security questions now?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '179',
        section: 'Do I still need to remember any security questions?',
      },
    ],
  },
  {
    id: 'QUESTIONS-02',
    text: 'With two-factor on, sign-in and management MUST NOT ask for security answers.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Walk through sign-in, phone and device management: no question is put.',
    powers: ['provisioning'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '278',
        section: 'Do I need to remember answers to security questions now?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '179',
        section: 'Do I still need to remember any security questions?',
      },
    ],
  },
  {
    id: 'QUESTIONS-03',
    text: 'With two-factor on, right security answers MUST NOT replace a code.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    observable: 'Within two weeks (answers still on file) submit right answers at the code step: refused.',
    powers: ['provisioning'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '278',
        section: 'Do I need to remember answers to security questions now?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '179',
        section: 'Do I still need to remember any security questions?',
      },
    ],
  },
  {
    id: 'QUESTIONS-04',
    text: 'The old security questions MUST be kept for two weeks after enrolment.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Enrol, advance to just under 14 days, revert by the email link: old questions with old answers work. Boundary: 14 days.',
    powers: ['provisioning', 'email', 'clock'],
    open: ['two-weeks'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '278',
        section: 'Do I need to remember answers to security questions now?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '179',
        section: 'Do I still need to remember any security questions?',
      },
    ],
  },
  {
    id: 'QUESTIONS-05',
    text: 'After two weeks the old security questions MUST be deleted.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable:
      'Advance past 14 days: account state reports none on file; no path brings them back. Unspecified: exact instant, purge delay, backups.',
    powers: ['provisioning', 'clock'],
    open: ['two-weeks'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '278',
        section: 'Do I need to remember answers to security questions now?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '179',
        section: 'Do I still need to remember any security questions?',
      },
    ],
  },
  {
    id: 'QUESTIONS-06',
    text: 'The kept questions MUST be restored when the account goes back to its previous settings within the two weeks.',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    observable: 'Revert at day 13: the account is protected by the old questions again, answers unchanged.',
    powers: ['provisioning', 'email', 'clock'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '278',
        section: 'Do I need to remember answers to security questions now?',
      },
      {
        document: 'two-factor-page-2018',
        lines: '179',
        section: 'Do I still need to remember any security questions?',
      },
      {
        document: 'keychain-and-two-step-pages',
        lines: '314',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'QUESTIONS-07',
    text: 'After two-factor is turned off, the account MUST be protected by password and security questions only.',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable:
      'Turn off, sign in on a new device: password suffices, no code; security-sensitive pages ask the new questions. Unspecified: where questions are asked.',
    powers: ['provisioning', 'push'],
    open: ['questions-where'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '310',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'QUESTIONS-08',
    text: 'Turning two-factor off MUST require creating new security questions.',
    level: 'MUST',
    editions: ['2fa-2017'],
    observable:
      'Call turn-off without new questions: refused; with them: accepted, and the new answers are the valid ones. Unspecified: number and rules of questions.',
    powers: ['provisioning', 'push'],
    open: ['questions-count'],
    sources: [
      {
        document: 'keychain-and-two-step-pages',
        lines: '312',
        section: 'Can I turn off two-factor authentication after turning it on?',
      },
    ],
  },
  {
    id: 'QUESTIONS-09',
    text: 'After two-step was disabled, the account control panel MUST ask the security questions in addition to the password.',
    level: 'MUST',
    editions: ['two-step'],
    observable: 'Disable two-step, open the account page with the password: questions demanded; wrong answer: refused.',
    powers: ['provisioning'],
    open: ['questions-attempts', 'questions-match'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '374', section: 'How to turn off two-step verification?' },
    ],
  },
] as const satisfies readonly RuleRow[]
