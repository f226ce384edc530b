import type { SessionToken } from '../protocol/client.ts'
import { type Refused, refused } from '../protocol/refusal.ts'
import type { Context } from './context.ts'
import { type Account, type Device, newThrottle, type Session, type UnknownAccount } from './state.ts'

/** A live session, with its account and device. */
export type ActiveSession = {
  readonly session: Session
  readonly account: Account
  readonly device: Device | undefined
}

/** The live session behind a token, or a refusal, which differs between a pending sign-in and none (ACCOUNT-05). */
export const requireSession = (cx: Context, token: SessionToken): ActiveSession | Refused => {
  const digest = cx.hasher.digest(token)
  const session = cx.state.sessions.find((one) => cx.hasher.timingSafeEqual(one.digest, digest))
  if (!session || !cx.policy.account.sessionActive(session, cx.now, cx.parameters)) {
    const pending = cx.state.signIns.some((signIn) => signIn.id === token && signIn.state === 'pending')
    return refused(pending ? 'code-required' : 'not-signed-in')
  }
  const account = accountById(cx, session.account)
  if (!account || cx.policy.account.lockShutsSessions(account, cx.now)) return refused('not-signed-in')
  if (cx.parameters['session.idle_lifetime'] > 0) session.usedAt = cx.now
  return { session, account, device: account.devices.find((device) => device.id === session.device) }
}

/** A session of the account itself, as opposed to one of a third-party program. */
export const requireFullSession = (cx: Context, token: SessionToken): ActiveSession | Refused => {
  const found = requireSession(cx, token)
  if (isRefused(found)) return found
  return found.session.kind === 'program' ? refused('forbidden') : found
}

/** A session of the account page. Where the page asks for more than the password, a session opened by the password alone is refused. */
export const requirePageSession = (cx: Context, token: SessionToken): ActiveSession | Refused => {
  const found = requireFullSession(cx, token)
  if (isRefused(found) || cx.policy.account.opensAccountPage(found.session)) return found
  return refused('questions-required')
}

/** The account of the pending sign-in with this id, as if it were a session: for faults that accept it as one. */
export const pendingSignInOwner = (cx: Context, id: string): ActiveSession | undefined => {
  const pending = cx.state.signIns.find((signIn) => signIn.id === id && signIn.state === 'pending')
  const account = pending && accountById(cx, pending.account)
  return account && asOwner(cx, account)
}

/** The owner of an account as if signed in in a browser: for faults that accept something else as a session. */
export const asOwner = (cx: Context, account: Account): ActiveSession => ({
  session: { digest: '', account: account.id, kind: 'browser', createdAt: cx.now },
  account,
  device: undefined,
})

export const isRefused = (value: object): value is Refused => 'type' in value && value.type === 'refused'

export const accountById = (cx: Context, id: string): Account | undefined =>
  cx.state.accounts.find((account) => account.id === id)

/** ACCOUNT-01 */
export const accountByIdentifier = (cx: Context, identifier: string): Account | undefined =>
  cx.state.accounts.find((account) => cx.policy.account.hasIdentifier(account, identifier))

/** What was tried with an identifier that no account has. It gets the same limits, so that limits do not show which accounts exist. */
export const unknownAccountFor = (cx: Context, identifier: string): UnknownAccount => {
  const digest = cx.hasher.digest(identifier.trim().toLowerCase())
  const known = cx.state.unknownAccounts.find((one) => one.digest === digest)
  if (known) return known
  cx.state.unknownAccounts.push({
    digest,
    passwordThrottle: newThrottle(),
    programThrottle: newThrottle(),
    codeThrottle: newThrottle(),
    sends: [],
  })
  return cx.state.unknownAccounts.at(-1) as UnknownAccount
}

/** Open a session; its token is in the answer only, a digest in the state. */
export const openSession = (cx: Context, session: Omit<Session, 'digest' | 'createdAt'>): SessionToken => {
  const token = cx.policy.account.sessionToken(cx.idGenerator.token(), session)
  cx.state.sessions.push({ ...session, digest: cx.hasher.digest(token), createdAt: cx.now })
  return token
}

/** End the sessions that match. */
export const endSessions = (cx: Context, matches: (session: Session) => boolean): void => {
  cx.state.sessions = cx.state.sessions.filter((session) => !matches(session))
}
