import type { Answer, Protocol } from '../../../protocol/command.ts'
import { type Refused, refused } from '../../../protocol/refusal.ts'
import { accountById, isRefused, requireFullSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import { issueCode, isUsable } from '../../issue-code.ts'
import { refusedEntry } from '../../password-entry.ts'
import type { CodeEntryPoint } from '../../policy/codes.ts'
import type { Account, IssuedCode, SignIn } from '../../state.ts'
import { notifyTrustedDevices, pushToDevice } from './approval-requests.ts'
import { completeSignIn, requirePasswordChange } from './completion.ts'
import { checkHeldCode } from './held-codes.ts'
import { judgeEntry } from './judge-entry.ts'

/** CODE-08 to 11: send the code of a pending sign-in. */
export const sendCode = (cx: Context, command: Protocol['send-code']['command']): Answer => {
  const found = findPendingSignIn(cx, command.signIn)
  if (isRefused(found)) return found
  const { signIn, account } = found
  if (command.via === 'push') {
    const chosen = cx.policy.codes.twoStepTarget(account, cx.state.accounts, command.device)
    if (account.scheme !== 'two-step') notifyTrustedDevices(cx, account, signIn)
    else if (chosen) pushToDevice(cx, account, signIn, chosen)
    else return refused('not-found')
    return { type: 'code-sent', via: 'push' }
  }
  if (command.via === 'email') return mailCode(cx, account, signIn)
  const phone = cx.policy.codes.phoneTargets(account).find((one) => one.id === command.phone)
  if (!phone) return refused('not-found')
  const wait = recordSend(cx, account)
  if (wait) {
    const voids = cx.policy.codes.refusedSendingVoids()
    if (voids) for (const code of cx.state.codes) if (code.signIn === signIn.id) code.spent = true
    return wait
  }
  const { code } = issueCode(cx, {
    account: account.id,
    purpose: 'sign-in',
    channel: command.via,
    signIn: signIn.id,
    phone: phone.id,
  })
  for (const { channel, to } of cx.policy.codes.destinations(phone, command.via, account)) {
    cx.deliver({ channel, to, purpose: 'sign-in', code, text: `Your verification code is ${code}.` })
  }
  const to = cx.policy.codes.toldDestination(phone, code)
  return { type: 'code-sent', via: command.via, ...(to !== undefined && { to }) }
}

/** A code by mail goes to the address on file and nowhere else; it counts as one that was sent. */
const mailCode = (cx: Context, account: Account, signIn: SignIn): Answer => {
  const wait = recordSend(cx, account)
  if (wait) return wait
  const { code } = issueCode(cx, { account: account.id, purpose: 'sign-in', channel: 'email', signIn: signIn.id })
  const to = cx.policy.codes.mailDestination(account)
  cx.deliver({ channel: 'email', to, purpose: 'sign-in', code, text: `Your verification code is ${code}.` })
  return { type: 'code-sent', via: 'email' }
}

/** Record that one more code is sent to a phone number or a mail address of this account, or refuse when there were too many. */
export const recordSend = (cx: Context, account: Pick<Account, 'sends'>): Refused | undefined => {
  const wait = refusedSend(cx, account)
  if (!wait || cx.policy.codes.countsRefused('send')) account.sends.push(cx.now)
  return wait
}

/** The refusal where no further code may be sent to a phone number or a mail address of this account. Nothing is counted. */
export const refusedSend = (cx: Context, account: Pick<Account, 'sends'>): Refused | undefined => {
  if (!cx.policy.codes.maySend(account.sends, cx.now, cx.parameters)) {
    const opens = (account.sends.at(-cx.parameters['code.sends']) ?? cx.now) + cx.parameters['code.send_window'] * 1000
    return refused('too-many-sends', { retryAfter: Math.max(1, Math.ceil((opens - cx.now) / 1000)) })
  }
  return undefined
}

/** SIGNIN-05, SIGNIN-06: the right code completes the sign-in of the client that asked. */
export const enterCode = (cx: Context, command: Protocol['enter-code']['command']): Answer => {
  const found = findPendingSignIn(cx, command.signIn)
  if (isRefused(found)) return found
  const { signIn, account } = found
  const wrong =
    command.from === undefined
      ? checkCode(cx, account, signIn, command.code)
      : checkHeldCode(cx, account, signIn, command.code, command.from)
  if (wrong) return wrong
  if (!cx.policy.signIn.codeCompletes(signIn)) return refused('waiting')
  const pending = cx.state.signIns.filter((one) => one.account === account.id && one.state === 'pending')
  for (const one of cx.policy.signIn.completes(signIn, pending)) {
    one.state = 'completed'
    if (one.id !== signIn.id) completeSignIn(cx, account, one.client, { codeEntered: true, trustBrowser: false })
  }
  if (cx.policy.passwords.changeDemanded(account, 'code')) return requirePasswordChange(cx, account)
  return completeSignIn(cx, account, signIn.client, { codeEntered: true, trustBrowser: command.trustBrowser === true })
}

/** Compare an entry with the usable codes of this sign-in and count it. Returns the refusal of a wrong one. */
export const checkCode = (
  cx: Context,
  account: Account,
  signIn: SignIn,
  entered: string,
  place?: CodeEntryPoint,
): Refused | undefined => {
  const entry = cx.policy.codes.readEntry(entered, cx.parameters)
  const throttle = cx.policy.codes.counter(account, signIn, cx.parameters)
  const codes = usableCodes(cx, account, signIn)
  const right =
    entry === undefined ? undefined : codes.find((code) => cx.policy.codes.matches(entry, code.code, cx.hasher))
  const opens =
    right !== undefined || (entry !== undefined && cx.policy.codes.acceptsSubstitute(entry, account, cx.hasher))
  const wrong = judgeEntry(cx, throttle, { wellFormed: entry !== undefined, right: opens, place })
  if (!wrong) {
    if (right && cx.policy.codes.singleUse(cx.parameters)) right.spent = true
    for (const code of cx.state.codes) if (code.signIn === signIn.id && code !== right) code.spent = true
    return undefined
  }
  if (wrong.reason.endsWith('-code')) cx.policy.codes.afterWrongCode(codes, cx.now)
  return wrong
}

const usableCodes = (cx: Context, account: Account, signIn: SignIn): readonly IssuedCode[] =>
  cx.state.codes.filter(
    (code) =>
      isUsable(cx, code) &&
      cx.policy.codes.isForSignIn(code, signIn, cx.parameters) &&
      cx.policy.codes.sourceValid(code, account) &&
      cx.policy.signIn.isSufficientChannel(code.channel, account) &&
      cx.policy.signIn.addressFits(cx.state.address, signIn) &&
      enoughApprovals(cx, code, signIn),
  )

const enoughApprovals = (cx: Context, code: IssuedCode, signIn: SignIn): boolean =>
  code.channel !== 'push' ||
  signIn.requests.length === 0 ||
  !cx.parameters['signin.approval_before_code'] ||
  signIn.requests.filter((request) => request.answer === 'allowed').length >= cx.policy.signIn.approvalsNeeded(signIn)

/** The pending sign-in with this id and its account, or the refusal that it has ended. */
export const findPendingSignIn = (cx: Context, id: string): { signIn: SignIn; account: Account } | Refused => {
  const signIn = cx.state.signIns.find((one) => one.id === id)
  const account = signIn && accountById(cx, signIn.account)
  if (!signIn || !account || signIn.state !== 'pending') return refused('sign-in-ended')
  if (cx.policy.signIn.expired(signIn, cx.now, cx.parameters)) return refused('sign-in-ended')
  return { signIn, account }
}

/** CODE-12 to 18: a code from the settings of a trusted device. */
export const generateCode = (cx: Context, command: Protocol['generate-code']['command']): Answer => {
  const caller = requireFullSession(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, device } = caller
  if (!device || !cx.policy.codes.mayGenerate(device)) return refused('not-a-trusted-device')
  if (cx.policy.codes.needsPasswordToGenerate(device, cx.parameters)) {
    if (command.password === undefined) return refused('reauthentication-required')
    const { password } = command
    const wrong = refusedEntry(cx, account, 'generated-code', () =>
      cx.hasher.verifyPassword(password, account.passwordHash),
    )
    if (wrong) return wrong
  }
  const since = cx.now - cx.parameters['code.send_window'] * 1000
  device.generated = device.generated.filter((at) => at > since)
  const isOneTooMany = !cx.policy.codes.mayGenerateMore(device.generated.length, cx.parameters)
  if (!isOneTooMany || cx.policy.codes.countsRefused('demand')) device.generated.push(cx.now)
  if (isOneTooMany) {
    return refused('too-many-sends', { retryAfter: Math.ceil(((device.generated[0] ?? cx.now) - since) / 1000) })
  }
  const { generate, length, alphabet } = cx.policy.codes
  const format = { length: length(cx.parameters, 'on-demand'), alphabet: alphabet() }
  const last = cx.policy.codes.repeatsGenerated(cx.parameters)
    ? cx.state.codes.findLast((one) => one.channel === 'on-demand' && one.device === device.id && isUsable(cx, one))
    : undefined
  const value = last?.code ?? generate(cx.idGenerator, format, device, cx.state.codes)
  const { code } = issueCode(
    cx,
    { account: account.id, purpose: 'sign-in', channel: 'on-demand', device: device.id },
    value,
  )
  return { type: 'code-generated', code, expiresIn: cx.parameters['code.lifetime'] }
}
