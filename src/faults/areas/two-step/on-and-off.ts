import { twoStepPolicy } from '../../../core/policy/two-step.ts'
import { atLeast } from '../../../core/versions.ts'
import type { FaultsOf } from '../../fault.ts'

const right = twoStepPolicy

/** Defects of turning two-step on and off. */
export const onAndOffFaults = {
  'TWOSTEP-23': [
    {
      name: 'two-step-cannot-be-turned-off',
      summary: 'Two-step stays on whatever its owner gives',
      policy: { twoStep: { turnOffOffered: () => false } },
    },
  ],
  'TWOSTEP-24': [
    {
      name: 'two-step-off-without-date',
      summary: 'The date of birth is not asked for',
      policy: {
        twoStep: {
          turnOffRequires: (account, parameters) =>
            right.turnOffRequires(account, parameters).filter((asked) => asked !== 'date-of-birth'),
        },
      },
    },
    {
      name: 'two-step-off-month-compared',
      summary: 'Year and month of the date of birth are compared, but not the day',
      policy: { twoStep: { dateFits: (given, account) => given.slice(0, 7) === account.dateOfBirth?.slice(0, 7) } },
    },
  ],
  'TWOSTEP-25': [
    {
      name: 'two-step-off-without-questions',
      summary: 'Security questions are not asked for',
      policy: { twoStep: { turnOffRequires: () => ['date-of-birth'] } },
    },
    {
      name: 'two-step-off-answers-counted',
      summary: 'Answers are counted, but not compared',
      policy: { twoStep: { answersFit: (given, asked) => given.length === asked.length } },
    },
    {
      name: 'two-step-off-answers-by-prefix',
      summary: 'An answer is taken that begins with the right one',
      policy: {
        twoStep: {
          answersFit: (given, asked) => asked.every(({ answer }, index) => given[index]?.startsWith(answer) === true),
        },
      },
    },
  ],
  'TWOSTEP-26': [
    {
      name: 'two-step-off-but-not-for-calls',
      summary: 'The call service goes on asking for a code after two-step was turned off',
      policy: { signIn: { needsCode: ({ scheme }, _client, service) => scheme !== 'none' || service === 'calls' } },
    },
  ],
  'TWOSTEP-27': [
    {
      name: 'two-step-off-in-silence',
      summary: 'Nobody is told that two-step was turned off',
      policy: { twoStep: { noticeTo: () => [] } },
    },
    {
      name: 'two-step-off-told-to-one-address',
      summary: 'The account address alone is told, whatever is declared',
      policy: { twoStep: { noticeTo: ({ identifier }) => [identifier] } },
    },
    {
      name: 'two-step-off-told-before-it-is',
      summary: 'The email goes out before the date of birth was compared',
      policy: { twoStep: { notifiesOfRefusal: () => true } },
    },
  ],
  'TWOSTEP-29': [
    {
      name: 'two-step-still-open-to-all',
      summary: 'Two-step is turned on for accounts that could use two-factor',
      policy: { twoStep: { acceptsEnrolment: () => true } },
    },
    {
      name: 'two-step-open-while-one-device-is-old',
      summary: 'One device that is too old for two-factor is enough to turn two-step on',
      policy: {
        twoStep: {
          acceptsEnrolment: ({ devices }, parameters) =>
            devices.some(({ client }) => !atLeast(client.version, parameters['eligibility.min_ios'])),
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'TWOSTEP'>>
