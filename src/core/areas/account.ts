import type { Client, SessionToken } from '../../protocol/client.ts'
import type { Answer, CommandType, Protocol } from '../../protocol/command.ts'
import { refused } from '../../protocol/refusal.ts'
import {
  accountById,
  accountByIdentifier,
  isRefused,
  openSession,
  pendingSignInOwner,
  requirePageSession,
  requireSession,
} from '../access.ts'
import type { Context } from '../context.ts'
import { takeQuestionsOnFile } from '../questions-on-file.ts'
import { type Account, newSecurityCodeAttempts, newThrottle } from '../state.ts'
import { enrolmentOffered } from './enrolment/enrolment.ts'
import { newDevice } from './sign-in/completion.ts'
import { turnOffOffered } from './un-enrolment/un-enrolment.ts'

/** A new account without devices, numbers or app-specific passwords. */
export const newAccount = (cx: Context, identifier: string, password: string): Account => ({
  id: cx.idGenerator.token(),
  identifier: identifier.trim().toLowerCase(),
  passwordHash: cx.hasher.hashPassword(password),
  scheme: 'none',
  fullName: '',
  phones: [],
  devices: [],
  trustedBrowsers: [],
  appPasswords: [],
  authenticatorApps: [],
  recoveryCodes: [],
  questions: [],
  mustChangePassword: false,
  passwordThrottle: newThrottle(),
  codeThrottle: newThrottle(),
  programThrottle: newThrottle(),
  recoveryThrottle: newThrottle(),
  sends: [],
  securityCodeAttempts: newSecurityCodeAttempts(),
})

/** ACCOUNT-01, ACCOUNT-02 */
export const createAccount = (cx: Context, command: Protocol['create-account']['command']): Answer => {
  if (!cx.policy.account.isIdentifier(command.identifier)) return refused('malformed')
  if (!cx.policy.passwords.acceptable(command.password, cx.parameters, 'creation')) return refused('password-policy')
  if (accountByIdentifier(cx, command.identifier)) return refused('already-exists')
  if (cx.policy.account.isTakenAsMail(command.identifier, cx.state.accounts)) return refused('already-exists')
  const account = newAccount(cx, command.identifier, command.password)
  if (command.dateOfBirth !== undefined) account.dateOfBirth = command.dateOfBirth
  if (cx.policy.enrolment.onFromStart(command.client, cx.parameters)) {
    account.scheme = cx.policy.enrolment.schemeFromStart()
  }
  const first = firstSession(cx, account, command.client)
  cx.state.accounts.push(account)
  return { type: 'account-created', scheme: account.scheme, ...first }
}

/** The first session of a new account. Where two-factor is on from the start, the device is trusted (ENROL-22). */
const firstSession = (
  cx: Context,
  account: Account,
  client: Client | undefined,
): { readonly session: SessionToken; readonly device?: string } => {
  if (account.scheme === 'none' || client === undefined) {
    return { session: openSession(cx, { account: account.id, kind: 'account-page' }) }
  }
  const trusted =
    cx.policy.devices.canBeTrusted(client) && cx.policy.devices.passcodeFitsAtCreation(client, cx.parameters)
  const device = { ...newDevice(cx, client), signedIn: true, trusted }
  account.devices.push(device)
  return { session: openSession(cx, { account: account.id, kind: 'device', device: device.id }), device: device.id }
}

/** ACCOUNT-05: account data belong to whoever is signed in. */
const requireAccountAccess = (cx: Context, token: string, act: 'read' | 'edit') => {
  const caller = requirePageSession(cx, token)
  if (!isRefused(caller) || !cx.policy.account.pendingMayManage(act)) return caller
  return pendingSignInOwner(cx, token) ?? caller
}

/** ACCOUNT-04 */
export const readAccount = (cx: Context, command: Protocol['read-account']['command']): Answer => {
  const caller = requireAccountAccess(cx, command.session, 'read')
  if (isRefused(caller)) return caller
  const { account } = caller
  return {
    type: 'account',
    identifier: account.identifier,
    scheme: cx.policy.enrolment.schemeShown(account),
    fullName: account.fullName,
    questionsOnFile: takeQuestionsOnFile(cx, account).length > 0,
    ...(account.mailAddress === undefined ? {} : { mailAddress: account.mailAddress }),
    offers: offeredCommands(cx, account),
  }
}

/** What the account page offers at this moment (ENROL-22, UNENROL-03). */
const offeredCommands = (cx: Context, account: Account): readonly CommandType[] => [
  ...(enrolmentOffered(cx, account) ? (['start-enrolment'] as const) : []),
  ...(turnOffOffered(cx, account) ? (['turn-off-two-factor'] as const) : []),
]

/** ACCOUNT-04 */
export const editAccount = (cx: Context, command: Protocol['edit-account']['command']): Answer => {
  const caller = requireAccountAccess(cx, command.session, 'edit')
  if (isRefused(caller)) return caller
  const { account } = caller
  account.fullName = cx.policy.account.storedName(command.fullName, account.fullName)
  return { type: 'account-edited' }
}

/** ACCOUNT-03, SIGNIN-02, SIGNIN-13, APPPW-14, APPPW-33: the data behind the account, for whoever is signed in. */
export const useService = (cx: Context, command: Protocol['use-service']['command']): Answer => {
  const caller = requireSession(cx, command.session)
  if (isRefused(caller)) {
    const pending = cx.state.signIns.find((one) => one.id === command.session)
    const account = pending && accountById(cx, pending.account)
    if (!account || !cx.policy.signIn.pendingOpens(pending, command.service)) return caller
    return { type: 'service-opened', service: command.service, identifier: account.identifier }
  }
  const { session, account, device } = caller
  if (session.kind === 'program' && !cx.policy.appPasswords.programReaches(session, command.service)) {
    return refused('forbidden')
  }
  if (!cx.policy.enrolment.mailOpens(account, command.service, session, cx.parameters)) return refused('not-eligible')
  if (command.service === 'account-page' && !cx.policy.account.opensAccountPage(session))
    return refused('questions-required')
  if (!cx.policy.account.serves(command.service, session, device)) return refused('not-found')
  const identifier = cx.policy.account.identityAt(account, command.service)
  return { type: 'service-opened', service: command.service, identifier }
}
