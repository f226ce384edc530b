import type { Answer, Protocol } from '../../protocol/command.ts'
import { type Refused, refused } from '../../protocol/refusal.ts'
import {
  accountByIdentifier,
  endSessions,
  isRefused,
  openSession,
  pageSigned,
  pendingOwner,
  type Signed,
  signed,
  strangerBy,
} from '../access.ts'
import type { Context } from '../given.ts'
import { issue } from '../issue.ts'
import type { Account, AppPassword } from '../state.ts'
import { countFailure, countSuccess, lockedFor } from '../throttle.ts'

const active = (account: Account): readonly AppPassword[] =>
  account.appPasswords.filter((entry) => entry.revokedAt === undefined)

/** APPPW-09: the session that asks, which passed the code. */
const creator = (cx: Context, token: string): Signed | Refused => {
  const asked = signed(cx, token)
  if (!isRefused(asked)) return cx.policy.appPasswords.mayCreate(asked.session) ? asked : refused('forbidden')
  if (!cx.policy.appPasswords.mayCreate('pending')) return asked
  return pendingOwner(cx, token) ?? asked
}

/** APPPW-06 to 11, APPPW-16 to 19, APPPW-30 to 32 */
export const createAppPassword = (cx: Context, command: Protocol['create-app-password']['command']): Answer => {
  const asked = creator(cx, command.session)
  if (isRefused(asked)) return asked
  const { account } = asked
  const rules = cx.policy.appPasswords
  if (!rules.open(account)) return refused('second-factor-required')
  if (!rules.openAfterChange(account)) return refused('not-offered')
  const again = command.identifier !== undefined && command.password !== undefined
  if (rules.needsReauthentication(cx.parameters, again)) {
    if (command.password === undefined || command.identifier === undefined) return refused('reauthentication-required')
    const wait = lockedFor(account.passwordEntry, cx.now)
    if (wait > 0) return refused('too-many-attempts', { retryAfter: wait })
    const passwordRight = cx.secrets.verifyPassword(command.password, account.passwordHash)
    const identifierRight = accountByIdentifier(cx, command.identifier)?.id === account.id
    if (!rules.reauthenticated(passwordRight, identifierRight)) {
      countFailure(
        account.passwordEntry,
        cx.now,
        cx.policy.passwords.attempts(cx.parameters),
        cx.policy.passwords.lockTime(cx.parameters),
      )
      return refused('wrong-credentials')
    }
    countSuccess(account.passwordEntry)
  }
  if (!rules.acceptsLabel(command.label, active(account), cx.parameters)) return refused('malformed')
  if (!rules.hasRoom(active(account), account.appPasswords, cx.parameters)) return refused('limit-reached')
  const secret = rules.generate(cx.mint)
  const entry: AppPassword = {
    id: cx.mint.token(),
    label: rules.keptLabel(command.label),
    digest: cx.secrets.digest(secret),
    createdAt: cx.now,
  }
  account.appPasswords.push(entry)
  return { type: 'app-password-created', appPassword: entry.id, label: entry.label, secret: rules.shown(secret) }
}

/** APPPW-23: the history; never a secret. */
export const listAppPasswords = (cx: Context, command: Protocol['list-app-passwords']['command']): Answer => {
  const asked = pageSigned(cx, command.session)
  if (isRefused(asked)) return asked
  const shown = cx.policy.appPasswords.history(asked.account.appPasswords, cx.parameters)
  return {
    type: 'app-passwords',
    appPasswords: shown.map((entry) => ({
      appPassword: entry.id,
      label: entry.label,
      createdAt: Math.floor(entry.createdAt / 1000),
      active: entry.revokedAt === undefined,
    })),
  }
}

