import type { Answer, Protocol } from '../../../protocol/command.ts'
import { refused } from '../../../protocol/refusal.ts'
import {
  accountById,
  accountByIdentifier,
  endSessions,
  isRefused,
  requireFullSession,
  unknownAccountFor,
} from '../../access.ts'
import type { Context } from '../../context.ts'
import { takeQuestionsOnFile } from '../../questions-on-file.ts'
import type { Account, Device, SignIn } from '../../state.ts'
import { newThrottle } from '../../state.ts'
import { countFailure, countSuccess, lockedFor, lockRefusal } from '../../throttle.ts'
import { leaveKeychain } from '../keychain/membership.ts'
import { maskedPhones } from '../phones.ts'
import { notifyTrustedDevices, pushedCode, tellTrustedDevices } from './approval-requests.ts'
import { checkCode } from './codes.ts'
import { completeSignIn, requirePasswordChange } from './completion.ts'

type StartSignInCommand = Protocol['start-sign-in']['command']

/** SIGNIN-01, SIGNIN-30: the password first, then what the account and the client require. */
export const startSignIn = (cx: Context, command: StartSignInCommand): Answer => {
  const account = accountByIdentifier(cx, command.identifier)
  if (!account) {
    const { passwordThrottle } = unknownAccountFor(cx, command.identifier)
    const locked = lockedFor(passwordThrottle, cx.now)
    if (locked > 0) return lockRefusal(locked)
    cx.hasher.verifyPassword(command.password, '')
    const { attempts, lockTime, disableAfter } = cx.policy.passwords
    countFailure(
      passwordThrottle,
      cx.now,
      attempts(cx.parameters),
      lockTime(cx.parameters),
      disableAfter(cx.parameters),
    )
    return refused(cx.policy.account.refusalOfUnknown())
  }
  const wait = lockedFor(account.passwordThrottle, cx.now)
  if (wait > 0) return lockRefusal(wait)

  const old = account.scheme === 'two-factor' && cx.policy.legacy.isOld(command.client, cx.parameters)
  if (old) {
    const answer = appendedCode(cx, account, command)
    if (answer) return answer
  }
  const right = passwordOpens(cx, account, command.password)
  if (!right && cx.policy.signIn.checksPasswordFirst(command.client)) {
    const { attempts, lockTime, disableAfter } = cx.policy.passwords
    if (cx.policy.account.countsFrom(cx.state.address)) {
      countFailure(
        account.passwordThrottle,
        cx.now,
        attempts(cx.parameters),
        lockTime(cx.parameters),
        disableAfter(cx.parameters),
      )
    }
    if (cx.policy.signIn.asksBeforePassword()) notifyTrustedDevices(cx, account, createSignIn(cx, account, command))
    return refused('wrong-credentials')
  }
  countSuccess(account.passwordThrottle)
  if (cx.policy.codes.passwordResetsAttempts()) countSuccess(account.codeThrottle)
  if (cx.policy.signIn.placeBlocks(cx.policy.signIn.placeShown(cx.state.address, command.client), command.client)) {
    return refused('forbidden')
  }
  const known = cx.policy.devices
    .devicesWithMarks(account, cx.state.accounts)
    .find((device) => isTrustedBy(cx, device, command))
  const service = command.service ?? 'account-page'
  const questions = takeQuestionsOnFile(cx, account)
  if (cx.policy.questions.asked(account, questions, service, cx.parameters)) {
    const signIn = createSignIn(cx, account, command)
    signIn.state = 'answering'
    return { type: 'questions-required', signIn: signIn.id, questions: questions.map(({ question }) => question) }
  }
  const bare = old && cx.policy.legacy.acceptsPasswordAlone(command.client, command.password)
  if (
    bare ||
    known ||
    trustedBrowser(cx, account, command) ||
    !cx.policy.signIn.needsCode(account, command.client, service)
  ) {
    if (cx.policy.passwords.changeDemanded(account, 'trusted')) return requirePasswordChange(cx, account)
    if (cx.policy.codes.sendsOnTrustedUse(command.client))
      notifyTrustedDevices(cx, account, createSignIn(cx, account, command))
    const accountPageClosed = cx.policy.questions.asked(account, questions, 'account-page', cx.parameters)
    return completeSignIn(cx, account, command.client, {
      device: known,
      codeEntered: false,
      trustBrowser: false,
      accountPageClosed,
    })
  }
  if (
    cx.policy.signIn.remembersOldClient(account.devices.find((one) => one.client.hardware === command.client.hardware))
  ) {
    return completeSignIn(cx, account, command.client, { codeEntered: false, trustBrowser: false })
  }
  if (cx.policy.signIn.verifiesInBackground(account, command.client, cx.parameters)) {
    account.scheme = cx.policy.signIn.schemeAfterBackground(account)
    if (cx.policy.signIn.tellsWithoutRequest('background')) tellTrustedDevices(cx, account, command.client)
    if (cx.policy.passwords.changeDemanded(account, 'background')) return requirePasswordChange(cx, account)
    return completeSignIn(cx, account, command.client, { codeEntered: true, trustBrowser: false })
  }
  if (cx.policy.signIn.denialBlocksLater(cx.state.signIns.filter((one) => one.account === account.id))) {
    return refused('forbidden')
  }
  const signIn = createSignIn(cx, account, command)
  notifyTrustedDevices(cx, account, signIn)
  if (command.trustBrowser && cx.policy.devices.browserEarnsTrust(true, false)) {
    return completeSignIn(cx, account, command.client, { codeEntered: false, trustBrowser: true })
  }
  return {
    type: 'code-required',
    signIn: signIn.id,
    expiresIn: cx.parameters['signin.pending_lifetime'],
    phones: maskedPhones(cx, account),
    ...(account.scheme === 'two-step' ? { devices: deviceChoices(cx, account) } : {}),
    ...(old && cx.policy.legacy.asksToAppend(command.client, cx.parameters) ? { append: true } : {}),
  }
}

