import type { Account, State } from './state.ts'

/** The most of each kind that a world remembers: more than developers and scenarios need, and little enough to look through. */
export const mostRemembered = {
  accounts: 10_000,
  sessions: 2_000,
  signIns: 500,
  codes: 500,
  resets: 1_000,
  changes: 1_000,
  enrolments: 1_000,
  recoveries: 1_000,
  strangers: 1_000,
  staff: 1_000,
} as const

/** The most of each kind that an account remembers. */
const mostOfAccount = { devices: 500, trustedBrowsers: 500, sends: 500, phones: 1_000 } as const
/** Those that still work are held by a limit of their own (APPPW-17) and are never forgotten. */
const mostRevokedAppPasswords = 50

const keys = Object.keys as <T extends object>(of: T) => (keyof T)[]

const newest = <T extends object>(held: T, most: Readonly<Partial<Record<keyof T, number>>>): T => {
  const long = keys(most).filter((name) => {
    const list: unknown = held[name]
    return Array.isArray(list) && list.length > (most[name] ?? 0)
  })
  if (long.length === 0) return held
  const cut = long.map((name) => [name, (held[name] as readonly unknown[]).slice(-(most[name] ?? 0))] as const)
  return { ...held, ...(Object.fromEntries(cut) as Partial<T>) }
}

const withoutOldRevoked = (account: Account): Account => {
  const revoked = account.appPasswords.filter(({ revokedAt }) => revokedAt !== undefined)
  const forgotten = new Set(revoked.slice(0, -mostRevokedAppPasswords))
  if (forgotten.size === 0) return account
  return { ...account, appPasswords: account.appPasswords.filter((one) => !forgotten.has(one)) }
}

/**
 * The state without the oldest of what there is too much of, so that a server that runs for long stays as it was. Whoever
 * would miss it is treated as if it had run out.
 */
export const forgetOldest = (state: State): State => {
  const kept = newest(state, mostRemembered)
  const accounts: Account[] = kept.accounts.map((account) => withoutOldRevoked(newest(account, mostOfAccount)))
  return accounts.every((account, at) => account === kept.accounts[at]) ? kept : { ...kept, accounts }
}
