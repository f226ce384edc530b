import { keychainPolicy } from '../../../core/policy/keychain.ts'
import { securityCodePolicy } from '../../../core/policy/security-code.ts'
import type { FaultsOf } from '../../fault.ts'

const right = securityCodePolicy

/** Defects of the security code, by the rule that each breaks: what it opens, and where it is not asked for. */
export const openingFaults = {
  'KSC-06': [
    {
      name: 'security-code-of-no-use-to-a-waiting-device',
      summary: 'A device that asked for approval cannot go on by security code',
      policy: {
        securityCode: {
          enteredSecurityCode: (keychain, device) =>
            right.enteredSecurityCode(keychain, device) &&
            !keychain.requests.some((request) => request.device === device.id),
        },
      },
    },
    {
      name: 'security-code-used-up',
      summary: 'The security code is good for one entry, as verification codes are',
      policy: { securityCode: { afterSuccess: () => ({ wrong: 0, sinceUnlock: 0, state: 'locked' }) } },
    },
  ],
  'KSC-07': [
    {
      name: 'security-code-needs-a-device-that-is-left',
      summary: 'The servers hold the keychain as long as a device has it on, and no longer',
      policy: { keychain: { keepsCopy: () => false } },
    },
  ],
  'KSC-08': [
    {
      name: 'security-code-may-be-its-beginning',
      summary: 'An entry that the security code begins with is taken for it',
      policy: {
        securityCode: {
          stored: (value) => value,
          matches: (entry, kept) => entry.length >= 4 && kept.startsWith(entry),
        },
      },
    },
    {
      name: 'security-code-may-be-more',
      summary: 'An entry that begins with the security code is taken for it',
      policy: { securityCode: { stored: (value) => value, matches: (entry, kept) => entry.startsWith(kept) } },
    },
    {
      name: 'security-code-compared-without-its-first-character',
      summary: 'The comparison begins at the second character',
      policy: {
        securityCode: {
          stored: (value, hasher) => right.stored(value.slice(1), hasher),
          matches: (entry, kept, hasher) => right.matches(entry.slice(1), kept, hasher),
        },
      },
    },
    {
      name: 'security-code-compared-without-its-last-character',
      summary: 'The comparison ends before the last character',
      policy: {
        securityCode: {
          stored: (value, hasher) => right.stored(value.slice(0, -1), hasher),
          matches: (entry, kept, hasher) => right.matches(entry.slice(0, -1), kept, hasher),
        },
      },
    },
    {
      name: 'security-code-left-empty',
      summary: 'An empty entry is not compared at all',
      policy: {
        securityCode: { matches: (entry, kept, hasher) => entry === '' || right.matches(entry, kept, hasher) },
      },
    },
  ],
  'KSC-23': [
    {
      name: 'code-approval-opened-by-support',
      summary: 'Support lets devices join that gave the security code, although joining by it was turned off since',
      policy: { securityCode: { staffMayComplete: () => true } },
    },
    {
      name: 'code-approval-cannot-be-turned-off',
      summary: 'The switch for approval by security code is refused',
      policy: { securityCode: { mayForbid: () => false } },
    },
    {
      name: 'code-approval-switch-not-looked-at',
      summary: 'The switch for approval by security code is kept, and no entry looks at it',
      policy: { securityCode: { opens: (keychain) => keychain.securityCode !== undefined } },
    },
    {
      name: 'code-approval-switch-stops-devices-too',
      summary: 'With approval by security code turned off, devices cannot approve either',
      policy: {
        keychain: {
          admittedRequests: (request, waiting, approve, keychain) =>
            keychain.codeApproval ? keychainPolicy.admittedRequests(request, waiting, approve, keychain) : [],
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'KSC'>>
