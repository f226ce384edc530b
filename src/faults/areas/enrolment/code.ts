import { enrolmentPolicy } from '../../../core/policy/enrolment.ts'
import type { Fault } from '../../fault.ts'

/** Defects of the code that turns two-factor on. */
export const enrolmentCodeFaults = {
  'ENROL-14': [
    {
      name: 'enrol-number-stays-unverified',
      summary: 'The right code turns two-factor on, and the number is never marked as verified',
      policy: { enrolment: { verifiedByCode: () => false } },
    },
  ],
  'ENROL-15': [
    {
      name: 'enrol-code-turns-nothing-on',
      summary: 'After the code the account is as it was',
      policy: { enrolment: { schemeOnceOn: ({ scheme }) => scheme } },
    },
    {
      name: 'enrol-code-turns-two-step-on',
      summary: 'The code turns the older scheme on',
      policy: { enrolment: { schemeOnceOn: () => 'two-step' } },
    },
    {
      name: 'enrol-waits-for-activation',
      summary: 'An activation is waited for, though the code is declared to be enough',
      policy: { enrolment: { needsActivation: () => true } },
    },
  ],
  'ENROL-16': [
    {
      name: 'enrol-code-by-its-beginning',
      summary: 'Only the first digits of the code are compared',
      policy: { enrolment: { matches: (entry, code) => entry.slice(0, -1) === code.slice(0, -1) } },
    },
    {
      name: 'enrol-any-code',
      summary: 'Any entry of the right form is taken',
      policy: { enrolment: { matches: () => true } },
    },
    {
      name: 'enrol-codes-guessed-without-end',
      summary: 'Wrong codes are counted where people sign in, and not during enrolment',
      policy: { codes: { countsFailuresAt: (place) => place !== 'enrolment' } },
    },
  ],
  'ENROL-17': [
    {
      name: 'enrol-code-activates-too',
      summary: 'The code turns two-factor on, though an activation is declared',
      policy: { enrolment: { needsActivation: () => false } },
    },
    {
      name: 'enrol-activation-turns-nothing-on',
      summary: 'The activation is accepted, and two-factor stays off',
      policy: { enrolment: { schemeOnceOn: ({ scheme }) => scheme } },
    },
  ],
  'ENROL-18': [
    {
      name: 'enrol-on-when-code-is-sent',
      summary: 'Two-factor is on as soon as the code was sent',
      policy: { enrolment: { schemeWhileWaiting: () => 'two-factor', staysOpen: () => true } },
    },
    {
      name: 'enrol-two-step-meanwhile',
      summary: 'While the code is waited for the account has the older scheme',
      policy: { enrolment: { schemeWhileWaiting: () => 'two-step', staysOpen: () => true } },
    },
  ],
  'ENROL-30': [
    {
      name: 'enrol-any-code-of-the-enrolment',
      summary: 'A code of the enrolment verifies whichever number is asked about',
      policy: { enrolment: { verifies: (code, _phone, { id }) => code.enrolment === id } },
    },
    {
      name: 'enrol-any-code-of-the-service',
      summary: 'The code is looked for among those of all accounts',
      policy: {
        enrolment: {
          verifies: (code, phone, enrolment) =>
            enrolmentPolicy.verifies(code, phone, enrolment) || code.purpose === 'enrolment',
        },
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly [Fault, ...Fault[]]>>
