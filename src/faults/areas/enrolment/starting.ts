import { enrolmentPolicy } from '../../../core/policy/enrolment.ts'
import { signInPolicy } from '../../../core/policy/sign-in.ts'
import { atLeast } from '../../../core/versions.ts'
import type { Fault } from '../../fault.ts'

const right = enrolmentPolicy

/** Defects of where enrolment starts, and of accounts that need none. */
export const startingFaults = {
  'ENROL-03': [
    {
      name: 'enrol-versions-as-text',
      summary: 'Versions of phones are compared as texts, so 10.3 comes before 9.0',
      policy: {
        enrolment: {
          startsOn: (client, parameters) =>
            client.kind === 'mac'
              ? right.startsOn(client, parameters)
              : (client.version ?? '') >= parameters['eligibility.min_ios'],
        },
      },
    },
    {
      name: 'enrol-phones-only',
      summary: 'Enrolment starts on phones, not on tablets and pods',
      policy: {
        enrolment: {
          startsOn: (client, parameters) =>
            !['tablet', 'pod'].includes(client.kind) && right.startsOn(client, parameters),
        },
      },
    },
  ],
  'ENROL-04': [
    {
      name: 'enrol-new-settings-only',
      summary: 'Only the settings of iOS 10.3 and later have the switch',
      policy: {
        enrolment: {
          startsOn: (client, parameters) =>
            client.kind === 'mac' ? right.startsOn(client, parameters) : atLeast(client.version, '10.3'),
        },
      },
    },
    {
      name: 'enrol-least-version-excluded',
      summary: 'The least version is compared with > instead of >=',
      policy: {
        enrolment: {
          startsOn: (client, parameters) =>
            right.startsOn(client, parameters) && client.version !== parameters['eligibility.min_ios'],
        },
      },
    },
  ],
  'ENROL-05': [
    {
      name: 'enrol-not-on-macs',
      summary: 'Enrolment cannot be begun on a Mac',
      policy: {
        enrolment: { startsOn: (client, parameters) => client.kind !== 'mac' && right.startsOn(client, parameters) },
      },
    },
  ],
  'ENROL-06': [
    {
      name: 'enrol-web-closed',
      summary: 'Without a device enrolment is refused in a browser too',
      policy: { enrolment: { opensOnWeb: () => false } },
    },
    {
      name: 'enrol-web-needs-device',
      summary: 'A browser is enough only beside a device that is on the list',
      policy: { enrolment: { opensOnWeb: (_client, devices) => devices.length > 0 } },
    },
  ],
  'ENROL-07': [
    {
      name: 'wrong-passwords-uncounted-at-enrolment',
      summary: 'Wrong passwords are not counted in one of the places that ask for it: enrolment',
      policy: { passwords: { countsWrongAt: (place) => place !== 'enrolment' } },
    },
    {
      name: 'enrol-password-not-asked',
      summary: 'The open session is taken for enough, though the password is declared to be asked for',
      policy: { enrolment: { reauthenticated: () => true } },
    },
    {
      name: 'enrol-any-password',
      summary: 'A password has to be given, and any will do',
      policy: {
        enrolment: {
          reauthenticated: (given, _account, _secrets, parameters) =>
            !parameters['enrol.reauth'] || given !== undefined,
        },
      },
    },
    {
      name: 'enrol-password-always-asked',
      summary: 'The password is asked for, though it is declared not to be',
      policy: {
        enrolment: {
          reauthenticated: (given, account, hasher) =>
            given !== undefined && hasher.verifyPassword(given, account.passwordHash),
        },
      },
    },
  ],
  'ENROL-21': [
    {
      name: 'enrol-default-on-undeclared',
      summary: 'New accounts are protected from the start, though it is declared that they are not',
      policy: {
        enrolment: {
          onFromStart: (client, parameters) => right.onFromStart(client, { ...parameters, 'enrol.default_on': true }),
        },
      },
    },
    {
      name: 'enrol-default-on-never',
      summary: 'No account is protected from the start, though it is declared that new ones are',
      policy: { enrolment: { onFromStart: () => false } },
    },
  ],
  'ENROL-22': [
    {
      name: 'enrol-default-on-reported-off',
      summary: 'An account that is protected from the start is said to have no second factor',
      policy: {
        enrolment: { schemeShown: ({ scheme, enrolmentUndo }) => (enrolmentUndo === undefined ? 'none' : scheme) },
      },
    },
    {
      name: 'enrol-default-on-in-name',
      summary: 'An account that is protected from the start asks for no code',
      policy: {
        signIn: {
          needsCode: (account, client, service) =>
            account.enrolmentUndo !== undefined && signInPolicy.needsCode(account, client, service),
        },
      },
    },
  ],
  'ENROL-26': [
    {
      name: 'enrol-never-after-two-step',
      summary: 'Whoever once had two-step has a number on file and is taken for enrolled',
      policy: {
        enrolment: { open: ({ scheme, phones }) => scheme === 'none' && !phones.some(({ verified }) => verified) },
      },
    },
  ],
  'ENROL-27': [
    {
      name: 'enrol-beside-two-step',
      summary: 'Enrolment is refused only where two-factor is on',
      policy: { enrolment: { open: ({ scheme }) => scheme !== 'two-factor' } },
    },
    {
      name: 'enrol-two-step-looked-at-once',
      summary: 'That two-step is off is looked at when enrolment begins, and never again',
      edition: '2fa-2017',
      policy: { enrolment: { staysOpen: () => true } },
    },
  ],
  'ENROL-29': [
    {
      name: 'enrol-televisions-and-watches-spared',
      summary: 'Clients without a keyboard sign in with the password alone',
      policy: {
        signIn: {
          needsCode: (account, client, service) =>
            !['tv', 'watch'].includes(client.kind) && signInPolicy.needsCode(account, client, service),
        },
      },
    },
    {
      name: 'enrol-store-spared',
      summary: 'The store was never taught to ask for a code',
      policy: {
        signIn: {
          needsCode: (account, client, service) =>
            service !== 'store' && signInPolicy.needsCode(account, client, service),
        },
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly [Fault, ...Fault[]]>>
