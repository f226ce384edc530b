import { appPasswordPolicy as right } from '../../../core/policy/app-passwords.ts'
import type { FaultsOf } from '../../fault.ts'
import { checkThenAct } from '../../isolation-anomalies.ts'

/** Defects around app-specific passwords, by the rule that each breaks: what programs do with one, and how many there are. */
export const useFaults = {
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
      summary: 'Programs for contacts are asked for a code after the app-specific password',
      policy: { appPasswords: { asksForCode: (service) => service === 'contacts' } },
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
      transactions: checkThenAct('create-app-password'),
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
} satisfies Partial<FaultsOf<'APPPW'>>
