import type { Client } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Hasher } from '../platform.ts'
import type { Account, Device, Session, TrustedBrowser } from '../state.ts'
import { atLeast } from '../versions.ts'
import { declaredEnd } from './declared-end.ts'

/** Trust of devices and browsers: how they get it and how it ends. */
export const devicePolicy = {
  /** SIGNIN-06, DEVICE-01 to 05: the clients that can become trusted devices. */
  canBeTrusted: (client: Client): boolean =>
    (['phone', 'tablet', 'pod'].includes(client.kind) && atLeast(client.version, '9')) ||
    (client.kind === 'mac' && atLeast(client.version, '10.11')),
  /** DEVICE-21: whether a device may be trusted although it says of itself that no passcode locks it. */
  passcodeFits: (client: Client, parameters: Parameters): boolean =>
    !parameters['device.passcode_needed'] || client.passcodeSet === true,
  /** DEVICE-21: the same where an account is made on it with two-factor on from the start. */
  passcodeFitsAtCreation: (client: Client, parameters: Parameters): boolean =>
    !parameters['device.passcode_needed'] || client.passcodeSet === true,
  /** DEVICE-04, BROWSER-06: whether a client has a place in the list of devices. */
  listsAsDevice: (client: Client): boolean => client.kind !== 'browser',
  /** BROWSER-04, SIGNIN-05: what one kind of client was trusted by is good for no other kind. */
  trustFits: (device: Device, client: Client): boolean => device.client.kind === client.kind,
  /** SIGNIN-07: whether the trust token of a trusted device still holds. */
  trustHolds: (device: Device, now: number, parameters: Parameters): boolean =>
    parameters['device.trust_lifetime'] === 0 ||
    now < (device.trustedAt ?? 0) + parameters['device.trust_lifetime'] * 1000,
  /** SIGNIN-07, DEVICE-05: the devices whose marks a sign-in to the account is compared with. */
  devicesWithMarks: (account: Account, _allAccounts: readonly Account[]): readonly Device[] => account.devices,
  /** SIGNIN-08 */
  signOutEndsTrust: (): boolean => true,
  /** SIGNIN-09, DEVICE-22 */
  eraseEndsTrust: (): boolean => true,
  /** SIGNIN-10 */
  securityChangeEndsTrust: (): boolean => true,
  /** SIGNIN-13, DEVICE-17, DEVICE-18: the sessions that a removal ends. */
  removalEnds: (session: Session, removed: Device): boolean => session.device === removed.id,
  /** DEVICE-15, DEVICE-16, DEVICE-19: whether a removal takes away what the device was trusted by. */
  removalForgets: (_removed: Device): boolean => true,
  /** DEVICE-07, DEVICE-08, DEVICE-09: the devices that the list shows. */
  listed: (device: Device): boolean => device.signedIn,
  /** DEVICE-09: whether the list shows a device as signed in; a change of the password can end its session alone. */
  listedAsSignedIn: (device: Device, hasSession: boolean): boolean => device.signedIn && hasSession,
  /** DEVICE-10, DEVICE-11, DEVICE-14: what the list shows of the client behind a device. */
  described: (device: Device, _others: readonly Device[]): Client => device.client,
  /** DEVICE-14, ELIGIBILITY-03, KEYCHAIN-10: what is known of a device once it signed in again; its software may be newer. */
  clientAfterSignIn: (_before: Client, now: Client): Client => now,
  /** DEVICE-20: the devices that the find service reaches. */
  findable: (device: Device): boolean => device.signedIn,
  /** SIGNIN-35: the trust that the device list shows. */
  listedTrust: (device: Device): boolean => device.trusted,
  /** DEVICE-13: must agree with what is delivered. */
  receivesCodes: (device: Device): boolean => device.trusted && device.signedIn,
  /** BROWSER-01, BROWSER-04, BROWSER-07: who gets the trust token of a trusted browser. */
  browserEarnsTrust: (asked: boolean, codeEntered: boolean): boolean => asked && codeEntered,
  /** BROWSER-02 */
  browserTrustHolds: (trustedAt: number, now: number, parameters: Parameters): boolean =>
    now < declaredEnd(trustedAt, parameters['browser.trust_lifetime']),
  /** BROWSER-05: whether a client may show what a browser was trusted by. */
  isBrowser: ({ kind }: Client): boolean => kind === 'browser',
  /** BROWSER-02, BROWSER-05: whether a browser is the trusted one: by its trust token, or by its computer where that is declared. */
  isTrustedBrowser: (
    browser: TrustedBrowser,
    trustToken: string | undefined,
    client: Client,
    parameters: Parameters,
    hasher: Hasher,
  ): boolean =>
    (trustToken !== undefined && hasher.timingSafeEqual(browser.digest, hasher.digest(trustToken))) ||
    (parameters['browser.trust_scope'] === 'computer' &&
      client.hardware !== undefined &&
      client.hardware === browser.hardware),
  /** BROWSER-08: the trusted browsers that a sign-in to the account is compared with. */
  trustedBrowsersOf: (account: Account, _allAccounts: readonly Account[]): readonly TrustedBrowser[] =>
    account.trustedBrowsers,
  /** BROWSER-02: whether a new password ends the trust of browsers. */
  passwordEndsBrowserTrust: (parameters: Parameters): boolean => parameters['browser.trust_ends_with_password'],
  /** KEYCHAIN-16: whether a device may turn the keychain on without anybody's approval. */
  keychainOpen: (account: Account, device: Device): boolean => account.scheme === 'two-factor' && device.trusted,
}
