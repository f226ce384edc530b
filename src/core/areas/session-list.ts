import type { Answer, Protocol } from '../../protocol/command.ts'
import { type Refused, refused } from '../../protocol/refusal.ts'
import { type ActiveSession, endSessions, isRefused, requirePageSession } from '../access.ts'
import type { Context } from '../context.ts'
import { refusedEntry } from '../password-entry.ts'
import type { Session } from '../state.ts'

/** An id that opens nothing: the token of a session cannot be made from it. */
const idOf = (cx: Context, session: Session): string => cx.hasher.digest(`id of ${session.digest}`)

export const listSessions = (cx: Context, command: Protocol['list-sessions']['command']): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  const alive = cx.state.sessions.filter(
    (one) => one.account === caller.account.id && cx.policy.account.sessionActive(one, cx.now, cx.parameters),
  )
  const sessions = cx.policy.sessions
    .listed(alive)
    .map((one) => ({ sessionId: idOf(cx, one), current: one.digest === caller.session.digest }))
  return { type: 'sessions', sessions }
}

export const endSession = (cx: Context, command: Protocol['end-session']['command']): Answer => {
  const caller = requireOwner(cx, 'one', command)
  if (isRefused(caller)) return caller
  const chosen = cx.state.sessions.find((one) => cx.hasher.timingSafeEqual(idOf(cx, one), command.sessionId))
  if (!chosen || !cx.policy.sessions.mayEnd(chosen, caller.account.id)) return refused('not-found')
  endSessions(cx, (one) => one.account === chosen.account && cx.policy.sessions.endsWith(one, chosen))
  return { type: 'sessions-ended' }
}

export const endOtherSessions = (cx: Context, command: Protocol['end-other-sessions']['command']): Answer => {
  const caller = requireOwner(cx, 'others', command)
  if (isRefused(caller)) return caller
  const { account, session } = caller
  endSessions(cx, (one) => one.account === account.id && cx.policy.sessions.endsWithOthers(one, session))
  return { type: 'sessions-ended' }
}

const requireOwner = (
  cx: Context,
  what: 'one' | 'others',
  { session, password }: { readonly session: string; readonly password?: string },
): ActiveSession | Refused => {
  const caller = requirePageSession(cx, session)
  if (isRefused(caller) || !cx.policy.sessions.needsReauthentication(what, cx.parameters)) return caller
  if (password === undefined) return refused('reauthentication-required')
  const opens = () => cx.hasher.verifyPassword(password, caller.account.passwordHash)
  return refusedEntry(cx, caller.account, 'sessions', opens) ?? caller
}
