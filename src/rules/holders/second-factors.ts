import type { RuleId } from '../catalogue.ts'
import { allowed, type CommandHolders, type HolderId, holders, open, refused } from './holders.ts'

const everyHolder = Object.keys(holders) as HolderId[]
const onlyRead = 'No document mentions it, and the standards are about changes.'
const onDevices = 'The standards ask for authentication, whatever the session was opened on.'
const otherOwner = 'The session belongs to another account and acts there.'

/** A command that changes how an account is guarded: for a session of the account page that is alive, and its owner's. */
const changing = (
  command: string,
  title: string,
  rule: RuleId,
  { ids = false, ownSession = false }: { readonly ids?: boolean; readonly ownSession?: boolean } = {},
): CommandHolders => ({
  command,
  title,
  token: 'session',
  cells: [
    refused(rule, [
      ...(['nobody', 'made-up', 'waiting-sign-in', 'ended-session', 'program-session', 'staff'] as const),
      ...(ids ? (['other-account-session'] as const) : []),
    ]),
    refused(rule, ['outlived-session'], { parameter: 'session.lifetime' }),
    allowed(rule, ['page-session', ...(ownSession ? [] : (['browser-session'] as const))]),
    open(onDevices, [
      ...(ownSession ? (['browser-session'] as const) : []),
      ...(['device-session', 'untrusted-device-session'] as const),
    ]),
    ...(ids ? [] : [open(otherOwner, ['other-account-session'])]),
  ],
})

/** A command that reads what no document knows. */
const reading = (command: string, title: string): CommandHolders => ({
  command,
  title,
  token: 'session',
  cells: [
    refused('H-SESSION-03', ['waiting-sign-in']),
    refused('H-SESSION-02', ['ended-session']),
    open(
      onlyRead,
      everyHolder.filter((one) => one !== 'waiting-sign-in' && one !== 'ended-session'),
    ),
  ],
})

/** Resetting by a mailed link takes no token: the link is one. */
const withLink = (command: string, title: string): CommandHolders => ({
  command,
  title,
  token: 'none',
  cells: [open('The link is the token; the rules about links have their own features.', everyHolder)],
})

/** Who may send the commands of second factors, mailed links and the list of sessions. */
export const secondFactorsHolders: readonly CommandHolders[] = [
  changing('enrol-authenticator-app', 'enrol an authenticator app', 'H-APP-08'),
  changing('confirm-authenticator-app', 'confirm an authenticator app', 'H-APP-08', { ids: true, ownSession: true }),
  reading('list-authenticator-apps', 'read the list of authenticator apps'),
  changing('remove-authenticator-app', 'remove an authenticator app', 'H-APP-08', { ids: true }),
  changing('make-recovery-codes', 'generate recovery codes', 'H-RECOVERYCODE-05'),
  reading('read-recovery-codes', 'read how many recovery codes are left'),
  reading('list-sessions', 'read the list of sessions'),
  changing('end-session', 'end a session from the list', 'H-SESSIONLIST-04', { ids: true }),
  changing('end-other-sessions', 'end all other sessions', 'H-SESSIONLIST-04'),
  withLink('start-link-reset', 'have a link mailed for a forgotten password'),
  withLink('finish-link-reset', 'follow the link for a forgotten password'),
]
