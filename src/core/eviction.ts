import type { Account, State } from './state.ts'

/** The most rows of each kind in one sandbox: more than developers and scenarios need, and few enough to search. */
export const stateLimits = {
  accounts: 10_000,
  sessions: 2_000,
  signIns: 500,
  // Every number of an enrolment has one: phone.max_at_enrol.
  codes: 1_500,
  resets: 1_000,
  linkResets: 1_000,
  changes: 1_000,
  enrolments: 1_000,
  recoveries: 1_000,
  unknownAccounts: 1_000,
  staff: 1_000,
} as const

/** The most rows of each kind on one account. */
const accountLimits = { devices: 500, trustedBrowsers: 500, sends: 500, phones: 1_000, authenticatorApps: 100 } as const
/** Active ones have a limit of their own (APPPW-17) and are never evicted. */
const maxRevokedAppPasswords = 50

const keys = Object.keys as <T extends object>(of: T) => (keyof T)[]

const keepNewest = <T extends object>(record: T, limits: Readonly<Partial<Record<keyof T, number>>>): T => {
  const overLimit = keys(limits).filter((name) => {
    const list: unknown = record[name]
    return Array.isArray(list) && list.length > (limits[name] ?? 0)
  })
  if (overLimit.length === 0) return record
  const trimmed = overLimit.map(
    (name) => [name, (record[name] as readonly unknown[]).slice(-(limits[name] ?? 0))] as const,
  )
  return { ...record, ...(Object.fromEntries(trimmed) as Partial<T>) }
}

const withoutOldRevoked = (account: Account): Account => {
  const revoked = account.appPasswords.filter(({ revokedAt }) => revokedAt !== undefined)
  const evicted = new Set(revoked.slice(0, -maxRevokedAppPasswords))
  if (evicted.size === 0) return account
  return { ...account, appPasswords: account.appPasswords.filter((one) => !evicted.has(one)) }
}

/**
 * The state without the oldest rows where there are too many, so that memory stays bounded on a server that runs for long.
 * An evicted row is treated as if it had expired.
 */
export const evictOldest = (state: State): State => {
  const kept = keepNewest(state, stateLimits)
  const accounts: Account[] = kept.accounts.map((account) => withoutOldRevoked(keepNewest(account, accountLimits)))
  return accounts.every((account, at) => account === kept.accounts[at]) ? kept : { ...kept, accounts }
}