/** The devices that a two-step sign-in may choose from. */
const deviceChoices = (cx: Context, account: Account): readonly { readonly device: string; readonly name: string }[] =>
  cx.policy.twoStep
    .offeredDevices(account)
    .map((device) => ({ device: device.id, name: device.client.name ?? device.client.kind }))

const passwordOpens = (cx: Context, account: Account, password: string): boolean =>
  cx.hasher.verifyPassword(password, account.passwordHash) ||
  cx.policy.appPasswords.opensAccount(password, account, cx.hasher)

/** LEGACY-02 to 08: password and code in one field. LEGACY-10: a password that merely ends in digits is still taken whole. */
const appendedCode = (cx: Context, account: Account, command: StartSignInCommand): Answer | undefined => {
  const { password, code } = cx.policy.legacy.split(command.password, cx.parameters['code.length'])
  if (!cx.hasher.verifyPassword(password, account.passwordHash)) return undefined
  const waiting = cx.state.signIns.filter((one) => one.account === account.id && one.state === 'pending')
  const signIn =
    waiting.findLast((one) => cx.policy.legacy.begunHere(one.client, command.client)) ??
    createSignIn(cx, account, command)
  const wrong = cx.policy.legacy.checksCode(code) && checkCode(cx, account, signIn, code, 'appended')
  if (wrong) return wrong
  signIn.state = 'completed'
  countSuccess(account.passwordThrottle)
  if (signIn.requests.length === 0 && cx.policy.signIn.tellsWithoutRequest('appended'))
    tellTrustedDevices(cx, account, command.client)
  if (cx.policy.passwords.changeDemanded(account, 'appended')) return requirePasswordChange(cx, account)
  return completeSignIn(cx, account, command.client, { codeEntered: true, trustBrowser: false })
}

const createSignIn = (cx: Context, account: Account, command: StartSignInCommand): SignIn => {
  const id = cx.idGenerator.token()
  cx.state.signIns.push({
    id,
    account: account.id,
    client: command.client,
    service: command.service ?? 'account-page',
    state: 'pending',
    startedAt: cx.now,
    requests: [],
    codeThrottle: newThrottle(),
  })
  const last = cx.state.signIns.at(-1)
  if (!last) throw new Error('a sign-in that was just started is missing')
  return last
}

/** SIGNIN-07: whether the trust token is that of the device, holds still, and is shown by such a device. */
const isTrustedBy = (cx: Context, device: Device, { trust: trustToken, client }: StartSignInCommand): boolean =>
  trustToken !== undefined &&
  cx.policy.devices.trustFits(device, client) &&
  device.trustDigest !== undefined &&
  cx.hasher.timingSafeEqual(device.trustDigest, cx.hasher.digest(trustToken)) &&
  cx.policy.devices.trustHolds(device, cx.now, cx.parameters)

