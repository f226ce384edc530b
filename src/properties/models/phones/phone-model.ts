import { accepted, type ExpectedAnswer, refused } from '../../model-based/expected-answer.ts'
import type { Model } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'

/** What the service declares about numbers; times in seconds. */
type Rules = {
  readonly maxNumbers: number
  /** How long an added number waits to be verified. */
  readonly wait: number
  readonly codeLife: number
  readonly sends: number
  readonly sendWindow: number
  /** Wrong codes in a row until entry is locked; 0 is no limit. */
  readonly attempts: number
  readonly sessionLife: number
}
type Phone = { state: 'trusted' | 'waits' | 'removed'; readonly addedAt: number; sentAt: number }

/** The numbers of one account: only verified ones get codes, and the last one cannot be removed. */
export class PhoneModel implements Model {
  readonly rules: Rules
  now = 0
  /** Wrong codes in a row so far. */
  wrong = 0
  readonly phones = new Map<string, Phone>()
  #sent: number[] = []

  constructor(bench: TestBench) {
    this.rules = {
      maxNumbers: bench.parameter('phone.max'),
      wait: bench.parameter('phone.pending_lifetime'),
      codeLife: bench.parameter('code.lifetime'),
      sends: bench.parameter('code.sends'),
      sendWindow: bench.parameter('code.send_window'),
      attempts: bench.parameter('code.attempts'),
      sessionLife: bench.life('session.lifetime'),
    }
    this.phones.set(bench.person('Ada').number, { state: 'trusted', addedAt: 0, sentAt: 0 })
  }
  /** Whether the session of the account page is still valid. */
  get pageSessionOpen(): boolean {
    return this.now < this.rules.sessionLife
  }
  /** Whether one more wrong code would lock the entry. */
  lastAttempt(): boolean {
    return this.rules.attempts > 0 && this.wrong >= this.rules.attempts - 1
  }
  state(number: string): 'trusted' | 'waits' | 'removed' | 'never' {
    const phone = this.phones.get(number)
    if (!phone) return 'never'
    return phone.state === 'waits' && this.secondsLeft(number) <= 0 ? 'removed' : phone.state
  }
  numbersIn(state: 'trusted' | 'waits' | 'removed' | 'never', numbers: readonly string[]): readonly string[] {
    return numbers.filter((number) => this.state(number) === state)
  }
  /** Seconds that an added number still waits. */
  secondsLeft(number: string): number {
    return (this.phones.get(number)?.addedAt ?? 0) + this.rules.wait - this.now
  }
  countOnFile(): number {
    return [...this.phones.keys()].filter((number) => ['trusted', 'waits'].includes(this.state(number))).length
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

  add(number: string): ExpectedAnswer {
    if (['trusted', 'waits'].includes(this.state(number))) return refused('the number is on file already')
    if (this.countOnFile() >= this.rules.maxNumbers)
      return refused(`there are ${this.rules.maxNumbers} numbers, as many as may be`)
    return accepted(`there are ${this.countOnFile()} of ${this.rules.maxNumbers} numbers`)
  }
  added(number: string): void {
    this.phones.set(number, { state: 'waits', addedAt: this.now, sentAt: this.now })
    this.sent()
  }
  /** With the code that went to it last. */
  verify(number: string): ExpectedAnswer {
    const state = this.state(number)
    if (state !== 'waits') return refused('the number does not wait to be verified')
    const age = this.now - (this.phones.get(number)?.sentAt ?? 0)
    if (age >= this.rules.codeLife) return refused(`the code is ${age} seconds old`)
    return accepted('the code went to this number')
  }
  verified(number: string): void {
    const phone = this.phones.get(number)
    if (phone) phone.state = 'trusted'
    this.wrong = 0
  }
  remove(number: string): ExpectedAnswer {
    const state = this.state(number)
    if (state === 'removed') return refused('it is gone already')
    const others = [...this.phones.keys()].filter((one) => one !== number && this.state(one) === 'trusted')
    return others.length > 0 ? accepted('another trusted number remains') : refused('it is the last trusted number')
  }
  removed(number: string): void {
    const phone = this.phones.get(number)
    if (phone) phone.state = 'removed'
  }
  /** Have the code of a sign-in sent there. */
  use(number: string): ExpectedAnswer {
    const words = { trusted: 'trusted', waits: 'not verified', removed: 'gone', never: 'unknown' } as const
    const state = this.state(number)
    return state === 'trusted' ? accepted('the number is trusted') : refused(`the number is ${words[state]}`)
  }
  digest(): string {
    return [...[...this.phones.keys()].map((number) => this.state(number)).sort(), this.wrong > 0].join()
  }
}
