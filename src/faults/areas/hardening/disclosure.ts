import type { FaultsOf } from '../../fault.ts'

/** Defects of what answers tell, by the rule of hardening that each breaks. */
export const disclosureFaults = {
  'H-DISCLOSE-01': [
    {
      name: 'hardening-unknown-account-told',
      summary: 'A sign-in with an unknown identifier is refused as not found',
      policy: { account: { refusalOfUnknown: () => 'not-found' } },
    },
  ],
  'H-DISCLOSE-02': [
    {
      name: 'hardening-reset-of-nobody-refused',
      summary: 'A reset is refused where nobody has the identifier',
      policy: { passwords: { forgottenPathOpen: (account) => account !== undefined } },
    },
  ],
  'H-DISCLOSE-03': [
    {
      name: 'hardening-recovery-of-nobody-refused',
      summary: 'A recovery is refused where nobody has the identifier',
      policy: { recovery: { refusesUnknown: () => true } },
    },
  ],
  'H-DISCLOSE-04': [
    {
      name: 'hardening-code-in-answer',
      summary: 'The answer to who asks for a code contains it',
      policy: { codes: { toldDestination: (_phone, code) => `the phone, with ${code}` } },
    },
  ],
} as const satisfies FaultsOf<'H-DISCLOSE'>
