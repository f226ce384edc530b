import { codePolicy } from '../../../core/policy/codes.ts'
import { devicePolicy } from '../../../core/policy/devices.ts'
import type { FaultsOf } from '../../fault.ts'

/** Defects of removing, finding and erasing a device, by the rule that each breaks. */
export const removalFaults = {
  'DEVICE-15': [
    {
      name: 'device-removal-without-effect',
      summary: 'A removal is accepted, and the device stays in the list',
      policy: {
        devices: { removalForgets: () => false, listed: ({ signedIn, trusted }) => signedIn || trusted },
      },
    },
  ],
  'DEVICE-16': [
    {
      name: 'device-codes-after-removal',
      summary: 'A removed device is off the list, and requests go on arriving there',
      policy: {
        devices: { removalForgets: () => false },
        codes: {
          pushRecipients: (account, client) =>
            account.devices.filter(
              ({ trusted, client: { hardware } }) =>
                trusted && (hardware === undefined || hardware !== client.hardware),
            ),
        },
      },
    },
    {
      name: 'device-shown-code-after-removal',
      summary: 'A code that a device showed before it was removed still completes the sign-in',
      policy: {
        codes: {
          sourceValid: ({ shownOn: _, ...code }, account) => codePolicy.sourceValid(code, account),
        },
      },
    },
    {
      name: 'device-open-request-after-removal',
      summary: 'A removed device keeps its session, and a request that is open there still shows the code',
      policy: { devices: { removalEnds: () => false, removalForgets: () => false } },
    },
  ],
  'DEVICE-17': [
    {
      name: 'device-cloud-after-removal',
      summary: 'A removed device keeps its session, which still opens the cloud',
      policy: {
        devices: { removalEnds: () => false },
        account: {
          serves: (service, { kind }, device) => kind !== 'device' || device !== undefined || service === 'cloud',
        },
      },
    },
  ],
  'DEVICE-18': [
    {
      name: 'device-other-services-after-removal',
      summary: 'A removed device keeps its session, which is turned away by the cloud alone',
      policy: {
        devices: { removalEnds: () => false },
        account: {
          serves: (service, { kind }, device) => kind !== 'device' || device !== undefined || service !== 'cloud',
        },
      },
    },
  ],
  'DEVICE-19': [
    {
      name: 'device-mark-outlives-removal',
      summary: 'A removal signs the device out, and leaves the mark valid by which it needs no code',
      policy: { devices: { removalForgets: () => false } },
    },
    {
      name: 'device-back-but-not-trusted',
      summary: 'A device that was removed once signs in with a code, and is never trusted again',
      policy: {
        devices: {
          removalForgets: () => false,
          trustHolds: () => false,
          receivesCodes: () => false,
        },
        codes: { pushRecipients: () => [] },
      },
    },
  ],
  'DEVICE-20': [
    {
      name: 'device-macs-cannot-be-found',
      summary: 'The find service knows no Macs',
      policy: { devices: { findable: (device) => devicePolicy.findable(device) && device.client.kind !== 'mac' } },
    },
  ],
} satisfies Partial<FaultsOf<'DEVICE'>>
