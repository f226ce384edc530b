import { codePolicy } from '../../../core/policy/codes.ts'
import type { Fault } from '../../fault.ts'

/** Defects of the number that an enrolment asks for. */
export const enrolledNumberFaults = {
  'ENROL-01': [
    {
      name: 'enrol-two-numbers-needed',
      summary: 'One verified number is not enough',
      policy: { enrolment: { numbersSuffice: ({ verified }) => verified.length > 1 } },
    },
    {
      name: 'enrol-number-need-not-be-verified',
      summary: 'A number counts as verified before its code came back',
      policy: { enrolment: { verifiedWhenGiven: () => true } },
    },
  ],
  'ENROL-02': [
    {
      name: 'enrol-activation-unchecked',
      summary: 'The activation looks at nothing, because the steps before it should have been taken',
      policy: { enrolment: { numbersSuffice: () => true } },
    },
    {
      name: 'enrol-given-is-enough',
      summary: 'The activation looks for a number, not for a verified one',
      policy: { enrolment: { numbersSuffice: ({ phones }) => phones.length > 0 } },
    },
    {
      name: 'enrol-removed-number-is-enough',
      edition: '2fa-2017',
      summary: 'A number that was verified counts, although it was removed since',
      policy: { enrolment: { numbersSuffice: ({ verified }) => verified.length > 0 } },
    },
  ],
  'ENROL-11': [
    {
      name: 'enrol-any-text-is-a-number',
      summary: 'What is given as a number is not looked at',
      policy: { enrolment: { isNumber: (_read): _read is string => true } },
    },
  ],
  'ENROL-12': [
    {
      name: 'enrol-text-always',
      summary: 'The code comes by text message, whatever the owner chose',
      policy: { enrolment: { method: () => 'text' } },
    },
    {
      name: 'enrol-call-always',
      summary: 'The code comes by automated call, whatever the owner chose',
      policy: { enrolment: { method: () => 'call' } },
    },
  ],
  'ENROL-13': [
    {
      name: 'enrol-code-to-every-number',
      summary: 'The code goes to every number on file',
      policy: { enrolment: { codeGoesTo: (_given, { phones }) => phones } },
    },
    {
      name: 'enrol-code-to-first-number',
      summary: 'The code goes to the first number on file',
      policy: { enrolment: { codeGoesTo: (_given, { phones }) => phones.slice(0, 1) } },
    },
    {
      name: 'enrol-code-never-sent',
      summary: 'No code is sent',
      policy: { enrolment: { codeGoesTo: () => [] } },
    },
  ],
  'ENROL-19': [
    {
      name: 'enrol-one-number-only',
      summary: 'A second number takes the place of the first one',
      policy: { enrolment: { hasRoom: ({ phones }) => phones.length < 1 } },
    },
    {
      name: 'enrol-first-code-ends-it',
      summary: 'The first code closes the enrolment, so the second number cannot be verified',
      policy: { enrolment: { staysOpen: (account) => account.scheme === 'none' } },
    },
  ],
  'ENROL-28': [
    {
      name: 'enrol-number-kept-apart',
      summary: 'The number given at enrolment is not among those that sign-ins may choose from',
      policy: {
        codes: { phoneTargets: (account) => (account.enrolmentUndo ? [] : codePolicy.phoneTargets(account)) },
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly [Fault, ...Fault[]]>>
