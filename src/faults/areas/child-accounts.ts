import { enrolmentPolicy } from '../../core/policy/enrolment.ts'
import type { FaultsOf } from '../fault.ts'

/** Defects in how the accounts of children are treated. */
export const childFaults = {
  'CHILD-01': [
    {
      name: 'child-refused',
      summary: 'Accounts that were created for children cannot turn two-factor on',
      policy: { enrolment: { decidedByAge: ({ child }) => (child ? false : undefined) } },
    },
    {
      name: 'child-never-completes',
      summary: 'The enrolment of a child goes through every step, and two-factor stays off',
      policy: { enrolment: { schemeOnceOn: ({ child }) => (child ? 'none' : 'two-factor') } },
    },
  ],
  'CHILD-02': [
    {
      name: 'child-always-eligible',
      summary: 'The system requirements are not looked at for children',
      policy: {
        enrolment: {
          decidedByAge: ({ child }) => (child ? true : undefined),
          startsOn: (client, parameters) =>
            ['phone', 'tablet', 'pod'].includes(client.kind) || enrolmentPolicy.startsOn(client, parameters),
        },
      },
    },
    {
      name: 'child-told-another-reason',
      summary: 'Children are told that it is not offered, where others are told that they are not eligible',
      policy: { enrolment: { whyNot: ({ child }) => (child ? 'not-offered' : 'not-eligible') } },
    },
  ],
} satisfies FaultsOf<'CHILD'>
