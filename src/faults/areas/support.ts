import type { FaultsOf } from '../fault.ts'

/** Defects of what support staff may do, by the rule that each breaks. */
export const supportFaults = {
  'SUPPORT-01': [
    {
      name: 'support-vouches-for-children',
      summary: 'Support may verify the identity of the owner where the account is that of a child',
      policy: { recovery: { staffVerifies: (account) => account.child === true } },
    },
    {
      name: 'support-vouches-for-account',
      summary: 'The permission for the keychain opens the one for the account as well',
      policy: { recovery: { staffVerifies: () => true } },
    },
    {
      name: 'support-skips-code',
      summary: 'Support can let a sign-in go on without its code',
      policy: { recovery: { staffSkipsCode: () => true } },
    },
  ],
  'SUPPORT-02': [
    {
      name: 'support-never-reads-recovery',
      summary: 'Support cannot read a recovery, although it is declared',
      policy: { recovery: { staffReads: () => false } },
    },
    {
      name: 'support-always-reads-recovery',
      summary: 'Support can read a recovery, although it is not declared',
      policy: { recovery: { staffReads: () => true } },
    },
  ],
  'SUPPORT-03': [
    {
      name: 'support-reads-security-code',
      summary: 'What is kept of the security code is shown to support',
      policy: { securityCode: { shownToStaff: (keychain) => keychain.securityCode } },
    },
  ],
  'SUPPORT-04': [
    {
      name: 'support-vouches-in-vain',
      summary: 'The word of support is noted, but the set-up goes on waiting for the text message',
      policy: { recovery: { staffCompletesSetUp: () => false } },
    },
  ],
  'SUPPORT-05': [
    {
      name: 'support-unlocks-in-vain',
      summary: 'The word of support is noted, but the entry of the security code stays locked',
      policy: { securityCode: { afterUnlock: (attempts) => attempts } },
    },
  ],
  'SUPPORT-06': [
    {
      name: 'support-restores-keychain',
      summary: 'Support can bring back a keychain that its owner kept off the servers',
      policy: { securityCode: { staffRestores: () => true } },
    },
  ],
} satisfies FaultsOf<'SUPPORT'>
