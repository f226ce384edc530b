import { appPasswordPolicy as right } from '../../../core/policy/app-passwords.ts'
import type { FaultsOf } from '../../fault.ts'

/** Defects around app-specific passwords, by the rule that each breaks: the repeated check, the secret, and what it opens. */
export const reachFaults = {
  'APPPW-30': [
    {
      name: 'apppw-reauthentication-optional',
      summary: 'Identifier and password are checked when they are sent, and not missed when they are not',
      policy: { appPasswords: { needsReauthentication: (parameters, given) => given && parameters['apppw.reauth'] } },
    },
  ],
  'APPPW-31': [
    {
      name: 'wrong-passwords-uncounted-at-app-password',
      summary: 'Wrong passwords are not counted in one of the places that ask for it: app-password',
      policy: { passwords: { countsWrongAt: (place) => place !== 'app-password' } },
    },
    {
      name: 'apppw-reauthentication-of-anybody',
      summary: 'The password is checked once more, but not whose identifier came with it',
      policy: { appPasswords: { reauthenticated: (passwordRight) => passwordRight } },
    },
    {
      name: 'apppw-reauthentication-ignored',
      summary: 'Identifier and password are asked for, and any will do',
      policy: { appPasswords: { reauthenticated: () => true } },
    },
  ],
  'APPPW-32': [
    {
      name: 'apppw-shown-masked',
      summary: 'The owner is shown the password with all but its last group masked',
      policy: { appPasswords: { shown: (secret) => secret.replace(/[a-z](?=.*-)/g, '*') } },
    },
    {
      name: 'apppw-always-the-same',
      summary: 'The generator starts from the same seed every time',
      policy: { appPasswords: { generate: () => 'abcd-efgh-ijkl-mnop' } },
    },
  ],
  'APPPW-33': [
    {
      name: 'apppw-opens-the-account',
      summary: 'A sign-in to the account takes an app-specific password for the account password',
      policy: {
        appPasswords: {
          opensAccount: (offered, account, hasher) => right.find(offered, account, [], hasher) !== undefined,
        },
      },
    },
    {
      name: 'apppw-program-reaches-everything',
      summary: 'The session of a program opens the account page as well',
      policy: { appPasswords: { programReaches: () => true } },
    },
  ],
  'APPPW-34': [
    {
      name: 'apppw-of-another-account',
      summary: 'The password is looked up among those of all accounts',
      policy: {
        appPasswords: {
          find: (offered, _account, everybody, hasher) =>
            everybody
              .flatMap(({ appPasswords }) => appPasswords)
              .find(
                ({ digest, revokedAt }) =>
                  revokedAt === undefined && hasher.timingSafeEqual(digest, hasher.digest(offered)),
              ),
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'APPPW'>>
