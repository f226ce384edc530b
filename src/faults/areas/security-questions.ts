import { questionPolicy } from '../../core/policy/security-questions.ts'
import type { FaultsOf } from '../fault.ts'

const right = questionPolicy

/** Defects of security questions, by the rule that each breaks. */
export const questionFaults = {
  'QUESTIONS-01': [
    {
      name: 'questions-made-at-enrolment',
      summary: 'Enrolment waits for new security questions although none are declared to be made',
      policy: { enrolment: { asksQuestions: () => true } },
    },
  ],
  'QUESTIONS-02': [
    {
      name: 'questions-asked-in-every-scheme',
      summary: 'Questions on file are asked whatever guards the account',
      policy: {
        questions: {
          asked: (account, onFile, service, parameters) =>
            right.asked({ ...account, scheme: 'none' }, onFile, service, parameters),
        },
      },
    },
  ],
  'QUESTIONS-03': [
    {
      name: 'questions-answers-as-evidence',
      summary: 'The right answers complete a sign-in that waits for a code',
      policy: {
        signIn: {
          acceptsEvidence: (kind, value, { questions }) =>
            kind === 'security-answers' && questions.some(({ answer }) => answer === value),
        },
      },
    },
    {
      name: 'questions-answered-after-enrolment',
      summary:
        'A sign-in that was asked its questions before two-factor was turned on is still completed by the answers',
      policy: { questions: { enrolmentEndsWaitingAnswers: () => false } },
    },
    {
      name: 'questions-answered-in-any-sign-in',
      summary: 'Answers are taken by every sign-in that is under way, also by one that waits for a code',
      policy: { questions: { answerable: ({ state }) => state === 'answering' || state === 'pending' } },
    },
  ],
  'QUESTIONS-04': [
    {
      name: 'questions-deleted-at-enrolment',
      summary: 'The old questions are deleted as soon as two-factor is on',
      policy: { questions: { kept: () => false } },
    },
    {
      name: 'questions-kept-one-week',
      summary: 'The old questions are deleted halfway through the two weeks',
      policy: {
        questions: {
          kept: (enrolmentUndo, now, parameters) =>
            now < enrolmentUndo.at + (parameters['unenrol.undo_window'] * 1000) / 2,
        },
      },
    },
  ],
  'QUESTIONS-05': [
    {
      name: 'questions-kept-for-ever',
      summary: 'The old questions are never deleted',
      policy: { questions: { kept: () => true } },
    },
    {
      name: 'questions-kept-one-second-more',
      summary: 'The end of the two weeks is compared with <= instead of <',
      policy: {
        questions: {
          kept: (enrolmentUndo, now, parameters) => now <= enrolmentUndo.at + parameters['unenrol.undo_window'] * 1000,
        },
      },
    },
  ],
  'QUESTIONS-06': [
    {
      name: 'questions-not-restored',
      summary: 'Undoing an enrolment leaves the account without questions',
      policy: { unEnrolment: { questionsOnceUndone: () => [] } },
    },
    {
      name: 'questions-restored-with-any-answer',
      summary: 'The questions come back, and any answers open the account page',
      policy: { questions: { answersFit: (given, onFile) => given.length === onFile.length } },
    },
  ],
  'QUESTIONS-07': [
    {
      name: 'questions-never-asked',
      summary: 'The new questions are kept but asked nowhere',
      policy: { questions: { asked: () => false } },
    },
  ],
  'QUESTIONS-08': [
    {
      name: 'questions-need-not-be-new',
      summary: 'The date of birth alone turns two-factor off',
      policy: { unEnrolment: { requires: () => ['date-of-birth'] } },
    },
    {
      name: 'questions-old-ones-stay',
      summary: 'New questions are asked for, and the old ones stay in force',
      policy: { unEnrolment: { questionsOnceOff: (given, before) => (before.length > 0 ? before : given) } },
    },
  ],
  'QUESTIONS-09': [
    {
      name: 'questions-not-after-two-step',
      summary: 'The account page opens with the password alone',
      policy: { questions: { asked: () => false } },
    },
    {
      name: 'questions-passed-by-the-cloud',
      summary: 'A session that was opened for the cloud by the password alone opens the account page too',
      policy: { account: { opensAccountPage: () => true } },
    },
    {
      name: 'questions-answers-not-compared',
      summary: 'Any answers open the account page',
      policy: { questions: { answersFit: () => true } },
    },
    {
      name: 'questions-right-answers-refused',
      summary: 'The right answers are compared with their questions and never fit',
      policy: {
        questions: { answersFit: (given, onFile) => onFile.every(({ question }, at) => question === given[at]) },
      },
    },
  ],
} as const satisfies FaultsOf<'QUESTIONS'>
