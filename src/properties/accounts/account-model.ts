import type { Model } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'

/**
 * Two accounts that nothing connects: whatever Ada does, Ben finds his own as he left it. So nothing of what Ada did is in
 * this model, but what Ben did himself, and what she did to herself that stops her from doing more.
 */
export class AccountModel implements Model {
  now = 0
  /** Ben's programs that are signed in, by their labels. */
  readonly programs: string[] = []
  /** How many messages went to each number within the window, at most. */
  readonly #sends = new Map<string, number>()
  /** Whether Ada trusts the browser that she uses. */
  trusts = false
  /** Whether Ada's own mistakes may have locked her out. */
  mayBeLocked = false
  /** What Ada did last, in a word. */
  last = ''
  readonly sends: number
  readonly sendWindow: number

  constructor(stage: Stage) {
    this.sends = stage.parameter('code.sends')
    this.sendWindow = stage.parameter('code.send_window')
  }
  maySend(name: string): boolean {
    return this.sends === 0 || (this.#sends.get(name) ?? 0) < this.sends
  }
  sent(name: string): void {
    this.#sends.set(name, (this.#sends.get(name) ?? 0) + 1)
  }
  /** Time passes, as long as the window at least. */
  waited(seconds: number): void {
    this.now += seconds
    this.#sends.clear()
  }
  digest(): string {
    return [this.last, Math.min(this.programs.length, 2), this.trusts].join()
  }
}
