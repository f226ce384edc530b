import { stepAt, totpAt } from '../../../core/one-time-password.ts'
import { codePolicy } from '../../../core/policy/codes.ts'
import { passwordPolicy } from '../../../core/policy/passwords.ts'
import { secondFactorPolicy as right } from '../../../core/policy/second-factors.ts'
import { newThrottle } from '../../../core/state.ts'
import type { FaultsOf } from '../../fault.ts'
import { checkThenAct } from '../../isolation-anomalies.ts'

/** Defects around authenticator apps, by the rule of the hardening profile that each breaks. */
export const authenticatorAppFaults = {
  'H-APP-01': [
    {
      name: 'app-code-used-again',
      summary: 'The time step of an accepted code is not remembered, so that the code works again while it is shown',
      policy: { secondFactors: { stepUsed: () => false } },
    },
    {
      name: 'app-code-check-then-act',
      summary: 'Two sign-ins at the same moment read that a code is unused before either writes that it was used',
      transactions: checkThenAct('enter-code'),
    },
  ],
  'H-APP-02': [
    {
      name: 'app-code-window-early',
      summary: 'Codes of one step after the declared window are accepted',
      policy: {
        secondFactors: {
          stepOf: (app, entry, now, parameters, hasher) =>
            right.stepOf(app, entry, now, { ...parameters, 'totp.window': parameters['totp.window'] + 1 }, hasher),
        },
      },
    },
    {
      name: 'app-code-of-the-present-step-alone',
      summary: 'The declared window is not given: only the code of the present step is accepted',
      policy: {
        secondFactors: {
          stepOf: (app, entry, now, parameters, hasher) =>
            right.stepOf(app, entry, now, { ...parameters, 'totp.window': 0 }, hasher),
        },
      },
    },
  ],
  'H-APP-03': [
    {
      name: 'app-code-kept-for-minutes',
      summary: 'Codes of the last three steps are accepted, to be kind to slow typists',
      policy: {
        secondFactors: {
          stepOf: (app, entry, now, parameters, hasher) =>
            [3, 2]
              .map((steps) => stepAt(now, parameters) - steps)
              .find((step) => entry === totpAt(app.secret, step, parameters)) ??
            right.stepOf(app, entry, now, parameters, hasher),
        },
      },
    },
  ],
  'H-APP-04': [
    {
      name: 'app-secret-of-the-account',
      summary: 'The secret is made from the account, the same at each enrolment',
      policy: {
        secondFactors: {
          appSecret: (_idGenerator, account) =>
            [...account.id.toUpperCase(), ...'A'.repeat(32)]
              .filter((character) => /[A-Z2-7]/.test(character))
              .slice(0, 32)
              .join(''),
        },
      },
    },
    {
      name: 'app-secret-of-80-bits',
      summary: 'The secret has sixteen characters, 80 bits',
      policy: {
        secondFactors: { appSecret: (idGenerator, account) => right.appSecret(idGenerator, account).slice(0, 16) },
      },
    },
    {
      name: 'app-of-anybody',
      summary: 'A code is looked for among the apps of all accounts',
      policy: {
        secondFactors: {
          appsThatSignIn: (_account, everybody) =>
            everybody.flatMap(({ authenticatorApps }) => authenticatorApps.filter(({ confirmed }) => confirmed)),
        },
      },
    },
  ],
  'H-APP-05': [
    {
      name: 'app-codes-counted-for-the-sign-in',
      summary: 'Wrong codes of an app are counted for the sign-in, so that a new one begins at zero',
      policy: {
        secondFactors: {
          counter: (account, signIn, from, parameters) =>
            from === 'app' ? signIn.codeThrottle : right.counter(account, signIn, from, parameters),
        },
      },
    },
    {
      name: 'app-confirmation-not-counted',
      summary: 'Wrong codes are not counted where an app is confirmed',
      policy: {
        codes: { countsFailuresAt: (place) => place !== 'authenticator-app' && codePolicy.countsFailuresAt(place) },
      },
    },
  ],
  'H-APP-06': [
    {
      name: 'app-stays-after-removal',
      summary: 'A removed app is off the list, and its codes still sign in',
      policy: {
        secondFactors: {
          withoutRemoved: (apps, removed) =>
            apps.map((app) => (app.id === removed.id ? { ...app, hidden: true } : app)),
          listed: (apps) => right.listed(apps).filter((app) => !('hidden' in app)),
        },
      },
    },
    {
      name: 'app-removal-takes-all',
      summary: 'Removing one app removes every app of the account',
      policy: { secondFactors: { withoutRemoved: () => [] } },
    },
  ],
  'H-APP-07': [
    {
      name: 'app-code-by-another-clock',
      summary: 'The time of an app is not the time of the service: a code is good for two days around it',
      policy: {
        secondFactors: {
          stepOf: (app, entry, now, parameters, hasher) =>
            right.stepOf(app, entry, now, parameters, hasher) ??
            right.stepOf(app, entry, now - 2879 * parameters['totp.step'] * 1000, parameters, hasher),
          stepUsed: () => false,
        },
      },
    },
  ],
  'H-APP-08': [
    {
      name: 'app-enrolled-without-password',
      summary: 'Whoever finds an open session enrols an app of theirs',
      policy: {
        secondFactors: {
          needsReauthentication: (change, parameters) =>
            change !== 'enrol-app' && right.needsReauthentication(change, parameters),
        },
      },
    },
    {
      name: 'app-removed-without-password',
      summary: 'Whoever finds an open session removes the app',
      policy: {
        secondFactors: {
          needsReauthentication: (change, parameters) =>
            change !== 'remove-app' && right.needsReauthentication(change, parameters),
        },
      },
    },
    {
      name: 'app-password-guessed-freely',
      summary: 'Wrong passwords are not counted where second factors are changed',
      policy: {
        passwords: { countsWrongAt: (place) => place !== 'second-factor' && passwordPolicy.countsWrongAt(place) },
      },
    },
    {
      name: 'app-enrolled-while-waiting',
      summary: 'A sign-in that waits for its code enrols an app, and completes itself with it',
      policy: { secondFactors: { pendingMayChange: () => true } },
    },
  ],
  'H-APP-09': [
    {
      name: 'app-signs-in-unconfirmed',
      summary: 'An app signs in as soon as its secret was told',
      policy: { secondFactors: { appsThatSignIn: (account) => account.authenticatorApps } },
    },
    {
      name: 'app-listed-unconfirmed',
      summary: 'An app is in the list before it was confirmed',
      policy: { secondFactors: { listed: (apps) => apps } },
    },
  ],
  'H-APP-10': [
    {
      name: 'app-added-silently',
      summary: 'Nobody is told that an app was added',
      policy: { secondFactors: { tellsOwner: (change) => change !== 'confirm-app' } },
    },
    {
      name: 'app-removed-silently',
      summary: 'Nobody is told that an app was removed',
      policy: { secondFactors: { tellsOwner: (change) => change !== 'remove-app' } },
    },
  ],
  'H-APP-11': [
    {
      name: 'app-codes-not-counted',
      summary: 'Wrong codes of an app are not counted',
      policy: {
        secondFactors: {
          counter: (account, signIn, from, parameters) =>
            from === 'app' ? newThrottle() : right.counter(account, signIn, from, parameters),
        },
      },
    },
  ],
} satisfies FaultsOf<'H-APP'>
