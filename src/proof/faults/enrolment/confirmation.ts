import type { Fault } from '../../fault.ts'

/** Defects of the email that confirms an enrolment. */
export const confirmationFaults = {
  'ENROL-24': [
    {
      name: 'enrol-no-confirmation',
      summary: 'Nobody is told that two-factor was turned on',
      policy: { enrolment: { mailTo: () => [] } },
    },
    {
      name: 'enrol-confirmed-twice',
      summary: 'The confirmation is sent twice',
      policy: { enrolment: { mailTo: ({ identifier }) => [identifier, identifier] } },
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
