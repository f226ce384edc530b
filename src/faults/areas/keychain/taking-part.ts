import { keychainPolicy as right } from '../../../core/policy/keychain.ts'
import type { FaultsOf } from '../../fault.ts'

/** Defects of the keychain, by the rule that each breaks: who takes part, and what a further device has to show. */
export const takingPartFaults = {
  'KEYCHAIN-09': [
    {
      name: 'keychain-open-to-every-device',
      summary: 'Any device that is signed in is handed the items',
      policy: { keychain: { mayRead: () => true } },
    },
    {
      name: 'keychain-back-with-the-sign-in',
      summary: 'A device that signs in again is in the keychain again, as if it had never left',
      policy: { keychain: { turnsOnAtSignIn: (account) => account.keychain !== undefined } },
    },
  ],
  'KEYCHAIN-10': [
    {
      name: 'keychain-from-the-next-version',
      summary: 'The first version is left out: later than, instead of at least',
      policy: {
        keychain: {
          canTakePart: (client) => right.canTakePart(client) && client.version !== '7.0.3' && client.version !== '10.9',
        },
      },
    },
    {
      name: 'keychain-versions-as-text',
      summary: 'Versions of Macs are compared as texts, so that 10.10 comes before 10.9',
      policy: {
        keychain: {
          canTakePart: (client) =>
            right.canTakePart(client) && !(client.kind === 'mac' && (client.version ?? '') < '10.9'),
        },
      },
    },
  ],
  'KEYCHAIN-11': [
    {
      name: 'keychain-patch-level-ignored',
      summary: 'Only the first two parts of a version are looked at, and 10.8 was let in by mistake',
      policy: {
        keychain: {
          canTakePart: ({ kind, version = '' }) =>
            right.canTakePart({ kind, version: version.replace(/^7\.0\.\d$/, '7.0.3').replace(/^10\.8\.\d$/, '10.9') }),
        },
      },
    },
    {
      name: 'keychain-old-pods-let-in',
      summary: 'The check of the version forgets one kind of device',
      policy: { keychain: { canTakePart: (client) => client.kind === 'pod' || right.canTakePart(client) } },
    },
  ],
  'KEYCHAIN-43': [
    {
      name: 'keychain-query-without-account',
      summary: 'The query for items forgets to ask for those of the one account',
      policy: {
        keychain: { readableItems: (_own, everybody) => everybody.flatMap(({ keychain }) => keychain?.items ?? []) },
      },
    },
  ],
  'KEYCHAIN-12': [
    {
      name: 'keychain-nobody-asked',
      summary: 'A device that wants to join waits, and nobody is told',
      policy: { keychain: { approvers: () => [] } },
    },
    {
      name: 'keychain-first-device-asked',
      summary: 'Only the device that began the keychain is asked',
      policy: { keychain: { approvers: (...known) => right.approvers(...known).slice(0, 1) } },
    },
    {
      name: 'keychain-joined-unasked',
      summary: 'The account password is enough to join',
      policy: { keychain: { joinsWithoutApproval: () => true } },
    },
  ],
  'KEYCHAIN-13': [
    {
      name: 'keychain-every-device-asked',
      summary: 'Every signed-in device is asked, whether it has the keychain on or not',
      policy: { keychain: { approvers: (account, further) => account.devices.filter((one) => one !== further) } },
    },
    {
      name: 'keychain-anybody-answers',
      summary: 'The answer of any signed-in device counts',
      policy: { keychain: { mayAnswer: () => true } },
    },
  ],
  'KEYCHAIN-14': [
    {
      name: 'keychain-synced-while-waiting',
      summary: 'Syncing starts when a device asks, not when it is approved',
      policy: {
        keychain: {
          mayRead: (device, { keychain }) =>
            device.keychain || (keychain?.requests.some((request) => request.device === device.id) ?? false),
        },
      },
    },
    {
      name: 'keychain-any-answer-admits',
      summary: 'A device is admitted when its request was answered, whatever the answer',
      policy: { keychain: { admittedRequests: (request) => [request] } },
    },
  ],
  'KEYCHAIN-15': [
    {
      name: 'keychain-approval-without-effect',
      summary: 'After the approval the device has to turn the keychain on once more',
      policy: { keychain: { admittedRequests: () => [] } },
    },
  ],
  'KEYCHAIN-44': [
    {
      name: 'keychain-approval-for-all',
      summary: 'One approval admits every device that waits',
      policy: { keychain: { admittedRequests: (_request, waiting, approve) => (approve ? waiting : []) } },
    },
    {
      name: 'keychain-approval-for-the-first',
      summary: 'An approval admits the device that has waited longest, whichever was meant',
      policy: { keychain: { admittedRequests: (_request, waiting, approve) => (approve ? waiting.slice(0, 1) : []) } },
    },
  ],
  'KEYCHAIN-16': [
    {
      name: 'keychain-always-approved',
      summary: 'Every device has to be approved by another one, with two-factor too',
      policy: { keychain: { joinsWithoutApproval: () => false } },
    },
    {
      name: 'keychain-unasked-on-phones-only',
      summary: 'Macs are not among the devices that two-factor vouches for',
      policy: {
        devices: {
          keychainOpen: (account, device) =>
            account.scheme === 'two-factor' && device.trusted && device.client.kind !== 'mac',
        },
      },
    },
    {
      name: 'keychain-security-code-always-needed',
      summary: 'A keychain with a security code is joined by it alone, with two-factor too',
      policy: {
        keychain: {
          joinsWithoutApproval: (trusted, _members, keychain) => trusted && keychain.securityCode === undefined,
        },
      },
    },
    {
      name: 'keychain-member-has-to-be-there',
      summary: 'Password and code are enough only while another device has the keychain on',
      policy: { keychain: { joinsWithoutApproval: (trusted, members) => trusted && members.length > 0 } },
    },
    {
      name: 'keychain-waits-for-approval',
      summary: 'A device that signed in with a code still has to be approved by another one',
      policy: { devices: { keychainOpen: () => false } },
    },
    {
      name: 'two-factor-keychain-without-security-code-stays-apart',
      summary: 'A keychain without a security code is joined by approval only, with two-factor authentication too',
      policy: {
        keychain: {
          joinsWithoutApproval: (trusted, _members, keychain) => trusted && keychain.securityCode !== undefined,
        },
      },
    },
  ],
  'KEYCHAIN-18': [
    {
      name: 'keychain-on-with-the-sign-in',
      summary: 'A sign-in with a code turns the keychain on along with everything else',
      policy: {
        keychain: { turnsOnAtSignIn: (account, codeEntered) => account.scheme === 'two-factor' && codeEntered },
      },
    },
    {
      name: 'keychain-on-again-after-a-demanded-password',
      summary: 'A device that the service signed out has the keychain on again after its next sign-in',
      policy: { keychain: { endsWhenSignedOut: () => false } },
    },
  ],
  'KEYCHAIN-19': [
    {
      name: 'wrong-passwords-uncounted-at-keychain',
      summary: 'Wrong passwords are not counted in one of the places that ask for it: keychain',
      policy: { passwords: { countsWrongAt: (place) => place !== 'keychain' } },
    },
    {
      name: 'keychain-on-without-password',
      summary: 'The session is taken for enough, and the password is not looked at',
      policy: { keychain: { acceptsCredentials: () => true } },
    },
    {
      name: 'keychain-on-macs-without-identifier',
      summary: 'On a Mac the password alone is enough',
      policy: { keychain: { acceptsCredentials: (_client, passwordRight) => passwordRight } },
    },
    {
      name: 'keychain-on-macs-without-password',
      summary: 'On a Mac the identifier is checked in place of the password',
      policy: {
        keychain: {
          acceptsCredentials: (client, passwordRight, identifierRight) =>
            client.kind === 'mac' ? identifierRight : passwordRight,
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'KEYCHAIN'>>
