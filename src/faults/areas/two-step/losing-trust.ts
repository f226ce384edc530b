import type { FaultsOf } from '../../fault.ts'

/** Defects of how devices lose the trust of two-step, and their place on its list. */
export const losingTrustFaults = {
  'TWOSTEP-17': [
    {
      name: 'two-step-trust-survives-sign-out',
      summary: 'A device that was signed out is trusted again as soon as it signs in',
      policy: { twoStep: { signOutEndsTrust: () => false } },
    },
  ],
  'TWOSTEP-18': [
    {
      name: 'two-step-trust-survives-find',
      summary: 'A device stays trusted when its find service is turned off',
      policy: { twoStep: { findOffEndsTrust: () => false } },
    },
  ],
  'TWOSTEP-19': [
    {
      name: 'two-step-signed-out-vanishes',
      summary: 'The list shows devices that are signed in only',
      policy: { twoStep: { isListed: (device) => device.signedIn && (device.trusted || device.candidate === true) } },
    },
    {
      name: 'two-step-find-off-vanishes',
      summary: 'The list shows devices with the find service on only',
      policy: { twoStep: { isListed: (device) => device.find && (device.trusted || device.candidate === true) } },
    },
  ],
  'TWOSTEP-20': [
    {
      name: 'two-step-removed-comes-back',
      summary: 'A deleted device that is still signed in stays on the list',
      policy: { twoStep: { removalForgets: (device) => !device.signedIn } },
    },
    {
      name: 'two-step-signed-out-cannot-go',
      summary: 'A device that was signed out stays on the list for ever',
      policy: { twoStep: { removalForgets: (device) => device.signedIn } },
    },
  ],
  'TWOSTEP-21': [
    {
      name: 'two-step-removal-unconfirmed',
      summary: 'A device is deleted unless its owner says no',
      policy: { twoStep: { removalConfirmed: (confirm) => confirm !== false } },
    },
  ],
  'TWOSTEP-22': [
    {
      name: 'two-step-devices-added-while-waiting',
      summary: 'Devices can be added in a sign-in that waits for its code',
      policy: { twoStep: { needsFullSession: (act) => act !== 'add' } },
    },
    {
      name: 'two-step-devices-removed-while-waiting',
      summary: 'Devices can be removed in a sign-in that waits for its code',
      policy: { twoStep: { needsFullSession: (act) => act !== 'remove' } },
    },
  ],
} satisfies Partial<FaultsOf<'TWOSTEP'>>
