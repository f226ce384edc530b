import type { FaultsOf } from '../../fault.ts'

/** Defects of sessions, by the rule of hardening that each breaks. */
export const sessionFaults = {
  'H-SESSION-01': [
    {
      name: 'hardening-one-token-for-all',
      summary: 'The token of a session follows from the account',
      policy: { account: { sessionToken: (_fresh, { account }) => `session-of-${account}` } },
    },
  ],
  'H-SESSION-02': [
    {
      name: 'hardening-sign-out-on-the-client',
      summary: 'A sign-out removes the token from the client alone',
      policy: { account: { signOutEndsSession: () => false } },
    },
  ],
  'H-SESSION-03': [
    {
      name: 'hardening-pending-sign-in-opens',
      summary: 'The token of a sign-in that waits for its code opens the account page',
      policy: { signIn: { pendingOpens: () => true } },
    },
  ],
  'H-SESSION-04': [
    {
      name: 'hardening-session-of-two-days',
      summary: 'A session that is used lasts for two days',
      decidesBy: (declared) => ({ ...declared, 'session.lifetime': 172_800 }),
    },
  ],
  'H-SESSION-05': [
    {
      name: 'hardening-idle-session-lasts',
      summary: 'A session lasts as long without use as with it',
      decidesBy: (declared) => ({ ...declared, 'session.idle_lifetime': 0 }),
    },
    {
      name: 'hardening-use-does-not-count',
      summary: 'A session ends an hour after its sign-in, used or not',
      decidesBy: (declared) => ({ ...declared, 'session.lifetime': 3600 }),
    },
  ],
} as const satisfies FaultsOf<'H-SESSION'>
