import {
  accepted,
  anyAnswer,
  codeRequired,
  type ExpectedAnswer,
  noCodeRequired,
  refused,
} from '../../model-based/expected-answer.ts'
import type { Model } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'

type Account = { state: 'without' | 'enrolled' | 'undone'; enrolledAt: number }

/**
 * Enrolments and the links in their confirmations: a link undoes its own enrolment and no other, from the enrolment to the
 * end of the window; an account asks for a code from its enrolment until that is undone. Times are seconds.
 */
export class UndoLinkModel implements Model {
  readonly #window: number
  readonly #worksOnce: boolean
  readonly #sessionLife: number
  now = 0
  readonly accounts: ReadonlyMap<string, Account>

  constructor(bench: TestBench, people: readonly string[]) {
    this.#window = bench.parameter('unenrol.undo_window')
    this.#worksOnce = bench.parameter('unenrol.link_single_use')
    this.#sessionLife = bench.life('session.lifetime')
    this.accounts = new Map(people.map((name) => [name, { state: 'without', enrolledAt: 0 }]))
  }
  account(name: string): Account {
    const account = this.accounts.get(name)
    if (!account) throw new Error(`${name} has no account in the model`)
    return account
  }
  /** Seconds until the link of that account ends. */
  secondsLeft(name: string): number {
    return this.account(name).enrolledAt + this.#window - this.now
  }
  /** Whether the first session is still valid, so that an enrolment can be started. */
  mayEnrol(name: string): boolean {
    return this.account(name).state === 'without' && this.now < this.#sessionLife
  }
  enrolled(name: string): void {
    Object.assign(this.account(name), { state: 'enrolled', enrolledAt: this.now })
  }
  follow(name: string): ExpectedAnswer {
    const { state } = this.account(name)
    if (this.secondsLeft(name) <= 0) return refused('the two weeks are over')
    if (state === 'enrolled') return accepted(`it still works for ${this.secondsLeft(name)} seconds`)
    return this.#worksOnce ? refused('it was followed before') : anyAnswer
  }
  undone(name: string): void {
    this.account(name).state = 'undone'
  }
  signIn(name: string): ExpectedAnswer {
    return this.account(name).state === 'enrolled'
      ? codeRequired('two-factor is on')
      : noCodeRequired('there is no second factor')
  }
  digest(): string {
    return [...this.accounts].map(([name, { state }]) => `${state}${this.secondsLeft(name) > 0}`).join()
  }
}
