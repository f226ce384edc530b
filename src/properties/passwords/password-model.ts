import { codeAskedFor, type Expected, refused } from '../stories/expected.ts'
import type { Model } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'

type Rules = {
  readonly attempts: number
  readonly lockTime: number
  readonly sends: number
  readonly sendWindow: number
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
  /** Whether the session of the account page still stands. */
  pageOpen = true
  /** Whether the sign-in on the tablet waits, and with which password it began. */
  waits: number | undefined
  #sent: number[] = []

  constructor(stage: Stage) {
    this.passwords = [stage.actor('Ada').password]
    this.rules = {
      attempts: stage.parameter('password.attempts'),
      lockTime: stage.parameter('password.lock_time'),
      sends: stage.parameter('code.sends'),
      sendWindow: stage.parameter('code.send_window'),
    }
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
  maySend(): boolean {
    return (
      this.rules.sends === 0 ||
      this.#sent.filter((at) => at > this.now - this.rules.sendWindow).length < this.rules.sends
    )
  }
  sent(): void {
    this.#sent.push(this.now)
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
