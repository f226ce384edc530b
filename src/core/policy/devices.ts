import type { Client } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Account, Device, Session } from '../state.ts'
import { atLeast } from '../versions.ts'

/** Trust of devices and browsers: what earns it, what ends it. */
export const devicePolicy = {
  /** SIGNIN-06, DEVICE-01 to 04: the clients that can become trusted devices. */
  canBeTrusted: (client: Client): boolean =>
    (['phone', 'tablet', 'pod'].includes(client.kind) && atLeast(client.version, '9')) ||
    (client.kind === 'mac' && atLeast(client.version, '10.11')),
  /** SIGNIN-07: whether the mark of a trusted device still holds. */
  trustHolds: (device: Device, now: number, parameters: Parameters): boolean =>
    parameters['device.trust_lifetime'] === 0 ||
    now < (device.trustedAt ?? 0) + parameters['device.trust_lifetime'] * 1000,
  /** SIGNIN-08 */
  signOutEndsTrust: (): boolean => true,
  /** SIGNIN-09, DEVICE-22 */
  eraseEndsTrust: (): boolean => true,
  /** SIGNIN-10 */
  securityChangeEndsTrust: (): boolean => true,
  /** SIGNIN-13, DEVICE-17, DEVICE-18: the sessions that a removal ends. */
  removalEnds: (session: Session, removed: Device): boolean => session.device === removed.id,
  /** SIGNIN-35: the trust that the device list shows. */
  listedTrust: (device: Device): boolean => device.trusted,
  /** DEVICE-13: must agree with what is delivered. */
  receivesCodes: (device: Device): boolean => device.trusted && device.signedIn,
  /** BROWSER-01, BROWSER-04, BROWSER-07: who gets the mark of a trusted browser. */
  browserEarnsTrust: (asked: boolean, codeEntered: boolean): boolean => asked && codeEntered,
  /** BROWSER-02 */
  browserTrustHolds: (trustedAt: number, now: number, parameters: Parameters): boolean =>
    now < trustedAt + parameters['browser.trust_lifetime'] * 1000,
  /** CODE-22, KEYCHAIN-16: whether a device may turn the keychain on without anybody's approval. */
  keychainOpen: (account: Account, device: Device): boolean => account.scheme === 'two-factor' && device.trusted,
}
