import type { Answer, Protocol } from '../../protocol/command.ts'
import { type Refused, refused } from '../../protocol/refusal.ts'
import {
  type ActiveSession,
  accountByIdentifier,
  asOwner,
  endSessions,
  isRefused,
  openSession,
  pendingSignInOwner,
  requirePageSession,
  requireSession,
  unknownAccountFor,
} from '../access.ts'
import type { Context } from '../context.ts'
import { issueCode } from '../issue-code.ts'
import { refusedEntry } from '../password-entry.ts'
import type { Account, AppPassword } from '../state.ts'
import { countFailure, countSuccess, lockedFor, lockRefusal } from '../throttle.ts'

const activeEntries = (account: Account): readonly AppPassword[] =>
  account.appPasswords.filter((entry) => entry.revokedAt === undefined)

/** APPPW-09: the session of the caller, which was opened with a code. */
const requireCreator = (cx: Context, token: string, named: string | undefined): ActiveSession | Refused => {
  const caller = requireSession(cx, token)
  const owner = named === undefined ? undefined : accountByIdentifier(cx, named)
  if (owner && cx.policy.appPasswords.ownerAsNamed(isRefused(caller) ? undefined : caller.session))
    return asOwner(cx, owner)
  if (!isRefused(caller)) return cx.policy.appPasswords.mayCreate(caller.session) ? caller : refused('forbidden')
  if (!cx.policy.appPasswords.mayCreate('pending')) return caller
  return pendingSignInOwner(cx, token) ?? caller
}

/** APPPW-06 to 11, APPPW-16 to 19, APPPW-30 to 32 */
export const createAppPassword = (cx: Context, command: Protocol['create-app-password']['command']): Answer => {
  const caller = requireCreator(cx, command.session, command.identifier)
  if (isRefused(caller)) return caller
  const { account } = caller
  const rules = cx.policy.appPasswords
  if (!rules.availableTo(account)) return refused('second-factor-required')
  if (!rules.availableAfterChange(account)) return refused('not-offered')
  const again = command.identifier !== undefined && command.password !== undefined
  if (rules.needsReauthentication(cx.parameters, again)) {
    if (command.password === undefined || command.identifier === undefined) return refused('reauthentication-required')
    const { password, identifier } = command
    const wrong = refusedEntry(cx, account, 'app-password', () =>
      rules.reauthenticated(
        cx.hasher.verifyPassword(password, account.passwordHash),
        accountByIdentifier(cx, identifier)?.id === account.id,
      ),
    )
    if (wrong) return wrong
  }
  if (!rules.acceptsLabel(command.label, activeEntries(account), cx.parameters)) return refused('malformed')
  if (!rules.hasRoom(activeEntries(account), account.appPasswords, cx.parameters)) return refused('limit-reached')
  const secret = rules.generate(cx.idGenerator)
  const entry: AppPassword = {
    id: cx.idGenerator.token(),
    label: rules.storedLabel(command.label),
    digest: cx.hasher.digest(secret),
    createdAt: cx.now,
  }
  account.appPasswords.push(entry)
  return { type: 'app-password-created', appPassword: entry.id, label: entry.label, secret: rules.shown(secret) }
}

/** APPPW-23: the history; never a secret. */
export const listAppPasswords = (cx: Context, command: Protocol['list-app-passwords']['command']): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  const shown = cx.policy.appPasswords.history(caller.account.appPasswords, cx.parameters)
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
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  const entries = activeEntries(caller.account)
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
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  revoke(cx, cx.policy.appPasswords.revokedByAll(activeEntries(caller.account)))
  return { type: 'app-passwords-revoked' }
}

const revoke = (cx: Context, entries: readonly AppPassword[]): void => {
  for (const entry of entries) {
    entry.revokedAt = cx.now
    endSessions(cx, (session) => cx.policy.appPasswords.endsWith(session, entry))
  }
}

/** APPPW-26 to 28: when the primary password changes, they are revoked. */
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
  const { programThrottle } = account ?? unknownAccountFor(cx, command.identifier)
  const wait = lockedFor(programThrottle, cx.now)
  if (wait > 0) return lockRefusal(wait)
  if (!account) {
    cx.hasher.verifyPassword(command.password, '')
    countFailure(programThrottle, cx.now, rules.attempts(cx.parameters), rules.lockTime(cx.parameters))
    return refused('wrong-credentials')
  }
  const entry = rules.find(command.password, account, cx.state.accounts, cx.hasher)
  const fits =
    entry && rules.fitsProgram(entry, command.program, cx.state.sessions) && rules.fitsService(command.service)
  if (entry && fits) {
    countSuccess(account.programThrottle)
    if (rules.sendsCode()) sendProgramCode(cx, account)
    return rules.asksForCode(command.service)
      ? refused('code-required')
      : openProgramSession(cx, account, command, entry.id)
  }
  const primary = cx.hasher.verifyPassword(command.password, account.passwordHash)
  if (primary && !rules.required(account, cx.now, cx.parameters, command.service)) {
    countSuccess(account.programThrottle)
    return openProgramSession(cx, account, command)
  }
  countFailure(account.programThrottle, cx.now, rules.attempts(cx.parameters), rules.lockTime(cx.parameters))
  return refused(primary ? 'app-password-required' : 'wrong-credentials')
}

const openProgramSession = (
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
  const { code } = issueCode(cx, { account: account.id, purpose: 'sign-in', channel: 'text', phone: phone.id })
  const text = `Your verification code is ${code}.`
  cx.deliver({ channel: 'text', to: phone.number, purpose: 'sign-in', code, text })
}
