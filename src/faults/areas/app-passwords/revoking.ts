import { appPasswordPolicy as right } from '../../../core/policy/app-passwords.ts'
import type { FaultsOf } from '../../fault.ts'

/** Defects around app-specific passwords, by the rule that each breaks: what revokes one, and what follows from it. */
export const revokingFaults = {
  'APPPW-20': [
    {
      name: 'apppw-newest-revoked',
      summary: 'Revoking one revokes the newest, whichever was chosen',
      policy: { appPasswords: { revokedWith: (chosen, active) => [active.at(-1) ?? chosen] } },
    },
  ],
  'APPPW-21': [
    {
      name: 'apppw-revoking-one-revokes-all',
      summary: 'Revoking one revokes them all',
      policy: { appPasswords: { revokedWith: (_chosen, active) => active } },
    },
    {
      name: 'apppw-revoking-one-revokes-older',
      summary: 'Revoking one revokes the ones that were made before it as well',
      policy: {
        appPasswords: {
          revokedWith: (chosen, active) => active.slice(0, active.findIndex(({ id }) => id === chosen.id) + 1),
        },
      },
    },
  ],
  'APPPW-22': [
    {
      name: 'apppw-revoking-all-leaves-one',
      summary: 'The loop that revokes all starts at the second one',
      policy: { appPasswords: { revokedByAll: (active) => active.slice(1) } },
    },
  ],
  'APPPW-23': [
    {
      name: 'apppw-history-by-position',
      summary: 'The history names its entries by their position, and nothing can be revoked by that',
      policy: {
        appPasswords: {
          history: (...known) => right.history(...known).map((entry, at) => ({ ...entry, id: `${at}` })),
        },
      },
    },
  ],
  'APPPW-24': [
    {
      name: 'apppw-sessions-outlive-it',
      summary: 'Revocation shuts the door, but programs that are in stay in',
      policy: { appPasswords: { endsWith: () => false } },
    },
    {
      name: 'apppw-every-program-signed-out',
      summary: 'Revoking one signs all programs out',
      policy: { appPasswords: { endsWith: (session) => session.kind === 'program' } },
    },
    {
      name: 'apppw-revocation-by-time',
      summary: 'Revoking one signs out every program that came in since it was made',
      policy: {
        appPasswords: {
          endsWith: (session, revoked) => session.kind === 'program' && session.createdAt >= revoked.createdAt,
        },
      },
    },
  ],
  'APPPW-25': [
    {
      name: 'apppw-revoked-one-works',
      summary: 'A sign-in does not look whether the password was revoked',
      policy: {
        appPasswords: {
          find: (offered, account, _everybody, hasher) =>
            account.appPasswords.find(({ digest }) => hasher.timingSafeEqual(digest, hasher.digest(offered))),
        },
      },
    },
    {
      name: 'apppw-revived-by-its-label',
      summary: 'Revocation is looked up by label, so a revoked password works again once another takes its label',
      policy: {
        appPasswords: {
          find: (offered, account, _everybody, hasher) =>
            account.appPasswords.find(
              ({ digest, label }) =>
                hasher.timingSafeEqual(digest, hasher.digest(offered)) &&
                account.appPasswords.some((other) => other.label === label && other.revokedAt === undefined),
            ),
        },
      },
    },
  ],
  'APPPW-26': [
    {
      name: 'apppw-survive-a-change',
      summary: 'Only a reset of the account password revokes them, a change does not',
      policy: { passwords: { revokesAppPasswords: (how) => how !== 'change' } },
    },
  ],
  'APPPW-27': [
    {
      name: 'apppw-survive-a-reset',
      summary: 'Only a change of the account password revokes them, a reset does not',
      policy: { passwords: { revokesAppPasswords: (how) => how !== 'reset' } },
    },
  ],
  'APPPW-28': [
    {
      name: 'apppw-programs-outlive-a-change',
      summary: 'Programs that are in stay in until their owner signs them out',
      policy: { passwords: { endsProgramSessions: () => false } },
    },
    {
      name: 'apppw-programs-outlive-a-reset',
      summary: 'Programs that are in stay in when the account password was reset',
      policy: { passwords: { endsProgramSessions: (how) => how !== 'reset' } },
    },
  ],
  'APPPW-29': [
    {
      name: 'apppw-none-after-all-are-gone',
      summary: 'An account whose passwords were all revoked gets no more',
      policy: {
        appPasswords: {
          availableAfterChange: ({ appPasswords }) =>
            appPasswords.length === 0 || appPasswords.some((entry) => entry.revokedAt === undefined),
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'APPPW'>>
