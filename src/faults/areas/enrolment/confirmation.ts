import { enrolmentPolicy } from '../../../core/policy/enrolment.ts'
import type { Fault } from '../../fault.ts'

const right = enrolmentPolicy

/** Defects of the email that confirms an enrolment. */
export const confirmationFaults = {
  'ENROL-24': [
    {
      name: 'enrol-activated-in-silence',
      summary: 'The path of a step of its own that activates two-factor forgets the confirmation',
      edition: '2fa-2017',
      policy: {
        enrolment: {
          mailTo: (account, parameters) =>
            parameters['enrol.explicit_activate'] ? [] : right.mailTo(account, parameters),
        },
      },
    },
    {
      name: 'enrol-questions-last-in-silence',
      summary: 'Where new questions are the last step, nobody is told that two-factor was turned on',
      policy: {
        enrolment: {
          mailTo: (account, parameters) =>
            parameters['enrol.security_questions'] === 'create' ? [] : right.mailTo(account, parameters),
        },
      },
    },
    {
      name: 'enrol-no-confirmation',
      summary: 'Nobody is told that two-factor was turned on',
      policy: { enrolment: { mailTo: () => [] } },
    },
  ],
  'ENROL-25': [
    {
      name: 'enrol-confirmed-at-mail-address',
      summary: 'The confirmation goes to the mail address that the account itself has',
      policy: {
        enrolment: {
          mailTo: ({ identifier, mailAddress }) => [identifier, ...(mailAddress === undefined ? [] : [mailAddress])],
        },
      },
    },
    {
      name: 'enrol-backup-address-ignored',
      summary: 'The confirmation goes to the account address, whatever is declared',
      policy: { enrolment: { mailTo: ({ identifier }) => [identifier] } },
    },
  ],
} as const satisfies Readonly<Record<string, readonly [Fault, ...Fault[]]>>
