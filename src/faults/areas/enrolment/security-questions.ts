import type { Fault } from '../../fault.ts'

/** Defects of the security questions in an enrolment. */
export const enrolmentQuestionFaults = {
  'ENROL-08': [
    {
      name: 'enrol-answers-without-questions',
      summary: 'Answers are asked of accounts that have no questions on file too',
      policy: {
        enrolment: {
          asksAnswers: (_account, parameters) => parameters['enrol.security_questions'] === 'maybe',
        },
      },
    },
  ],
  'ENROL-09': [
    {
      name: 'enrol-answers-counted-only',
      summary: 'That every question has an answer is looked at, not what the answers are',
      policy: { enrolment: { answersFit: (given, { questions }) => given.length === questions.length } },
    },
    {
      name: 'enrol-answers-by-their-beginning',
      summary: 'An answer that begins with the right one is taken',
      policy: {
        enrolment: {
          answersFit: (given, { questions }) =>
            questions.every(({ answer }, index) => given[index]?.startsWith(answer) === true),
        },
      },
    },
    {
      name: 'enrol-goes-on-without-answers',
      summary: 'A wrong answer is refused, and the next step is open all the same',
      policy: { enrolment: { answersComeFirst: () => false } },
    },
  ],
  'ENROL-10': [
    {
      name: 'enrol-number-before-answers',
      summary: 'The steps may come in any order, so a code is sent before the answers',
      policy: { enrolment: { answersComeFirst: () => false } },
    },
    {
      name: 'enrol-answers-never-asked',
      summary: 'The questions on file are not asked at all',
      policy: { enrolment: { asksAnswers: () => false } },
    },
  ],
  'ENROL-20': [
    {
      name: 'enrol-questions-optional',
      summary: 'Enrolment on the web completes without security questions',
      policy: { enrolment: { asksQuestions: () => false } },
    },
  ],
} as const satisfies Readonly<Record<string, readonly [Fault, ...Fault[]]>>
