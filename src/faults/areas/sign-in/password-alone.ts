import type { FaultsOf } from '../../fault.ts'

/** Defects that open something to the password alone, by the rule that each breaks. */
export const passwordAloneFaults = {
  'SIGNIN-02': [
    {
      name: 'waiting-sign-in-opens-contacts',
      summary: 'The contacts take the token of a sign-in that still waits for its code for a session',
      policy: { signIn: { pendingOpens: (_signIn, service) => service === 'contacts' } },
    },
    {
      name: 'demand-token-outlives-enrolment',
      summary: 'A token for a demanded password, got with the password alone, sets a password after two-factor is on',
      policy: { signIn: { enrolmentEndsDemandTokens: () => false } },
    },
  ],
  'SIGNIN-11': [
    {
      name: 'browser-without-code',
      summary: 'The code is asked for on devices only',
      policy: { signIn: { needsCode: (account, client) => account.scheme !== 'none' && client.kind !== 'browser' } },
    },
  ],
  'SIGNIN-13': [
    {
      name: 'removed-device-keeps-session',
      summary: 'Removing a device takes it off the list but leaves its sessions alive',
      policy: { devices: { removalEnds: () => false } },
    },
    {
      name: 'removal-ends-every-session',
      summary: 'Removing one device signs every other one out as well',
      policy: { devices: { removalEnds: () => true } },
    },
  ],
  'SIGNIN-36': [
    {
      name: 'mail-without-code',
      summary: 'The way into the mail was built before codes and asks for none',
      policy: {
        signIn: { needsCode: (account, _client, service) => account.scheme !== 'none' && service !== 'mail' },
      },
    },
  ],
} satisfies Partial<FaultsOf<'SIGNIN'>>
