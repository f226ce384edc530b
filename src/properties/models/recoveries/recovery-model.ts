import type { Information } from '../../fixture/recovery-information.ts'
import { accepted, type ExpectedAnswer, refused } from '../../model-based/expected-answer.ts'
import type { Model } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'
import { replacesNumber } from './recovery-actions.ts'

type Recovery = {
  readonly id: string
  readonly information: Information
  readonly readyAt: number
  state: 'open' | 'cancelled' | 'finished'
}

/**
 * Recoveries of one account: the newest can be finished once its wait is over, where all information was right or what is wrong
 * of it is declared to be tolerated, unless the owner cancelled it. Times are seconds since the run began.
 */
export class RecoveryModel implements Model {
  readonly #waits: { readonly full: number; readonly little: number }
  /** Whether partly wrong information counts like little. */
  readonly #toleratesWrong: boolean
  readonly #ownerCancels: boolean
  now = 0
  newest: Recovery | undefined
  /** Until when the owner is signed in to the account page. */
  #pageSessionEndsAt: number

  constructor(bench: TestBench) {
    this.#waits = {
      full: bench.parameter('recovery.delay'),
      little: bench.parameter('recovery.delay_with_little_evidence'),
    }
    this.#toleratesWrong = bench.parameter('recovery.partly_wrong') === 'longer-wait'
    this.#ownerCancels = bench.parameter('recovery.owner_cancels')
    this.#pageSessionEndsAt = bench.life('session.lifetime')
    // Asked for here, so that a search that lacks it names it with the others.
    replacesNumber(bench)
  }
  get pageSessionOpen(): boolean {
    return this.now < this.#pageSessionEndsAt
  }
  /** Seconds until the wait of the newest one is over, whether or not its information was right. */
  secondsLeft(): number {
    return (this.newest?.readyAt ?? 0) - this.now
  }
  asked(id: string, information: Information): void {
    const wait = information === 'full' ? this.#waits.full : this.#waits.little
    this.newest = { id, information, readyAt: this.now + wait, state: 'open' }
  }
  finish({ information, state }: Recovery): ExpectedAnswer {
    if (state === 'cancelled') return refused('the owner cancelled it')
    if (state === 'finished') return refused('it was finished before')
    if (information === 'no') return refused('nothing was told of the account')
    const isRight = information === 'full' || information === 'little'
    if (!isRight && !(information === 'partly wrong' && this.#toleratesWrong))
      return refused('what was told of the account is wrong')
    return this.secondsLeft() > 0
      ? refused(`it waits for another ${this.secondsLeft()} seconds`)
      : accepted('its wait is over')
  }
  finished(recovery: Recovery): void {
    recovery.state = 'finished'
    this.#pageSessionEndsAt = 0
  }
  cancel(): ExpectedAnswer {
    if (!this.#ownerCancels) return refused('the service declares that owners end no recovery')
    return this.newest?.state === 'open' ? accepted('it is under way') : refused('none is under way')
  }
  cancelled(): void {
    if (this.newest && this.#ownerCancels) this.newest.state = 'cancelled'
  }
  digest(): string {
    const { information = 'none', state = '' } = this.newest ?? {}
    return [information, state, this.secondsLeft() > 0, this.pageSessionOpen].join()
  }
}
