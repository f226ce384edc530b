import { codeRequired, type ExpectedAnswer, refused } from '../../model-based/expected-answer.ts'
import type { Model } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'

type Rules = {
  readonly attempts: number
  readonly lockTime: number
  readonly sessionLife: number
  readonly endsPhone: boolean
}

/**
 * The passwords of one account: only the newest opens it, and what began with an older one is over; wrong ones in a row lock
 * the entry for a time. Times are seconds.
 */
export class PasswordModel implements Model {
  readonly rules: Rules
  now = 0
  /** Every password that the account had, the newest last. */
  readonly passwords: string[]
  /** Wrong passwords since the last right one at a sign-in. */
  wrong = 0
  lockedUntil = 0
  #pageSessionEnded = false
  /** Whether the trusted phone is still trusted and signed in, so that the password can be reset on it. */
  phoneTrusted: boolean
  /** Whether the sign-in on the tablet waits, and with which password it began. */
  pendingSignInPassword: number | undefined

  constructor(bench: TestBench) {
    this.passwords = [bench.person('Ada').password]
    this.phoneTrusted = bench.person('Ada').clients.has('trusted phone')
    this.rules = {
      attempts: bench.parameter('password.attempts'),
      lockTime: bench.parameter('password.lock_time'),
      sessionLife: bench.life('session.lifetime'),
      endsPhone:
        bench.parameter('password.change_ends_trust') === 'any' ||
        bench.parameter('password.change_ends_sessions') === 'all',
    }
  }
  /** Whether the session of the account page is still valid. */
  get pageSessionOpen(): boolean {
    return !this.#pageSessionEnded && this.now < this.rules.sessionLife
  }
  endPageSession(): void {
    this.#pageSessionEnded = true
  }
  get current(): number {
    return this.passwords.length
  }
  lockedFor(): number {
    return Math.max(0, this.lockedUntil - this.now)
  }
  /** Wrong passwords left until the lock; Infinity where nothing locks. */
  attemptsLeft(): number {
    return this.rules.attempts === 0 ? Number.POSITIVE_INFINITY : this.rules.attempts - this.wrong
  }
  /** Sign in on a new client with the password of that number, the first being 1. */
  signIn(nth: number): ExpectedAnswer {
    if (this.lockedFor() > 0) return refused(`${this.rules.attempts} wrong passwords locked the entry`)
    return nth === this.current ? codeRequired('it is the newest password') : refused('a newer password took its place')
  }
  signedIn(): void {
    this.wrong = 0
  }
  failed(): void {
    if (this.lockedFor() > 0) return
    this.wrong += 1
    if (this.attemptsLeft() > 0) return
    this.wrong = 0
    this.lockedUntil = this.now + this.rules.lockTime
  }
  changed(password: string): void {
    this.passwords.push(password)
    if (this.rules.endsPhone) this.phoneTrusted = false
  }
  digest(): string {
    return [
      Math.min(this.current, 4),
      this.wrong,
      this.lockedFor() > 0,
      this.pageSessionOpen,
      this.pendingSignInPassword === this.current,
    ].join()
  }
}
