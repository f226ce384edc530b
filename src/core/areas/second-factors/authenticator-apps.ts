import type { Answer, Protocol } from '../../../protocol/command.ts'
import { refused } from '../../../protocol/refusal.ts'
import { isRefused, requirePageSession } from '../../access.ts'
import type { Context } from '../../context.ts'
import { totpUri } from '../../one-time-password.ts'
import type { AuthenticatorApp } from '../../state.ts'
import { judgeEntry } from '../sign-in/judge-entry.ts'
import { requireFactorAccess, tellOfFactor } from './factor-access.ts'

/** A secret is made and told once. An enrolment that was not confirmed ends with the next one. */
export const enrolAuthenticatorApp = (cx: Context, command: Protocol['enrol-authenticator-app']['command']): Answer => {
  const caller = requireFactorAccess(cx, 'enrol-app', command)
  if (isRefused(caller)) return caller
  const { account, session } = caller
  const secret = cx.policy.secondFactors.appSecret(cx.idGenerator, account)
  const id = cx.idGenerator.token()
  account.authenticatorApps = account.authenticatorApps.filter((app) => app.confirmed)
  account.authenticatorApps.push({ id, name: command.name, secret, confirmed: false, session: session.digest })
  const uri = totpUri(secret, account.identifier, cx.parameters)
  return { type: 'authenticator-app-enrolment', app: id, secret, uri }
}

/** The first code shows that the app holds the secret; it is used up by that. */
export const confirmAuthenticatorApp = (
  cx: Context,
  command: Protocol['confirm-authenticator-app']['command'],
): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  const { account, session } = caller
  const app = account.authenticatorApps.find((one) => one.id === command.app)
  if (!app || app.session !== session.digest || !cx.policy.secondFactors.mayConfirm(app)) return refused('not-found')
  const entry = cx.policy.secondFactors.readAppCode(command.code, cx.parameters)
  const step = usableStep(cx, app, entry)
  const wrong = judgeEntry(cx, account.codeThrottle, {
    wellFormed: entry !== undefined,
    right: step !== undefined,
    place: 'authenticator-app',
  })
  if (wrong) return wrong
  app.confirmed = true
  app.usedStep = step
  tellOfFactor(cx, account, 'confirm-app')
  return { type: 'authenticator-app-confirmed' }
}

/** The step whose code was entered, unless it was used. */
export const usableStep = (cx: Context, app: AuthenticatorApp, entry: string | undefined): number | undefined => {
  const step = entry && cx.policy.secondFactors.stepOf(app, entry, cx.now, cx.parameters, cx.hasher)
  return typeof step !== 'number' || cx.policy.secondFactors.stepUsed(app, step) ? undefined : step
}

export const listAuthenticatorApps = (cx: Context, command: Protocol['list-authenticator-apps']['command']): Answer => {
  const caller = requirePageSession(cx, command.session)
  if (isRefused(caller)) return caller
  const apps = cx.policy.secondFactors.listed(caller.account.authenticatorApps)
  return { type: 'authenticator-apps', apps: apps.map(({ id, name }) => ({ app: id, name })) }
}

export const removeAuthenticatorApp = (
  cx: Context,
  command: Protocol['remove-authenticator-app']['command'],
): Answer => {
  const caller = requireFactorAccess(cx, 'remove-app', command)
  if (isRefused(caller)) return caller
  const { account } = caller
  const app = account.authenticatorApps.find((one) => one.id === command.app)
  if (!app) return refused('not-found')
  account.authenticatorApps = [...cx.policy.secondFactors.withoutRemoved(account.authenticatorApps, app)]
  if (app.confirmed) tellOfFactor(cx, account, 'remove-app')
  return { type: 'authenticator-app-removed' }
}
