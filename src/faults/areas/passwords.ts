import { passwordPolicy } from '../../core/policy/passwords.ts'
import type { FaultsOf } from '../fault.ts'

const right = passwordPolicy

/** Defects of the policy of the account password, by the rule that each breaks. */
export const passwordFaults = {
  'PASSWORD-01': [
    {
      name: 'password-reset-on-phones-only',
      summary: 'The reset was built for phones and computers; a tablet and a pod are turned away',
      policy: {
        passwords: {
          mayResetFrom: (device) => right.mayResetFrom(device) && /^(phone|mac)$/.test(device?.client.kind ?? ''),
        },
      },
    },
  ],
  'PASSWORD-02': [
    {
      name: 'password-reset-not-on-macs',
      summary: 'The reset was built for phones and tablets; a Mac is turned away',
      policy: { passwords: { mayResetFrom: (device) => right.mayResetFrom(device) && device?.client.kind !== 'mac' } },
    },
  ],
  'PASSWORD-03': [
    {
      name: 'password-reset-asks-for-the-old-one',
      summary: 'The reset asks for the password that was forgotten',
      policy: { passwords: { resetNeedsOldPassword: () => true } },
    },
    {
      name: 'password-reset-on-macs-asks-for-the-old-one',
      summary: 'On a Mac the reset takes the way of the change, which asks for the current password',
      policy: { passwords: { resetNeedsOldPassword: (device) => device?.client.kind === 'mac' } },
    },
  ],
  'PASSWORD-04': [
    {
      name: 'password-unlock-not-asked-for',
      summary: 'What the Mac says about its unlock is not looked at',
      policy: { passwords: { unlockProofFits: () => true } },
    },
    {
      name: 'password-failed-unlock-is-enough',
      summary: 'It is checked that the Mac says something about its unlock, not what it says',
      policy: {
        passwords: { unlockProofFits: (device, unlock) => device?.client.kind !== 'mac' || unlock !== undefined },
      },
    },
    {
      name: 'password-missing-unlock-is-enough',
      summary: 'Only a failed unlock is turned away; a request that leaves it out passes',
      policy: { passwords: { unlockProofFits: (_device, unlock) => unlock !== 'failed' } },
    },
    {
      name: 'password-unlock-asked-of-phones',
      summary: 'Every device has to attest its unlock, also those that cannot',
      policy: { passwords: { unlockProofFits: (_device, unlock) => unlock === 'succeeded' } },
    },
  ],
  'PASSWORD-05': [
    {
      name: 'password-no-way-for-the-forgetful',
      summary: 'There is no way round the forgotten password',
      policy: { passwords: { forgottenPathOpen: () => false } },
    },
    {
      name: 'password-forgotten-only-without-devices',
      summary: 'Whoever has a trusted device is sent there, and the way with a code is closed',
      policy: {
        passwords: { forgottenPathOpen: (account) => !account?.devices.some((device) => device.trusted) },
      },
    },
    {
      name: 'password-reset-code-of-anybody',
      summary: 'The code is looked up among all codes for resets, whoever they were sent to',
      policy: {
        passwords: { codeFitsReset: (code) => code.purpose === 'password-reset', codeSourceValid: () => true },
      },
    },
    {
      name: 'password-reset-codes-guessed-without-end',
      summary: 'Wrong codes are counted where people sign in, and not on the way to a new password',
      policy: { codes: { countsFailuresAt: (place) => place !== 'password-reset' } },
    },
  ],
  'PASSWORD-06': [
    {
      name: 'wrong-passwords-uncounted-at-change',
      summary: 'Wrong passwords are not counted in one of the places that ask for it: change',
      policy: { passwords: { countsWrongAt: (place) => place !== 'change' } },
    },
    {
      name: 'password-reset-not-stored',
      summary: 'A reset is answered and not stored, so the old password goes on',
      policy: { passwords: { replacesOldPassword: (how) => how !== 'reset' } },
    },
    {
      name: 'password-change-not-stored',
      summary: 'A change is answered and not stored, so the old password goes on',
      policy: { passwords: { replacesOldPassword: (how) => how !== 'change' } },
    },
    {
      name: 'password-demanded-change-not-stored',
      summary: 'A demanded change lifts the demand and leaves the old password in place',
      policy: { passwords: { replacesOldPassword: (how) => how !== 'forced' } },
    },
    {
      name: 'password-waiting-sign-ins-survive',
      summary: 'A sign-in that began with the old password can still be finished with a code',
      policy: { passwords: { endsWaitingSignIns: () => false } },
    },
    {
      name: 'password-waiting-answers-survive',
      summary: 'A sign-in that began with the old password can still be finished with answers to security questions',
      policy: { passwords: { endsWaitingAnswers: () => false } },
    },
    {
      name: 'password-demand-tokens-survive',
      summary: 'A second token for a demanded password, got with the old one, still sets another password',
      policy: { passwords: { endsDemandTokens: () => false } },
    },
    {
      name: 'password-sessions-survive',
      summary: 'Sessions elsewhere outlive the password that opened them, whatever is declared',
      policy: { passwords: { endsSessions: () => false } },
    },
    {
      name: 'password-begun-resets-survive',
      summary: 'A reset that was begun before the password changed can still be finished',
      policy: { passwords: { endsBegunResets: () => false } },
    },
  ],
  'PASSWORD-07': [
    {
      name: 'password-reset-on-untrusted-device',
      summary: 'It is checked that the device is signed in, not that it is trusted',
      policy: { passwords: { mayResetFrom: (device) => device?.signedIn === true } },
    },
    {
      name: 'password-reset-in-any-session',
      summary: 'Any session will do, whether it is that of a device or of a browser',
      policy: { passwords: { mayResetFrom: () => true } },
    },
  ],
  'PASSWORD-08': [
    {
      name: 'password-demand-not-in-the-background',
      summary: 'A phone whose number is verified in the background is asked for no new password',
      policy: {
        passwords: { changeDemanded: (account, way) => way !== 'background' && right.changeDemanded(account, way) },
      },
    },
    {
      name: 'password-demand-not-of-old-clients',
      summary: 'A client with old software signs in with an appended code, and no new password is asked for',
      policy: {
        passwords: { changeDemanded: (account, way) => way !== 'appended' && right.changeDemanded(account, way) },
      },
    },
    {
      name: 'password-demand-forgotten',
      summary: 'The new password is demanded, and the next sign-in does not know of it',
      policy: { passwords: { changeDemanded: () => false } },
    },
    {
      name: 'password-demand-never-met',
      summary: 'The new password is stored and the demand is not lifted, so it is asked for again',
      policy: { passwords: { changeMeetsDemand: () => false } },
    },
  ],
  'PASSWORD-09': [
    {
      name: 'password-one-character-short',
      summary: 'The length of a new password is counted with the mark at its end, so one character less is enough',
      policy: {
        passwords: {
          acceptable: (password, parameters, origin) =>
            right.acceptable(origin === 'creation' ? password : `${password}-`, parameters, origin),
        },
      },
    },
    {
      name: 'password-length-limit-excluded',
      summary: 'The least length itself is turned away: > instead of >=',
      policy: {
        passwords: {
          acceptable: (password, parameters, origin) =>
            right.acceptable(origin === 'creation' ? password : password.slice(1), parameters, origin),
        },
      },
    },
    {
      name: 'password-reset-unchecked',
      summary: 'The requirements are checked at a change and forgotten at a reset',
      policy: { passwords: { acceptable: (...known) => known[2] === 'reset' || right.acceptable(...known) } },
    },
    {
      name: 'password-demanded-change-unchecked',
      summary: 'The requirements are checked at a change and forgotten where the service demands one',
      policy: { passwords: { acceptable: (...known) => known[2] === 'forced' || right.acceptable(...known) } },
    },
    {
      name: 'password-length-alone',
      summary: 'A change checks the length alone',
      policy: {
        passwords: {
          acceptable: (password, parameters, origin) =>
            right.acceptable(origin === 'change' ? `${password.slice(3)}Zz7` : password, parameters, origin),
        },
      },
    },
    {
      name: 'password-one-case-is-enough',
      summary: 'A change looks for a letter, not for both cases',
      policy: {
        passwords: {
          acceptable: (password, parameters, origin) =>
            right.acceptable(origin === 'change' ? `${password.slice(2)}Zz` : password, parameters, origin),
        },
      },
    },
  ],
} satisfies FaultsOf<'PASSWORD'>