/** BROWSER-02, BROWSER-05, BROWSER-08 */
const trustedBrowser = (cx: Context, account: Account, command: StartSignInCommand): boolean =>
  cx.policy.devices.isBrowser(command.client) &&
  cx.policy.devices
    .trustedBrowsersOf(account, cx.state.accounts)
    .some(
      (browser) =>
        cx.policy.devices.isTrustedBrowser(browser, command.trust, command.client, cx.parameters, cx.hasher) &&
        cx.policy.devices.browserTrustHolds(browser.trustedAt, cx.now, cx.parameters),
    )

export const readSignIn = (cx: Context, command: Protocol['read-sign-in']['command']): Answer => {
  const signIn = cx.state.signIns.find((one) => one.id === command.signIn)
  const account = signIn && accountById(cx, signIn.account)
  if (!signIn || !account) return refused('sign-in-ended')
  const waits = signIn.state === 'pending' || signIn.state === 'answering'
  const over = waits && cx.policy.signIn.expired(signIn, cx.now, cx.parameters)
  const standing = signIn.state === 'answering' ? 'pending' : signIn.state
  const state = over || standing === 'ended' ? 'expired' : standing
  return { type: 'sign-in-state', state, phones: !over && signIn.state === 'pending' ? maskedPhones(cx, account) : [] }
}

/** SIGNIN-29: nothing replaces the code. */
export const offerEvidence = (cx: Context, command: Protocol['offer-evidence']['command']): Answer => {
  const signIn = cx.state.signIns.find((one) => one.id === command.signIn && one.state === 'pending')
  const account = signIn && accountById(cx, signIn.account)
  if (!signIn || !account) return refused('sign-in-ended')
  if (!cx.policy.signIn.acceptsEvidence(command.kind, command.value, account)) return refused('code-required')
  signIn.state = 'completed'
  return completeSignIn(cx, account, signIn.client, { codeEntered: true, trustBrowser: false })
}

/** SIGNIN-14 to 20: allow shows the code on this device, don't-allow blocks. */
export const answerRequest = (cx: Context, command: Protocol['answer-request']['command']): Answer => {
  const caller = requireFullSession(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, device } = caller
  const signIn = cx.state.signIns.find(
    (one) => one.account === account.id && one.requests.some((request) => request.id === command.request),
  )
  const request = signIn?.requests.find((one) => one.id === command.request)
  if (!signIn || !request || !device || request.device !== device.id || !device.trusted) return refused('not-found')
  if (signIn.state !== 'pending' || cx.policy.signIn.expired(signIn, cx.now, cx.parameters))
    return refused('sign-in-ended')
  if (!cx.policy.signIn.canAnswer(request, command.allow, signIn)) return refused('not-offered')
  if (request.answer === 'denied') return refused('sign-in-ended')
  request.answer = command.allow ? 'allowed' : 'denied'
  if (!command.allow && cx.policy.signIn.denialEnds(cx.parameters)) signIn.state = 'denied'
  const code = cx.policy.signIn.showsCode(request, device, cx.parameters)
    ? pushedCode(cx, account, signIn, device)
    : undefined
  return { type: 'request-answered', ...(code === undefined ? {} : { code }) }
}

/** SIGNIN-08 with two-factor, TWOSTEP-17 with two-step. */
const signOutEndsTrust = (cx: Context, account: Account, device: Device): boolean =>
  account.scheme === 'two-step' ? cx.policy.twoStep.signOutEndsTrust(device) : cx.policy.devices.signOutEndsTrust()

/** SIGNIN-08, TWOSTEP-17 */
export const signOut = (cx: Context, command: Protocol['sign-out']['command']): Answer => {
  const caller = requireFullSession(cx, command.session)
  if (isRefused(caller)) return caller
  const { device, session } = caller
  if (device) {
    device.signedIn = false
    leaveKeychain(caller.account, device)
    if (signOutEndsTrust(cx, caller.account, device)) {
      device.trusted = false
      delete device.trustDigest
    }
  }
  if (!cx.policy.account.signOutEndsSession()) return { type: 'signed-out' }
  endSessions(cx, (one) => one.digest === session.digest || (device !== undefined && one.device === device.id))
  return { type: 'signed-out' }
}
