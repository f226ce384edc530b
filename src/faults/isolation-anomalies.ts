import type { Account, State } from '../core/state.ts'
import type { Store, Transaction } from '../core/transaction.ts'
import type { CommandType } from '../protocol/command.ts'

/** Ways in which concurrent commands interfere on a server without transactions. */

type Transactions = Readonly<Partial<Record<CommandType, Transaction>>>

const each = (commands: readonly CommandType[], transaction: Transaction): Transactions =>
  Object.fromEntries(commands.map((command) => [command, transaction]))

/** Decides on the state that was read before the wait, and writes the rows that it changed: check, then act. */
export const checkThenAct = (...commands: readonly CommandType[]): Transactions =>
  each(commands, async (store, decide, wait) => {
    const before = store.read()
    await wait()
    const decided = decide(before)
    writeRows(store, before, decided.state, 'rows')
    return decided
  })

/** The same where an account is one document: the last writer overwrites all of it. */
export const lastWriterWins = (...commands: readonly CommandType[]): Transactions =>
  each(commands, async (store, decide, wait) => {
    const before = store.read()
    await wait()
    const decided = decide(before)
    writeRows(store, before, decided.state, 'documents')
    return decided
  })

/** Decides on the current state, but adds new rows first and writes everything else after one more wait. */
export const notedLater = (...commands: readonly CommandType[]): Transactions =>
  each(commands, async (store, decide, wait) => {
    const before = store.read()
    const decided = decide(before)
    store.write({ ...before, sessions: addedOnly(before.sessions, decided.state.sessions) })
    await wait()
    writeRows(store, before, decided.state, 'rows')
    return decided
  })

/** The rows that a command added, changed and removed, on top of what others wrote meanwhile. */
const writeRows = (store: Store, before: State, written: State, accountsAre: 'rows' | 'documents'): void => {
  const current = store.read()
  const merge = <R extends object>(of: (state: State) => readonly R[]): R[] =>
    mergeRows(of(before), of(written), of(current))
  store.write({
    ...current,
    accounts: mergeRows(before.accounts, written.accounts, current.accounts, (old, own, theirs) =>
      accountsAre === 'documents' ? own : mergeAccount(old, own, theirs),
    ),
    sessions: merge((state) => state.sessions),
    signIns: merge((state) => state.signIns),
    codes: [
      ...current.codes.map((code, index) => changed(before.codes[index], written.codes[index]) ?? code),
      ...written.codes.slice(before.codes.length),
    ],
    resets: merge((state) => state.resets),
    changes: merge((state) => state.changes),
    enrolments: merge((state) => state.enrolments),
    recoveries: merge((state) => state.recoveries),
  })
}

/** The fields of an account that are tables of their own. */
const mergeAccount = (old: Account, own: Account, theirs: Account): Account => ({
  ...own,
  appPasswords: mergeRows(old.appPasswords, own.appPasswords, theirs.appPasswords),
  phones: mergeRows(old.phones, own.phones, theirs.phones),
  devices: mergeRows(old.devices, own.devices, theirs.devices),
})

const changed = <R>(old: R | undefined, own: R | undefined): R | undefined => (own === old ? undefined : own)

const mergeRows = <R extends object>(
  before: readonly R[],
  written: readonly R[],
  current: readonly R[],
  join: (old: R, own: R, theirs: R) => R = (_old, own) => own,
): R[] => {
  const had = new Map(before.map((row) => [keyOf(row), row]))
  const has = new Map(written.map((row) => [keyOf(row), row]))
  const kept = current.flatMap((theirs) => {
    const [old, own] = [had.get(keyOf(theirs)), has.get(keyOf(theirs))]
    if (old === undefined) return [theirs]
    if (own === undefined) return []
    return [own === old ? theirs : join(old, own, theirs)]
  })
  return [...kept, ...addedOnly(before, written).slice(before.length)]
}

/** The rows from before, and those that were added. */
const addedOnly = <R extends object>(before: readonly R[], written: readonly R[]): R[] => {
  const had = new Set(before.map(keyOf))
  return [...before, ...written.filter((row) => !had.has(keyOf(row)))]
}

const keyOf = (row: object): unknown => ('id' in row ? row.id : 'digest' in row ? row.digest : row)
