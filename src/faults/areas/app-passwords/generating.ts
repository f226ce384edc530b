import { appPasswordPolicy as right } from '../../../core/policy/app-passwords.ts'
import type { FaultsOf } from '../../fault.ts'

/** Defects around app-specific passwords, by the rule that each breaks: who generates one, where the code goes, and what it is called. */
export const generatingFaults = {
  'APPPW-06': [
    {
      name: 'apppw-without-second-factor',
      summary: 'Nobody looks whether a second factor is on before a password is generated',
      policy: { appPasswords: { availableTo: () => true } },
    },
  ],
  'APPPW-07': [
    {
      name: 'apppw-two-step-forgotten',
      summary: 'Only two-factor authentication counts as a second factor, two-step verification does not',
      policy: { appPasswords: { availableTo: (account) => account.scheme === 'two-factor' } },
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
    {
      name: 'apppw-for-whom-anybody-names',
      summary: 'Without a session, one is made for the account that the request names',
      policy: { appPasswords: { ownerAsNamed: (session) => session === undefined } },
    },
    {
      name: 'apppw-for-whom-the-signed-in-name',
      summary: 'One is made for the account that the request names, whoever is signed in',
      policy: {
        appPasswords: { ownerAsNamed: (session) => session !== undefined, needsReauthentication: () => false },
      },
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
      policy: {
        appPasswords: { acceptsLabel: (label, ...rest) => label.trim() === '' || right.acceptsLabel(label, ...rest) },
      },
    },
  ],
  'APPPW-12': [
    {
      name: 'apppw-label-cut-off',
      summary: 'The column for labels holds sixteen characters, and the rest is cut off',
      policy: { appPasswords: { storedLabel: (label) => label.slice(0, 16) } },
    },
    {
      name: 'apppw-label-folded',
      summary: 'Labels are kept in small letters',
      policy: { appPasswords: { storedLabel: (label) => label.toLowerCase() } },
    },
    {
      name: 'apppw-label-twice-but-for-capitals',
      summary: 'Labels are declared unique whatever their capitals, and are compared exactly',
      policy: {
        appPasswords: {
          acceptsLabel: (label, active, parameters) =>
            right.acceptsLabel(label, active, {
              ...parameters,
              'apppw.label_unique': parameters['apppw.label_unique'] === 'no' ? 'no' : 'exact',
            }),
        },
      },
    },
    {
      name: 'apppw-label-twice',
      summary: 'Labels are declared unique, and nobody looks',
      policy: { appPasswords: { acceptsLabel: (label) => label.trim() !== '' } },
    },
  ],
} satisfies Partial<FaultsOf<'APPPW'>>

const kindOf = (session: Parameters<typeof right.mayCreate>[0]): string =>
  session === 'pending' ? session : session.kind
