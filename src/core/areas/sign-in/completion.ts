import type { PasswordChangeRequired, SignedIn } from '../../../protocol/areas/sign-in.ts'
import type { Client } from '../../../protocol/client.ts'
import { openSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import type { Account, Device } from '../../state.ts'

type CompletionOptions = {
  readonly device?: Device | undefined
  readonly codeEntered: boolean
  readonly trustBrowser: boolean
  /** Whether the account page would have required more than the password. */
  readonly accountPageClosed?: boolean
}

/** Completes a sign-in: opens a session, lists a device (SIGNIN-06), gives a trusted browser its trust token (BROWSER-01). */
export const completeSignIn = (cx: Context, account: Account, client: Client, options: CompletionOptions): SignedIn => {
  const page = options.accountPageClosed ? ({ accountPageClosed: true } as const) : {}
  if (!cx.policy.devices.listsAsDevice(client)) {
    const session = openSession(cx, { account: account.id, kind: 'browser', ...page })
    if (!cx.policy.devices.browserEarnsTrust(options.trustBrowser, options.codeEntered)) {
      return { type: 'signed-in', session, trusted: false }
    }
    const trustToken = cx.idGenerator.token()
    const { hardware } = client
    account.trustedBrowsers.push({
      digest: cx.hasher.digest(trustToken),
      trustedAt: cx.now,
      ...(hardware === undefined ? {} : { hardware }),
    })
    return { type: 'signed-in', session, trusted: true, trust: trustToken }
  }
  const device = options.device ?? deviceEntry(cx, account, client)
  device.signedIn = true
  device.client = cx.policy.devices.clientAfterSignIn(device.client, client)
  if (cx.policy.keychain.turnsOnAtSignIn(account, options.codeEntered)) device.keychain = true
  const session = openSession(cx, { account: account.id, kind: 'device', device: device.id, ...page })
  if (options.device) return { type: 'signed-in', session, device: device.id, trusted: device.trusted }
  if (!options.codeEntered || !earnsTrust(cx, account, client)) {
    const trusted = account.scheme === 'two-step' && device.trusted
    return { type: 'signed-in', session, device: device.id, trusted }
  }
  const trustToken = cx.idGenerator.token()
  device.trusted = true
  device.trustDigest = cx.hasher.digest(trustToken)
  device.trustedAt = cx.now
  return { type: 'signed-in', session, device: device.id, trusted: true, trust: trustToken }
}

/** SIGNIN-06, DEVICE-01 to 04, DEVICE-21 with two-factor; TWOSTEP-30 with two-step. */
const earnsTrust = (cx: Context, account: Account, client: Client): boolean =>
  account.scheme === 'two-step'
    ? cx.policy.twoStep.signInTrusts(client)
    : cx.policy.devices.canBeTrusted(client) && cx.policy.devices.passcodeFits(client, cx.parameters)

/** The device's entry in the list: the one of the same hardware, or a new one. */
const deviceEntry = (cx: Context, account: Account, client: Client): Device => {
  const known = account.devices.find(
    (device) => client.hardware !== undefined && device.client.hardware === client.hardware,
  )
  if (known) return known
  account.devices.push(newDevice(cx, client))
  const added = account.devices.at(-1)
  if (!added) throw new Error('a device that was just added is missing')
  return added
}

export const newDevice = (cx: Context, client: Client): Device => ({
  id: cx.idGenerator.token(),
  client,
  signedIn: false,
  trusted: false,
  keychain: false,
  find: false,
  generated: [],
})

/** PASSWORD-08 */
export const requirePasswordChange = (cx: Context, account: Account): PasswordChangeRequired => {
  const id = cx.idGenerator.token()
  cx.state.changes.push({ id, account: account.id, startedAt: cx.now, done: false })
  return { type: 'password-change-required', change: id }
}
