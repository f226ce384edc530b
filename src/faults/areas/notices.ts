import { placeOf } from '../../core/geolocation.ts'
import { codePolicy } from '../../core/policy/codes.ts'
import type { FaultsOf } from '../fault.ts'

const { pushRecipients } = codePolicy

/** Defects of the notices of sign-ins, by the rule that each breaks. */
export const noticeFaults = {
  'NOTIFY-01': [
    {
      name: 'notice-not-in-the-background',
      summary: 'A phone whose number is verified in the background signs in, and nobody is told',
      policy: { signIn: { tellsWithoutRequest: (way) => way !== 'background' } },
    },
    {
      name: 'notice-not-of-old-clients',
      summary: 'A client with old software signs in with an appended code, and nobody is told',
      policy: { signIn: { tellsWithoutRequest: (way) => way !== 'appended' } },
    },
    {
      name: 'notice-to-one-device',
      summary: 'Only the newest of the trusted devices gets the notice',
      policy: { codes: { pushRecipients: (account, client) => pushRecipients(account, client).slice(-1) } },
    },
  ],
  'NOTIFY-02': [
    {
      name: 'notice-without-place-on-macs',
      summary: 'The notice on a Mac leaves the place out',
      policy: { signIn: { showsPlace: ({ client }) => client.kind !== 'mac' } },
    },
    {
      name: 'notice-of-no-place',
      summary: 'Every notice shows the middle of the map',
      policy: { signIn: { placeShown: () => ({ name: 'Earth', latitude: 0, longitude: 0 }) } },
    },
  ],
  'NOTIFY-03': [
    {
      name: 'notice-of-the-home-place',
      summary: 'Every notice shows where the owner usually is',
      policy: { signIn: { placeShown: () => placeOf('192.0.2.1') } },
    },
    {
      name: 'notice-place-by-first-number',
      summary: 'Addresses are looked up by their first digit alone',
      policy: { signIn: { placeShown: (address) => placeOf(address.startsWith('1') ? '192.0.2.1' : address) } },
    },
  ],
  'NOTIFY-04': [
    {
      name: 'notice-of-the-exact-position',
      summary: 'Where the client tells its position the notice shows it',
      policy: {
        signIn: {
          placeShown: (address, { position }) => (position ? { ...placeOf(address), ...position } : placeOf(address)),
        },
      },
    },
  ],
  'NOTIFY-05': [
    {
      name: 'notice-two-places-stop-sign-in',
      summary: 'A sign-in is stopped where the client tells another place than that of its address',
      policy: {
        signIn: {
          placeBlocks: (place, { position }) =>
            position !== undefined && Math.abs(place.latitude - position.latitude) > 1,
        },
      },
    },
  ],
  'NOTIFY-06': [
    {
      name: 'notice-allowed-in-vain',
      summary: 'A sign-in that was allowed does not go on with its code',
      policy: { signIn: { codeCompletes: ({ requests }) => !requests.some(({ answer }) => answer === 'allowed') } },
    },
  ],
  'NOTIFY-07': [
    {
      name: 'notice-refusable-until-allowed',
      summary: 'Once one device allowed the sign-in the others can no longer refuse it',
      policy: {
        signIn: {
          canAnswer: (_request, allow, { requests }) => allow || !requests.some(({ answer }) => answer === 'allowed'),
        },
      },
    },
  ],
  'NOTIFY-08': [
    {
      name: 'notice-to-the-device-itself',
      summary: 'A device on the list gets the notice of its own sign-in',
      policy: {
        codes: { pushRecipients: ({ devices }) => devices.filter(({ trusted, signedIn }) => trusted && signedIn) },
      },
    },
  ],
  'NOTIFY-09': [
    {
      name: 'notice-to-every-signed-in-device',
      summary: 'Every signed-in device gets the notices, trusted or not',
      policy: {
        codes: {
          pushRecipients: ({ devices }, client) =>
            devices.filter(
              ({ signedIn, client: { hardware } }) =>
                signedIn && (hardware === undefined || hardware !== client.hardware),
            ),
        },
      },
    },
    {
      name: 'notice-to-signed-out-devices',
      summary: 'A device that was signed out goes on getting the notices',
      policy: {
        devices: { signOutEndsTrust: () => false },
        codes: {
          pushRecipients: ({ devices }, client) =>
            devices.filter(
              ({ trusted, client: { hardware } }) =>
                trusted && (hardware === undefined || hardware !== client.hardware),
            ),
        },
      },
    },
  ],
  'NOTIFY-10': [
    {
      name: 'notice-not-of-strange-computers',
      summary: 'A sign-in on a PC, which can never be trusted, is told to nobody',
      policy: {
        codes: { pushRecipients: (account, client) => (client.kind === 'pc' ? [] : pushRecipients(account, client)) },
      },
    },
  ],
} satisfies FaultsOf<'NOTIFY'>
