import { accepted, anyAnswer, type ExpectedAnswer, refused } from '../../model-based/expected-answer.ts'
import type { Model } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'

/** What the service declares about app-specific passwords; times in seconds. */
type Rules = {
  readonly limit: number
  /** Wrong sign-ins of programs in a row until they are locked; 0 is no limit. */
  readonly attempts: number
  readonly lockTime: number
  readonly sessionLife: number
}
type Entry = {
  readonly owner: string
  readonly label: string
  active: boolean
  session: 'none' | 'open' | 'ended' | 'unknown'
}
type Account = { wrong: number; lockedUntil: number; lockUncertain: boolean; pageSessionEnded: boolean }

/**
 * App-specific passwords of several accounts: one works for the account that made it, from its making until it is revoked, alone,
 * with all others, or with the account password; so do the sessions that it opened.
 */
export class AppPasswordModel implements Model {
  readonly rules: Rules
  now = 0
  readonly entries: Entry[] = []
  /** Whether Ada's phone is still trusted and signed in, so that the password can be reset on it. */
  phoneTrusted: boolean
  readonly #changeEndsPhone: boolean
  readonly #accounts = new Map<string, Account>()

  constructor(bench: TestBench) {
    this.phoneTrusted = bench.person('Ada').clients.has('trusted phone')
    this.#changeEndsPhone =
      bench.parameter('password.change_ends_trust') === 'any' ||
      bench.parameter('password.change_ends_sessions') === 'all'
    this.rules = {
      limit: bench.parameter('apppw.limit'),
      attempts: bench.parameter('apppw.attempts'),
      lockTime: bench.parameter('apppw.lock_time'),
      sessionLife: bench.life('session.lifetime'),
    }
  }
  account(name: string): Account {
    const known = this.#accounts.get(name) ?? {
      wrong: 0,
      lockedUntil: 0,
      lockUncertain: false,
      pageSessionEnded: false,
    }
    this.#accounts.set(name, known)
    return known
  }
  /** Whether the session of the account page is still valid. */
  pageSessionOpen(name: string): boolean {
    return !this.account(name).pageSessionEnded && this.now < this.rules.sessionLife
  }
  active(owner: string): readonly Entry[] {
    return this.entries.filter((entry) => entry.owner === owner && entry.active)
  }
  room(owner: string): number {
    return this.rules.limit - this.active(owner).length
  }

  make(owner: string): ExpectedAnswer {
    const { length } = this.active(owner)
    return this.room(owner) > 0
      ? accepted(`there are ${length} of ${this.rules.limit}`)
      : refused(`there are ${length} already, as many as may be`)
  }
  made(owner: string, label: string): void {
    this.entries.push({ owner, label, active: true, session: 'none' })
  }

  /** A program signs in as somebody with that password. */
  use(entry: Entry, as: string): ExpectedAnswer {
    const { lockedUntil, lockUncertain: unsure } = this.account(as)
    if (!entry.active) return refused('it was revoked')
    if (entry.owner !== as) return refused(`it is a password of ${entry.owner}`)
    if (lockedUntil > this.now) return refused(`${this.rules.attempts} wrong passwords locked it`)
    return unsure ? anyAnswer : accepted('it was made, and not revoked since')
  }
  used(entry: Entry): void {
    this.account(entry.owner).wrong = 0
    entry.session = 'open'
  }
  failed(as: string): void {
    const account = this.account(as)
    if (account.lockedUntil > this.now) {
      // The documents leave open whether an attempt during the lock prolongs it.
      account.lockUncertain = true
      return
    }
    account.lockUncertain = false
    account.wrong += 1
    if (this.rules.attempts === 0 || account.wrong < this.rules.attempts) return
    account.wrong = 0
    account.lockedUntil = this.now + this.rules.lockTime
  }
  lockedFor(name: string): number {
    return Math.max(0, this.account(name).lockedUntil - this.now)
  }

  /** A program reads with the session that the password opened. */
  read(entry: Entry): ExpectedAnswer {
    if (entry.session === 'unknown') return anyAnswer
    return entry.session === 'open'
      ? accepted('it is signed in with a password that stands')
      : refused('the password that it signed in with was revoked')
  }

  revoke(entry: Entry): ExpectedAnswer {
    return entry.active ? accepted('it is active') : refused('it was revoked before')
  }
  revoked(entry: Entry): void {
    entry.active = false
    if (entry.session === 'open') entry.session = 'ended'
  }
  allRevoked(owner: string): void {
    for (const entry of this.active(owner)) this.revoked(entry)
  }

  passwordChanged(owner: string): void {
    this.allRevoked(owner)
    if (owner === 'Ada' && this.#changeEndsPhone) this.phoneTrusted = false
  }

  /** Ada finished a recovery: a new password, and nobody signed in any more; so long a wait may end sessions of programs. */
  recovered(): void {
    this.passwordChanged('Ada')
    this.phoneTrusted = false
    this.account('Ada').pageSessionEnded = true
    for (const entry of this.entries) if (entry.session === 'open') entry.session = 'unknown'
  }

  digest(): string {
    const entries = this.entries.map(({ owner, active, session }) => `${owner[0]}${active ? '+' : '-'}${session[0]}`)
    const accounts = [...this.#accounts].map(([name, { wrong }]) => `${wrong}${this.pageSessionOpen(name) ? 'p' : ''}`)
    return [...entries.sort(), ...accounts].join()
  }
}
