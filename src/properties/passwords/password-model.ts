import { codeAskedFor, type Expected, refused } from '../stories/expected.ts'
import type { Model } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'

type Rules = {
  readonly attempts: number
  readonly lockTime: number
  readonly sessionLife: number
  readonly endsTrust: boolean
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
  #pageEnded = false
  /** Whether the phone that was trusted still is. */
  phoneTrusted: boolean
  /** Whether the sign-in on the tablet waits, and with which password it began. */
  waits: number | undefined

  constructor(stage: Stage) {
    this.passwords = [stage.actor('Ada').password]
    this.phoneTrusted = stage.actor('Ada').seats.has('trusted phone')
    this.rules = {
      attempts: stage.parameter('password.attempts'),
      lockTime: stage.parameter('password.lock_time'),
      sessionLife: stage.parameter('session.lifetime'),
      endsTrust: stage.parameter('password.change_ends_trust') === 'any',
    }
  }
  /** Whether the session of the account page still stands. */
  get pageOpen(): boolean {
    return !this.#pageEnded && this.now < this.rules.sessionLife
  }
  endPage(): void {
    this.#pageEnded = true
  }
  get current(): number {
    return this.passwords.length
  }
  lockedFor(): number {
    return Math.max(0, this.lockedUntil - this.now)
  }
  /** Wrong passwords that are left until the lock; Infinity where nothing locks. */
  left(): number {
    return this.rules.attempts === 0 ? Number.POSITIVE_INFINITY : this.rules.attempts - this.wrong
  }
  /** Sign in on a new client with the password of that number, the first being 1. */
  signIn(nth: number): Expected {
    if (this.lockedFor() > 0) return refused(`${this.rules.attempts} wrong passwords locked the entry`)
    return nth === this.current ? codeAskedFor('it is the newest password') : refused('a newer password took its place')
  }
  signedIn(): void {
    this.wrong = 0
  }
  failed(): void {
    if (this.lockedFor() > 0) return
    this.wrong += 1
    if (this.left() > 0) return
    this.wrong = 0
    this.lockedUntil = this.now + this.rules.lockTime
  }
  changed(password: string): void {
    this.passwords.push(password)
    if (this.rules.endsTrust) this.phoneTrusted = false
  }
  digest(): string {
    return [
      Math.min(this.current, 4),
      this.wrong,
      this.lockedFor() > 0,
      this.pageOpen,
      this.waits === this.current,
    ].join()
  }
}
