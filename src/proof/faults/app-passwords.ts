import type { FaultsOf } from '../fault.ts'

/** Defects of the policy of app-specific passwords, by the rule that each breaks. */
export const appPasswordFaults = {
  'APPPW-17': [
    {
      name: 'apppw-limit-off-by-one',
      summary: 'The limit is compared with <= instead of <, so one more fits',
      policy: { appPasswords: { hasRoom: (active, _all, parameters) => active.length <= parameters['apppw.limit'] } },
    },
  ],
  'APPPW-18': [
    {
      name: 'apppw-limit-check-then-act',
      summary: 'The limit is checked on what was read before the write, so requests at the same time pass together',
      unisolated: ['create-app-password'],
    },
  ],
} satisfies Partial<FaultsOf<'APPPW'>>
