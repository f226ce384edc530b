import { devicePolicy } from '../../../core/policy/devices.ts'
import type { FaultsOf } from '../../fault.ts'

const thirtyDays = 30 * 86_400_000

/** Defects of the trust that devices earn and lose, by the rule that each breaks. */
export const trustFaults = {
  'SIGNIN-06': [
    {
      name: 'mac-never-trusted',
      summary: 'A Mac signs in with its code but is not taken into the trusted devices',
      policy: { devices: { canBeTrusted: (client) => client.kind !== 'mac' && devicePolicy.canBeTrusted(client) } },
    },
  ],
  'SIGNIN-07': [
    {
      name: 'device-trust-ends-like-browser-trust',
      summary: 'The trust of a device ends after the 30 days that browsers have',
      policy: { devices: { trustHolds: (device, now) => now < (device.trustedAt ?? 0) + thirtyDays } },
    },
  ],
  'SIGNIN-08': [
    {
      name: 'sign-out-keeps-trust',
      summary: 'Signing out ends the session but leaves the mark of trust valid',
      policy: { devices: { signOutEndsTrust: () => false } },
    },
  ],
  'SIGNIN-09': [
    {
      name: 'erasure-keeps-trust',
      summary: 'Erasing a device leaves its mark of trust valid',
      policy: { devices: { eraseEndsTrust: () => false } },
    },
    {
      name: 'hardware-remembered',
      summary: 'A device is known again by its hardware, also after it was erased',
      policy: { signIn: { remembersOldClient: (device) => device?.trusted === true } },
    },
  ],
  'SIGNIN-10': [
    {
      name: 'demanded-change-keeps-trust',
      summary: 'A password change that the service demanded leaves trusted devices as they were',
      policy: { devices: { securityChangeEndsTrust: () => false } },
    },
  ],
} satisfies Partial<FaultsOf<'SIGNIN'>>
