import { appPasswordPolicy } from '../../core/policy/app-passwords.ts'
import type { FaultsOf } from '../fault.ts'

const right = appPasswordPolicy
const from = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Defects of the policy of app-specific passwords, by the rule that each breaks. */
export const appPasswordFaults = {
  'APPPW-01': [
    {
      name: 'apppw-calendar-left-out',
      summary: 'Calendar programs were never taught about app-specific passwords',
      policy: { appPasswords: { fitsService: (service) => service !== 'calendar' } },
    },
  ],
  'APPPW-02': [
    {
      name: 'apppw-not-demanded',
      summary: 'The account password still signs programs in',
      policy: { appPasswords: { required: () => false } },
    },
    {
      name: 'apppw-not-demanded-of-contacts',
      summary: 'The way in for contacts forgets to turn the account password away',
      policy: { appPasswords: { required: (...known) => known[3] !== 'contacts' && right.required(...known) } },
    },
  ],
  'APPPW-03': [
    {
      name: 'apppw-first-date-ignored',
      summary: 'The date from which app-specific passwords are demanded is written into the code as 15 June 2017',
      policy: {
        appPasswords: { required: (account, now) => account.scheme !== 'none' && now >= from('2017-06-15') },
      },
    },
    {
      name: 'apppw-demanded-a-day-late',
      summary: 'The day itself is still let through: days are compared with > instead of >=',
      policy: {
        appPasswords: { required: (account, now, ...rest) => right.required(account, now - 86_400_000, ...rest) },
      },
    },
  ],
  'APPPW-04': [
    {
      name: 'apppw-second-date-ignored',
      summary: 'The date from which app-specific passwords are demanded is written into the code as 1 October 2014',
      policy: {
        appPasswords: { required: (account, now) => account.scheme !== 'none' && now >= from('2014-10-01') },
      },
    },
    {
      name: 'apppw-month-slip',
      summary: 'Months are counted from nought, so the day comes a month late',
      policy: {
        appPasswords: { required: (account, now, ...rest) => right.required(account, now - 30 * 86_400_000, ...rest) },
      },
    },
  ],
  'APPPW-05': [
    {
      name: 'apppw-demanded-of-everybody',
      summary: 'Programs need an app-specific password on accounts without a second factor too',
      policy: { appPasswords: { required: () => true } },
    },
  ],
  'APPPW-06': [
    {
      name: 'apppw-without-second-factor',
      summary: 'Nobody looks whether a second factor is on before a password is generated',
      policy: { appPasswords: { open: () => true } },
    },
  ],
  'APPPW-07': [
    {
      name: 'apppw-two-step-forgotten',
      summary: 'Only two-factor authentication counts as a second factor, two-step verification does not',
      policy: { appPasswords: { open: (account) => account.scheme === 'two-factor' } },
    },
  ],
  'APPPW-08': [
    {
      name: 'apppw-not-in-browsers',
      summary: 'A session of the account page in a browser may not generate, though it passed a code',
      policy: { appPasswords: { mayCreate: (session) => right.mayCreate(session) && kindOf(session) !== 'browser' } },
    },
  ],
  'APPPW-09': [
    {
      name: 'apppw-before-the-code',
      summary: 'The password alone opens the page where app-specific passwords are generated',
      policy: { appPasswords: { mayCreate: (session) => session === 'pending' || right.mayCreate(session) } },
    },
    {
      name: 'apppw-made-by-a-program',
      summary: 'Any session may generate, also that of a program, which never passed a code',
      policy: { appPasswords: { mayCreate: (session) => session !== 'pending' } },
    },
  ],
  'APPPW-10': [
    {
      name: 'twostep-code-to-every-device',
      summary: 'The code goes to every trusted device, not to the chosen one',
      policy: { codes: { twoStepRecipients: (account) => account.devices.filter((device) => device.trusted) } },
    },
    {
      name: 'twostep-code-to-the-first-device',
      summary: 'The code goes to the first device, whichever was chosen',
      policy: { codes: { twoStepRecipients: (account, chosen) => [account.devices[0] ?? chosen] } },
    },
    {
      name: 'twostep-code-to-a-foreign-device',
      summary: 'A device is found by its id alone, so that one of another account can be chosen',
      policy: {
        codes: {
          twoStepTarget: (_account, everybody, chosen) =>
            everybody.flatMap(({ devices }) => devices).find(({ id }) => id === chosen),
        },
      },
    },
  ],
  'APPPW-11': [
    {
      name: 'apppw-without-label',
      summary: 'An empty label is taken',
      policy: { appPasswords: { acceptsLabel: () => true } },
    },
  ],
  'APPPW-12': [
    {
      name: 'apppw-label-cut-off',
      summary: 'The column for labels holds sixteen characters, and the rest is cut off',
      policy: { appPasswords: { keptLabel: (label) => label.slice(0, 16) } },
    },
    {
      name: 'apppw-label-folded',
      summary: 'Labels are kept in small letters',
      policy: { appPasswords: { keptLabel: (label) => label.toLowerCase() } },
    },
    {
      name: 'apppw-label-twice',
      summary: 'Labels are declared unique, and nobody looks',
      policy: { appPasswords: { acceptsLabel: (label) => label.trim() !== '' } },
    },
  ],
  'APPPW-13': [
    {
      name: 'apppw-bound-to-first-program',
      summary: 'The first program that uses a password keeps it for itself',
      policy: {
        appPasswords: {
          fitsProgram: (entry, program, sessions) =>
            sessions.every((session) => session.appPassword !== entry.id || session.program === program),
        },
      },
    },
  ],
  'APPPW-14': [
    {
      name: 'apppw-works-once',
      summary: 'A password is used up by the first sign-in, like a code',
      policy: {
        appPasswords: {
          fitsProgram: (entry, _program, sessions) => sessions.every((session) => session.appPassword !== entry.id),
        },
      },
    },
  ],
  'APPPW-15': [
    {
      name: 'apppw-code-sent-all-the-same',
      summary: 'The program is let in, and a code is sent to the owner although nothing asks for it',
      policy: { appPasswords: { sendsCode: () => true } },
    },
    {
      name: 'apppw-code-asked-for',
      summary: 'A code is asked for after the app-specific password',
      policy: { appPasswords: { sendsCode: () => true, asksForCode: () => true } },
    },
  ],
  'APPPW-16': [
    {
      name: 'apppw-lookup-stops-early',
      summary: 'Only the first twenty passwords are read when a program signs in, so that the later ones never work',
      policy: {
        appPasswords: {
          find: (offered, account, ...rest) =>
            right.find(offered, { ...account, appPasswords: account.appPasswords.slice(0, 20) }, ...rest),
        },
      },
    },
    {
      name: 'apppw-limit-one-short',
      summary: 'The last place can never be filled',
      policy: {
        appPasswords: { hasRoom: (active, _all, parameters) => active.length + 1 < parameters['apppw.limit'] },
      },
    },
  ],
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
  'APPPW-19': [
    {
      name: 'apppw-revoked-ones-count',
      summary: 'Revoked passwords count towards the limit too',
      policy: { appPasswords: { hasRoom: (_active, all, parameters) => all.length < parameters['apppw.limit'] } },
    },
    {
      name: 'apppw-revocation-lifts-the-limit',
      summary: 'Whoever has revoked one may have any number',
      policy: {
        appPasswords: {
          hasRoom: (active, all, parameters) => active.length < all.length || right.hasRoom(active, all, parameters),
        },
      },
    },
  ],
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
  ],
  'APPPW-25': [
    {
      name: 'apppw-revoked-one-works',
      summary: 'A sign-in does not look whether the password was revoked',
      policy: {
        appPasswords: {
          find: (offered, account, _everybody, secrets) =>
            account.appPasswords.find(({ digest }) => secrets.equal(digest, secrets.digest(offered))),
        },
      },
    },
    {
      name: 'apppw-revived-by-its-label',
      summary: 'Revocation is looked up by label, so a revoked password works again once another takes its label',
      policy: {
        appPasswords: {
          find: (offered, account, _everybody, secrets) =>
            account.appPasswords.find(
              ({ digest, label }) =>
                secrets.equal(digest, secrets.digest(offered)) &&
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
          openAfterChange: ({ appPasswords }) =>
            appPasswords.length === 0 || appPasswords.some((entry) => entry.revokedAt === undefined),
        },
      },
    },
  ],
  'APPPW-30': [
    {
      name: 'apppw-reauthentication-optional',
      summary: 'Identifier and password are checked when they are sent, and not missed when they are not',
      policy: { appPasswords: { needsReauthentication: (parameters, given) => given && parameters['apppw.reauth'] } },
    },
  ],
  'APPPW-31': [
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
          opensAccount: (offered, account, secrets) => right.find(offered, account, [], secrets) !== undefined,
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
          find: (offered, _account, everybody, secrets) =>
            everybody
              .flatMap(({ appPasswords }) => appPasswords)
              .find(
                ({ digest, revokedAt }) => revokedAt === undefined && secrets.equal(digest, secrets.digest(offered)),
              ),
        },
      },
    },
  ],
} satisfies FaultsOf<'APPPW'>

const kindOf = (session: Parameters<typeof right.mayCreate>[0]): string =>
  session === 'pending' ? session : session.kind