/** APPPW-20, APPPW-21, APPPW-24 */
export const revokeAppPassword = (cx: Context, command: Protocol['revoke-app-password']['command']): Answer => {
  const asked = pageSigned(cx, command.session)
  if (isRefused(asked)) return asked
  const entries = active(asked.account)
  const chosen = entries.find((entry) => entry.id === command.appPassword)
  if (!chosen) return refused('not-found')
  revoke(cx, cx.policy.appPasswords.revokedWith(chosen, entries))
  return { type: 'app-password-revoked' }
}

/** APPPW-22 */
export const revokeAllAppPasswords = (
  cx: Context,
  command: Protocol['revoke-all-app-passwords']['command'],
): Answer => {
  const asked = pageSigned(cx, command.session)
  if (isRefused(asked)) return asked
  revoke(cx, cx.policy.appPasswords.revokedByAll(active(asked.account)))
  return { type: 'app-passwords-revoked' }
}

const revoke = (cx: Context, entries: readonly AppPassword[]): void => {
  for (const entry of entries) {
    entry.revokedAt = cx.now
    endSessions(cx, (session) => cx.policy.appPasswords.endsWith(session, entry))
  }
}

/** APPPW-26 to 28: the primary password vouched for them; when it goes, they go. */
export const revokeWithPrimary = (cx: Context, account: Account, how: 'change' | 'reset' | 'forced'): void => {
  if (cx.policy.passwords.revokesAppPasswords(how)) {
    for (const entry of account.appPasswords) entry.revokedAt ??= cx.now
  }
  if (cx.policy.passwords.endsProgramSessions(how)) {
    endSessions(cx, (session) => session.account === account.id && session.kind === 'program')
  }
}

/** APPPW-01, APPPW-02, APPPW-14, APPPW-15, APPPW-34: a program offers one password, and no code follows. */
export const signInProgram = (cx: Context, command: Protocol['sign-in-program']['command']): Answer => {
  const account = accountByIdentifier(cx, command.identifier)
  const rules = cx.policy.appPasswords
  const { programEntry } = account ?? strangerBy(cx, command.identifier)
  const wait = lockedFor(programEntry, cx.now)
  if (wait > 0) return refused('too-many-attempts', { retryAfter: wait })
  if (!account) {
    cx.secrets.verifyPassword(command.password, '')
    countFailure(programEntry, cx.now, rules.attempts(cx.parameters), rules.lockTime(cx.parameters))
    return refused('wrong-credentials')
  }
  const entry = rules.find(command.password, account, cx.state.accounts, cx.secrets)
  const fits =
    entry && rules.fitsProgram(entry, command.program, cx.state.sessions) && rules.fitsService(command.service)
  if (entry && fits) {
    countSuccess(account.programEntry)
    if (rules.sendsCode()) sendProgramCode(cx, account)
    return rules.asksForCode(command.service) ? refused('code-required') : enter(cx, account, command, entry.id)
  }
  const primary = cx.secrets.verifyPassword(command.password, account.passwordHash)
  if (primary && !rules.required(account, cx.now, cx.parameters, command.service)) {
    countSuccess(account.programEntry)
    return enter(cx, account, command)
  }
  countFailure(account.programEntry, cx.now, rules.attempts(cx.parameters), rules.lockTime(cx.parameters))
  return refused(primary ? 'app-password-required' : 'wrong-credentials')
}

const enter = (
  cx: Context,
  account: Account,
  { service, program }: Protocol['sign-in-program']['command'],
  appPassword?: string,
): Answer => ({
  type: 'program-signed-in',
  session: openSession(cx, {
    account: account.id,
    kind: 'program',
    service,
    program,
    ...(appPassword === undefined ? {} : { appPassword }),
  }),
})

const sendProgramCode = (cx: Context, account: Account): void => {
  const phone = account.phones.find((one) => one.verified)
  if (!phone) return
  const { code } = issue(cx, { account: account.id, purpose: 'sign-in', channel: 'text', phone: phone.id })
  const text = `Your verification code is ${code}.`
  cx.deliver({ channel: 'text', to: phone.number, purpose: 'sign-in', code, text })
}
