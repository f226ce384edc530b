import { devicePolicy } from '../../core/policy/devices.ts'
import type { FaultsOf } from '../fault.ts'

const { isTrustedBrowser } = devicePolicy

/** Defects of the trust of browsers, by the rule that each breaks. */
export const browserFaults = {
  'BROWSER-01': [
    {
      name: 'browser-never-trusted',
      summary: 'The choice to trust the browser is taken, and nothing comes of it',
      policy: { devices: { browserEarnsTrust: () => false } },
    },
  ],
  'BROWSER-02': [
    {
      name: 'browser-trust-in-milliseconds',
      summary: 'The declared seconds of trust are taken for milliseconds',
      policy: {
        devices: {
          browserTrustHolds: (trustedAt, now, parameters) => now < trustedAt + parameters['browser.trust_lifetime'],
        },
      },
    },
    {
      name: 'browser-trust-lasts-one-longer',
      summary: 'At the very end of its declared time the trust still holds',
      policy: {
        devices: {
          browserTrustHolds: (trustedAt, now, parameters) =>
            now <= trustedAt + parameters['browser.trust_lifetime'] * 1000,
        },
      },
    },
    {
      name: 'browser-trust-outlives-password',
      summary: 'A new password leaves the trust of browsers as it was, whatever is declared',
      policy: { devices: { passwordEndsBrowserTrust: () => false } },
    },
    {
      name: 'browser-trust-always-ends-with-password',
      summary: 'A new password ends the trust of browsers, whatever is declared',
      policy: { devices: { passwordEndsBrowserTrust: () => true } },
    },
  ],
  'BROWSER-03': [
    {
      name: 'browser-without-password',
      summary: 'In a browser the password is not looked at before the mark of trust',
      policy: { signIn: { checksPasswordFirst: ({ kind }) => kind !== 'browser' } },
    },
  ],
  'BROWSER-04': [
    {
      name: 'device-mark-in-a-browser',
      summary: 'What a device was trusted by is good in a browser too',
      policy: {
        devices: { trustFits: (device, client) => client.kind === 'browser' || device.client.kind === client.kind },
      },
    },
    {
      name: 'browser-trusted-unasked',
      summary: 'Every browser in which the code was entered is trusted from then on',
      policy: { devices: { browserEarnsTrust: (_asked, codeEntered) => codeEntered } },
    },
  ],
  'BROWSER-05': [
    {
      name: 'browser-mark-on-a-device',
      summary: 'What a browser was trusted by is good on any other client',
      policy: { devices: { isBrowser: () => true } },
    },
    {
      name: 'browser-trust-of-the-computer',
      summary: 'Every browser of the computer is trusted where one of them alone is declared to be',
      policy: {
        devices: {
          isTrustedBrowser: (browser, mark, client, parameters, hasher) =>
            isTrustedBrowser(browser, mark, client, { ...parameters, 'browser.trust_scope': 'computer' }, hasher),
        },
      },
    },
    {
      name: 'browser-trust-of-the-profile',
      summary: 'One browser alone is trusted where the computer is declared to be',
      policy: {
        devices: {
          isTrustedBrowser: (browser, mark, client, parameters, hasher) =>
            isTrustedBrowser(browser, mark, client, { ...parameters, 'browser.trust_scope': 'profile' }, hasher),
        },
      },
    },
    {
      name: 'browser-trust-of-the-account',
      summary: 'Once one browser is trusted no browser is asked for a code any more',
      policy: { devices: { isTrustedBrowser: () => true } },
    },
  ],
  'BROWSER-06': [
    {
      name: 'browser-shows-codes',
      summary: 'A browser in which the code was entered becomes a device that shows codes',
      policy: {
        devices: {
          listsAsDevice: () => true,
          canBeTrusted: (client) => client.kind === 'browser' || devicePolicy.canBeTrusted(client),
        },
      },
    },
  ],
  'BROWSER-07': [
    {
      name: 'browser-trust-before-the-code',
      summary: 'Who asks for trust along with the password is signed in without a code',
      policy: { devices: { browserEarnsTrust: (asked) => asked } },
    },
  ],
  'BROWSER-08': [
    {
      name: 'browser-trust-for-everybody',
      summary: 'The mark of a trusted browser is good for every account',
      policy: {
        devices: {
          trustedBrowsersOf: (_account, everybody) => everybody.flatMap(({ trustedBrowsers }) => trustedBrowsers),
        },
      },
    },
  ],
} satisfies FaultsOf<'BROWSER'>
