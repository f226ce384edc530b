import type { FaultsOf } from '../../fault.ts'

/** Defects of the list of devices and of their details, by the rule that each breaks. */
export const deviceListFaults = {
  'DEVICE-07': [
    {
      name: 'device-list-without-macs',
      summary: 'The list shows phones and tablets, and leaves Macs out',
      policy: { devices: { listed: ({ signedIn, client }) => signedIn && client.kind !== 'mac' } },
    },
  ],
  'DEVICE-08': [
    {
      name: 'device-list-of-trusted-only',
      summary: 'Devices that are signed in and not trusted are left out of the list',
      policy: { devices: { listed: ({ signedIn, trusted }) => signedIn && trusted } },
    },
  ],
  'DEVICE-09': [
    {
      name: 'device-listed-after-sign-out',
      summary: 'A device that signed out is still listed as signed in',
      policy: { devices: { listed: () => true, listedAsSignedIn: () => true } },
    },
  ],
  'DEVICE-10': [
    {
      name: 'device-details-without-model',
      summary: 'The details tell the kind of device where the model belongs',
      policy: { devices: { described: ({ client }) => ({ ...client, model: client.kind }) } },
    },
  ],
  'DEVICE-11': [
    {
      name: 'device-serial-number-of-the-first',
      summary: 'The details of every device show the serial number of the first one of its kind',
      policy: {
        devices: {
          described: ({ client }, others) => ({
            ...client,
            serial: others.find((one) => one.client.kind === client.kind)?.client.serial ?? '',
          }),
        },
      },
    },
    {
      name: 'device-serial-number-cut-off',
      summary: 'The serial number is cut to eight characters',
      policy: { devices: { described: ({ client }) => ({ ...client, serial: client.serial?.slice(0, 8) ?? '' }) } },
    },
  ],
  'DEVICE-12': [
    {
      name: 'device-signed-in-shown-as-trusted',
      summary: 'Whatever is signed in is shown as trusted',
      policy: { devices: { listedTrust: ({ signedIn }) => signedIn } },
    },
  ],
  'DEVICE-13': [
    {
      name: 'device-signed-in-said-to-receive-codes',
      summary: 'Every signed-in device is said to receive codes',
      policy: { devices: { receivesCodes: ({ signedIn }) => signedIn } },
    },
    {
      name: 'device-only-phones-said-to-receive-codes',
      summary: 'Only phones are said to receive codes, though tablets and Macs do',
      policy: { devices: { receivesCodes: ({ trusted, client }) => trusted && client.kind === 'phone' } },
    },
  ],
  'DEVICE-14': [
    {
      name: 'device-details-of-the-first-sign-in',
      summary: 'What was told of a device when it first signed in is never brought up to date',
      policy: { devices: { clientAfterSignIn: (before) => before } },
    },
    {
      name: 'device-version-of-another',
      summary: 'The details of every device show the version of the one that signed in first',
      policy: {
        devices: {
          described: ({ client }, [first]) => ({ ...client, version: first?.client.version ?? 'none' }),
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'DEVICE'>>
