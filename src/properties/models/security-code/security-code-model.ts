import { accepted, anyAnswer, type ExpectedAnswer, refused } from '../../model-based/expected-answer.ts'
import type { Model } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'

/** What the service declares about security codes. */
type Rules = {
  readonly lockAfter: number
  readonly deleteAfter: number
  readonly unlockedBySupport: boolean
  /** Whether the right code ends the row of wrong ones. */
  readonly successResets: boolean
}

/**
 * The security code of a keychain: wrong ones are counted from the making of the code, or as declared from the last right one; so many
 * lock it, so many delete the keychain from the servers; support, a new code and a reset open it again.
 */
export class SecurityCodeModel implements Model {
  readonly rules: Rules
  /** The codes that were chosen, the one that counts last. */
  readonly codes: string[] = []
  state: 'none' | 'open' | 'locked' | 'deleted' = 'none'
  wrong = 0
  #sinceUnlock = 0
  /** Whether entries during a lock count is left open. */
  uncertain = false

  constructor(bench: TestBench) {
    this.rules = {
      lockAfter: bench.parameter('ksc.lock_after'),
      deleteAfter: bench.parameter('ksc.delete_after'),
      unlockedBySupport: bench.parameter('ksc.unlock_by_support'),
      successResets: bench.parameter('ksc.success_resets'),
    }
  }
  /** A code was chosen: the counters start again. */
  chosen(code: string): void {
    this.codes.push(code)
    this.state = 'open'
    this.wrong = 0
    this.#sinceUnlock = 0
    this.uncertain = false
  }
  /** Wrong codes left until the lock, and until the deletion. */
  attemptsLeft(): { readonly lock: number; readonly deletion: number } {
    return { lock: this.rules.lockAfter - this.#sinceUnlock, deletion: this.rules.deleteAfter - this.wrong }
  }
  enterRight(): ExpectedAnswer {
    if (this.state === 'locked') return refused('too many wrong codes were entered')
    if (this.state !== 'open') return refused('the keychain is gone from the servers')
    return this.uncertain ? anyAnswer : accepted(`${this.wrong} wrong codes are not too many`)
  }
  entered(): void {
    if (!this.rules.successResets) return
    this.wrong = 0
    this.#sinceUnlock = 0
  }
  wrongEntered(): void {
    if (this.state !== 'open') {
      this.uncertain = true
      return
    }
    this.wrong += 1
    this.#sinceUnlock += 1
    if (this.wrong >= this.rules.deleteAfter) this.state = 'deleted'
    else if (this.#sinceUnlock >= this.rules.lockAfter) this.state = 'locked'
  }
  unlocked(): void {
    this.#sinceUnlock = 0
    if (this.state === 'locked') this.state = 'open'
  }
  digest(): string {
    return [this.state, this.wrong, this.#sinceUnlock, Math.min(this.codes.length, 2)].join()
  }
}
