import { type CommandHolders, holders, open } from './holders.ts'

const everyHolder = Object.keys(holders) as (keyof typeof holders)[]
const because =
  'No document knows authenticator apps, recovery codes or a list of sessions; the rules of the hardening profile say who may change them.'

/** Who may send the commands of this area. */
export const secondFactorsHolders: readonly CommandHolders[] = [
  ['enrol-authenticator-app', 'enrol an authenticator app'],
  ['confirm-authenticator-app', 'confirm an authenticator app'],
  ['list-authenticator-apps', 'read the list of authenticator apps'],
  ['remove-authenticator-app', 'remove an authenticator app'],
  ['make-recovery-codes', 'have recovery codes made'],
  ['read-recovery-codes', 'read how many recovery codes are left'],
  ['list-sessions', 'read the list of sessions'],
  ['end-session', 'end a session from the list'],
  ['end-other-sessions', 'end all other sessions'],
].map(([command = '', title = '']) => ({ command, title, token: 'session', cells: [open(because, everyHolder)] }))

/** Resetting by a mailed link takes no token: the link is one. */
export const linkResetsHolders: readonly CommandHolders[] = [
  ['start-link-reset', 'have a link mailed for a forgotten password'],
  ['finish-link-reset', 'follow the link for a forgotten password'],
].map(([command = '', title = '']) => ({ command, title, token: 'none', cells: [open(because, everyHolder)] }))
