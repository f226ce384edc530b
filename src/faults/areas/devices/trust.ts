import { codePolicy } from '../../../core/policy/codes.ts'
import { devicePolicy } from '../../../core/policy/devices.ts'
import type { FaultsOf } from '../../fault.ts'

const { canBeTrusted } = devicePolicy
const { pushRecipients } = codePolicy
const phones = ['phone', 'tablet', 'pod']

/** Defects of what earns the trust of a device, and of the codes that it shows then, by the rule that each breaks. */
export const deviceTrustFaults = {
  'DEVICE-01': [
    {
      name: 'device-from-the-version-after-ios-9',
      summary: 'A phone, tablet or pod is trusted from the version after iOS 9.0 on',
      policy: {
        devices: {
          canBeTrusted: (client) =>
            canBeTrusted(client) && !(phones.includes(client.kind) && ['9', '9.0'].includes(client.version ?? '')),
        },
      },
    },
    {
      name: 'device-version-by-its-first-digit',
      summary: 'The first digit of the version of a phone or tablet is compared, so that iOS 10 is too old',
      policy: {
        devices: {
          canBeTrusted: (client) =>
            canBeTrusted(client) && !(phones.includes(client.kind) && (client.version ?? '').startsWith('1')),
        },
      },
    },
  ],
  'DEVICE-02': [
    {
      name: 'device-mac-from-sierra',
      summary: 'A Mac is trusted from the system after El Capitan on',
      policy: {
        devices: {
          canBeTrusted: (client) =>
            canBeTrusted(client) && !(client.kind === 'mac' && (client.version ?? '').startsWith('10.11')),
        },
      },
    },
  ],
  'DEVICE-03': [
    {
      name: 'device-any-version',
      summary: 'A phone, tablet or pod is trusted whatever its version',
      policy: { devices: { canBeTrusted: (client) => phones.includes(client.kind) || canBeTrusted(client) } },
    },
    {
      name: 'device-mac-versions-as-text',
      summary: 'Versions of a Mac are compared as texts, so that 10.9 is above 10.11',
      policy: {
        devices: {
          canBeTrusted: (client) =>
            client.kind === 'mac' ? (client.version ?? '') >= '10.11' || canBeTrusted(client) : canBeTrusted(client),
        },
      },
    },
  ],
  'DEVICE-04': [
    {
      name: 'device-every-kind-but-browsers',
      summary: 'Every device on which the code was entered is trusted, a watch and a PC too',
      policy: {
        devices: { canBeTrusted: (client) => ['watch', 'tv', 'pc'].includes(client.kind) || canBeTrusted(client) },
      },
    },
    {
      name: 'device-browser-for-a-device',
      summary: 'A browser is taken into the list, and codes are pushed to it',
      policy: {
        devices: {
          listsAsDevice: () => true,
          canBeTrusted: (client) => client.kind === 'browser' || canBeTrusted(client),
        },
      },
    },
  ],
  'DEVICE-05': [
    {
      name: 'device-mark-of-anybody',
      summary: 'The mark of a trusted device is looked for on the devices of every account',
      policy: { devices: { devicesWithMarks: (_account, all) => all.flatMap(({ devices }) => devices) } },
    },
    {
      name: 'device-known-is-trusted',
      summary: 'Requests go to every device that is known to belong to the owner',
      policy: {
        codes: {
          pushRecipients: (account, client) =>
            account.devices.filter(
              ({ client: { hardware } }) => hardware === undefined || hardware !== client.hardware,
            ),
        },
      },
    },
  ],
  'DEVICE-06': [
    {
      name: 'device-codes-for-devices-only',
      summary: 'A sign-in in a browser is not shown on trusted devices',
      policy: {
        codes: {
          pushRecipients: (account, client) => (client.kind === 'browser' ? [] : pushRecipients(account, client)),
        },
      },
    },
  ],
  'DEVICE-21': [
    {
      name: 'device-passcode-not-asked-for-at-creation',
      summary: 'A passcode is needed, and a new account trusts the device that it is made on without one',
      policy: { devices: { passcodeFitsAtCreation: () => true } },
    },
    {
      name: 'device-passcode-not-asked-for',
      summary: 'A passcode is declared to be needed, and nobody looks for one',
      policy: { devices: { passcodeFits: () => true } },
    },
    {
      name: 'device-passcode-always-needed',
      summary: 'A device without a passcode is not trusted, whatever is declared',
      policy: { devices: { passcodeFits: (client) => client.passcodeSet !== false } },
    },
  ],
  'DEVICE-22': [
    {
      name: 'device-codes-after-erasure',
      summary: 'An erased device is signed out, and codes of its former owner go on arriving there',
      policy: {
        devices: { eraseEndsTrust: () => false },
        codes: {
          pushRecipients: (account, client) =>
            account.devices.filter(
              ({ trusted, client: { hardware } }) =>
                trusted && (hardware === undefined || hardware !== client.hardware),
            ),
        },
      },
    },
  ],
  'DEVICE-23': [
    {
      name: 'device-codes-on-the-first-two',
      summary: 'Requests reach the two devices that were registered first, and none that came later',
      policy: { codes: { pushRecipients: (account, client) => pushRecipients(account, client).slice(0, 2) } },
    },
  ],
} satisfies Partial<FaultsOf<'DEVICE'>>
