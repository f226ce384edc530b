import { accepted, type Expected, refused } from '../stories/expected.ts'
import type { Model } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'
import type { Information } from './recovering.ts'

type Recovery = {
  readonly id: string
  readonly information: Information
  readonly readyAt: number
  state: 'open' | 'cancelled' | 'finished'
}

/**
 * Recoveries of one account: the newest is finished once its wait is over, where all that was told was right, unless the owner
 * cancelled it before. Times are seconds since the story began.
 */
export class RecoveryModel implements Model {
  readonly #waits: { readonly full: number; readonly little: number }
  now = 0
  newest: Recovery | undefined
  /** Until when the owner is signed in to the account page. */
  #pageUntil: number

  constructor(stage: Stage) {
    this.#waits = {
      full: stage.parameter('recovery.delay'),
      little: stage.parameter('recovery.delay_with_little_evidence'),
    }
    this.#pageUntil = stage.parameter('session.lifetime')
  }
  get pageOpen(): boolean {
    return this.now < this.#pageUntil
  }
  /** Seconds until the newest one is ready; it never is where something told was wrong, but the wait goes by all the same. */
  left(): number {
    return (this.newest?.readyAt ?? 0) - this.now
  }
  asked(id: string, information: Information): void {
    const wait = information === 'full' ? this.#waits.full : this.#waits.little
    this.newest = { id, information, readyAt: this.now + wait, state: 'open' }
  }
  finish({ information, state }: Recovery): Expected {
    if (state === 'cancelled') return refused('the owner cancelled it')
    if (state === 'finished') return refused('it was finished before')
    if (information === 'no') return refused('nothing was told of the account')
    if (information !== 'full' && information !== 'little') return refused('what was told of the account is wrong')
    return this.left() > 0 ? refused(`it waits for another ${this.left()} seconds`) : accepted('its wait is over')
  }
  finished(recovery: Recovery): void {
    recovery.state = 'finished'
    this.#pageUntil = 0
  }
  cancel(): Expected {
    return this.newest?.state === 'open' ? accepted('it is under way') : refused('none is under way')
  }
  cancelled(): void {
    if (this.newest) this.newest.state = 'cancelled'
  }
  digest(): string {
    const { information = 'none', state = '' } = this.newest ?? {}
    return [information, state, this.left() > 0, this.pageOpen].join()
  }
}
