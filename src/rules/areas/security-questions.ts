import type { RuleRow } from '../rule.ts'

export const securityQuestions = [
  {
    id: 'QUESTIONS-01',
    text: 'The service MUST NOT require the owner to choose security questions in order to use two-factor',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    when: { parameter: 'enrol.security_questions', is: ['never', 'maybe', 'always'] },
    needs: ['enrolment', 'code.text', 'security-questions'],
    observable: 'Enrol without creating any questions: two-factor turns on.',
    powers: ['provisioning', 'text'],
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
    text: 'While two-factor is on, sign-in and account management MUST NOT ask for security answers',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['two-factor', 'security-questions'],
    observable: 'Sign in and manage numbers and devices: no question is asked.',
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
    text: 'Right security answers MUST NOT replace a code while two-factor is on',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    derived: true,
    needs: ['two-factor', 'security-questions'],
    observable: 'Give the right answers, still on file, in the place of the code: refused; the code: accepted.',
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
    text: 'The service MUST keep the old security questions for two weeks after enrolment',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['enrolment', 'code.text', 'security-questions'],
    observable: 'Enrol and move the clock to just before the two weeks end: questions on file.',
    powers: ['provisioning', 'text', 'clock'],
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
    text: 'The service MUST delete the old security questions two weeks after enrolment',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['enrolment', 'code.text', 'security-questions'],
    observable: 'Enrol and move the clock past the two weeks: no questions on file.',
    powers: ['provisioning', 'text', 'clock'],
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
    text: 'Within two weeks, a return to the earlier settings MUST restore the old security questions',
    level: 'MUST',
    editions: ['2fa-2017', '2fa-2018'],
    needs: ['enrolment', 'code.text', 'un-enrolment', 'security-questions'],
    observable: 'Undo the enrolment: the old questions with the old answers protect the account again.',
    powers: ['provisioning', 'text', 'email'],
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
    text: 'After two-factor was turned off, the account MUST be protected by password and security questions alone',
    level: 'MUST',
    editions: ['2fa-2017'],
    needs: ['un-enrolment', 'security-questions'],
    observable: 'Turn off and sign in on a new device: no code; the new questions are asked where declared.',
    powers: ['provisioning'],
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
    text: 'Turning two-factor off MUST require new security questions',
    level: 'MUST',
    editions: ['2fa-2017'],
    needs: ['un-enrolment', 'security-questions'],
    observable: 'Turn off without new questions: refused; with them: accepted, and the new answers are the valid ones.',
    powers: ['provisioning'],
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
    text: 'After two-step was turned off, the account page MUST ask for the security questions as well as the password',
    level: 'MUST',
    editions: ['two-step'],
    needs: ['two-step', 'security-questions'],
    observable:
      'Turn two-step off and open the account page: questions demanded; a wrong answer is refused, the right ones open it.',
    powers: ['provisioning'],
    open: ['questions-attempts', 'questions-match'],
    sources: [
      { document: 'keychain-and-two-step-pages', lines: '374', section: 'How to turn off two-step verification?' },
    ],
  },
] as const satisfies readonly RuleRow[]
