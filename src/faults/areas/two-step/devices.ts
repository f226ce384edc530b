import { codePolicy } from '../../../core/policy/codes.ts'
import { twoStepPolicy } from '../../../core/policy/two-step.ts'
import type { FaultsOf } from '../../fault.ts'

const right = twoStepPolicy

/** Defects of how devices gain the trust of two-step, and of the codes that they get. */
export const deviceFaults = {
  'TWOSTEP-08': [
    {
      name: 'two-step-on-in-name-only',
      summary: 'The code that turns two-step on is taken, but nothing is turned on',
      policy: { twoStep: { schemeOnceActivated: () => 'none' } },
    },
    {
      name: 'two-step-new-devices-not-offered',
      summary: 'A sign-in offers devices that hold a mark from a sign-in, not those confirmed on the account page',
      policy: {
        twoStep: {
          offeredDevices: (account) =>
            right.offeredDevices(account).filter((device) => device.trustDigest !== undefined),
        },
      },
    },
  ],
  'TWOSTEP-09': [
    {
      name: 'two-step-offers-any-device',
      summary: 'A sign-in offers every device that is signed in, trusted or not',
      policy: { twoStep: { offeredDevices: ({ devices }) => devices.filter((device) => device.signedIn) } },
    },
  ],
  'TWOSTEP-10': [
    {
      name: 'two-step-pods-not-listed',
      summary: 'The find service lists phones and tablets, but no pods',
      policy: { twoStep: { findLists: (client) => client.kind !== 'pod' } },
    },
    {
      name: 'two-step-listed-after-a-request',
      summary: 'A device is listed only after its owner asked for its confirmation',
      policy: { twoStep: { findLists: () => false } },
    },
  ],
  'TWOSTEP-11': [
    {
      name: 'two-step-listed-gets-codes',
      summary: 'A device that is listed can be chosen for the code before it was confirmed',
      policy: {
        codes: {
          twoStepTarget: ({ devices }, _everybody, chosen) =>
            devices.find((device) => device.id === chosen && device.signedIn && right.isListed(device)),
        },
      },
    },
    {
      name: 'two-step-find-trusts',
      summary: 'The find service alone makes a device trusted',
      policy: { twoStep: { findTrusts: ({ scheme }) => scheme === 'two-step' } },
    },
  ],
  'TWOSTEP-12': [
    {
      name: 'two-step-confirmation-to-newest',
      summary: 'The confirmation code goes to the device that came to the list last',
      policy: {
        twoStep: {
          confirmationGoesTo: ({ devices }) => devices.filter((device) => device.candidate === true).slice(-1),
        },
      },
    },
    {
      name: 'two-step-confirmation-to-trusted-too',
      summary: 'The confirmation code goes to the devices that are trusted already, too',
      policy: {
        twoStep: { confirmationGoesTo: ({ devices }, added) => [...devices.filter(({ trusted }) => trusted), added] },
      },
    },
  ],
  'TWOSTEP-13': [
    {
      name: 'two-step-phone-not-trusted',
      summary: 'The code of a phone is taken, but the phone is not trusted',
      policy: { twoStep: { trustedOnceConfirmed: ({ client }) => client.kind !== 'phone' } },
    },
  ],
  'TWOSTEP-14': [
    {
      name: 'two-step-confirmation-cut-to-length',
      summary: 'Whatever is typed after the four digits is thrown away before they are compared',
      policy: {
        twoStep: {
          confirms: (code, entered, device, hasher) =>
            right.confirms(code, entered.slice(0, code.code.length), device, hasher),
        },
      },
    },
    {
      name: 'two-step-confirmation-compared-in-part',
      summary: 'The last digit of a confirmation code is not compared',
      policy: {
        twoStep: {
          confirms: (code, entered, device, hasher) =>
            right.confirms({ ...code, code: code.code.slice(0, -1) }, entered.slice(0, -1), device, hasher),
        },
      },
    },
    {
      name: 'two-step-confirmation-by-prefix',
      summary: 'The beginning of a confirmation code is enough',
      policy: {
        twoStep: {
          confirms: (code, entered, device) =>
            code.purpose === 'device-confirmation' && code.device === device.id && code.code.startsWith(entered),
        },
      },
    },
    {
      name: 'two-step-confirmation-of-any-device',
      summary: 'The code of one device confirms another one of the account',
      policy: {
        twoStep: {
          confirms: (code, entered, _device, hasher) =>
            code.purpose === 'device-confirmation' && hasher.timingSafeEqual(entered, code.code),
        },
      },
    },
  ],
  'TWOSTEP-15': [
    {
      name: 'two-step-adds-without-find',
      summary: 'A device can be added with the find service off',
      policy: { twoStep: { mayBeAdded: (device) => device.signedIn } },
    },
    {
      name: 'two-step-adds-signed-out',
      summary: 'A device can be added that was signed out of the cloud',
      policy: { twoStep: { mayBeAdded: (device) => device.find } },
    },
  ],
  'TWOSTEP-16': [
    {
      name: 'two-step-offers-one-device',
      summary: 'A sign-in offers the first trusted device only',
      policy: { twoStep: { offeredDevices: (account) => right.offeredDevices(account).slice(0, 1) } },
    },
    {
      name: 'two-step-confirmed-cannot-be-chosen',
      summary: 'Codes go to devices that hold a mark from a sign-in, not to those confirmed on the account page',
      policy: {
        codes: {
          twoStepTarget: (account, everybody, chosen) => {
            const target = codePolicy.twoStepTarget(account, everybody, chosen)
            return target?.trustDigest === undefined ? undefined : target
          },
        },
      },
    },
  ],
  'TWOSTEP-30': [
    {
      name: 'two-factor-find-trusts',
      summary: 'The find service makes a device trusted with two-factor too',
      policy: { twoStep: { findTrusts: ({ scheme }) => scheme === 'two-factor' } },
    },
    {
      name: 'two-step-sign-in-trusts',
      summary: 'A sign-in with a code makes a device trusted with two-step too',
      policy: { twoStep: { signInTrusts: () => true } },
    },
  ],
  'TWOSTEP-31': [
    {
      name: 'two-step-tablet-no-key',
      summary: 'Codes go to phones alone, although tablets are offered',
      policy: {
        codes: {
          twoStepTarget: (account, everybody, chosen) => {
            const target = codePolicy.twoStepTarget(account, everybody, chosen)
            return target?.client.kind === 'tablet' ? undefined : target
          },
        },
      },
    },
    {
      name: 'two-step-any-device-is-key',
      summary: 'A code goes to every device of the account that is signed in',
      policy: {
        codes: {
          twoStepTarget: ({ devices }, _everybody, chosen) =>
            devices.find((device) => device.id === chosen && device.signedIn),
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'TWOSTEP'>>
