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

/** What the service declares about enrolments; times in seconds. */
type Rules = {
  readonly wait: number
  readonly codeLife: number
  readonly numberWait: number
  /** Wrong codes in a row until entry is locked; 0 is no limit. */
  readonly attempts: number
  /** Numbers that one enrolment takes. */
  readonly numbers: number
  /** Whether the right code alone turns two-factor on. */
  readonly codeIsEnough: boolean
}
/** A number of an enrolment: when it was first given, and when its newest code was sent. */
type GivenNumber = { readonly since: number; readonly sentAt: number; verified: boolean }
type Enrolment = { readonly startedAt: number; readonly given: Map<string, GivenNumber> }
type Account = { on: boolean; wrong: number; newest: Enrolment | undefined; readonly firstGiven: Map<string, number> }

/**
 * Enrolments of several accounts, the newest of each: nothing changes until a number was verified with its own code, and
 * the other steps were taken; an unfinished one ends when its time is over. They begin on a phone, whose session has no end of
 * its own. Times are seconds since the run began.
 */
export class EnrolmentModel implements Model {
  readonly rules: Rules
  now = 0
  readonly #accounts: ReadonlyMap<string, Account>

  constructor(bench: TestBench, people: readonly string[]) {
    this.rules = {
      wait: bench.parameter('enrol.lifetime'),
      codeLife: bench.parameter('code.lifetime'),
      numberWait: bench.parameter('phone.pending_lifetime'),
      attempts: bench.parameter('code.attempts'),
      numbers: bench.parameter('phone.max_at_enrol'),
      codeIsEnough:
        !bench.parameter('enrol.explicit_activate') && bench.parameter('enrol.security_questions') !== 'create',
    }
    this.#accounts = new Map(
      people.map((name) => [name, { on: false, wrong: 0, newest: undefined, firstGiven: new Map() }]),
    )
  }
  account(name: string): Account {
    const account = this.#accounts.get(name)
    if (!account) throw new Error(`${name} has no account in the model`)
    return account
  }
  /** Why the newest enrolment of that account accepts no more steps; undefined while it does. */
  closedReason(name: string): string | undefined {
    const { newest, on } = this.account(name)
    if (on) return 'two-factor is on already'
    if (!newest) return 'none was begun'
    return this.now >= newest.startedAt + this.rules.wait
      ? `it waits ${this.rules.wait} seconds and no longer`
      : undefined
  }
  /** Seconds until the newest enrolment ends by itself. */
  secondsLeft(name: string): number {
    return (this.account(name).newest?.startedAt ?? 0) + this.rules.wait - this.now
  }
  given(name: string, number: string): GivenNumber | undefined {
    return this.account(name).newest?.given.get(number)
  }
  codeSecondsLeft(name: string, number: string): number {
    return (this.given(name, number)?.sentAt ?? 0) + this.rules.codeLife - this.now
  }
  /** Whether that number can be given without replacing another one. */
  hasRoom(name: string, number: string): boolean {
    const given = this.account(name).newest?.given
    return given === undefined || given.has(number) || given.size < this.rules.numbers
  }
  /** Whether one more wrong code leaves the entry open. */
  attemptsRemain(name: string): boolean {
    return this.rules.attempts === 0 || this.account(name).wrong + 1 < this.rules.attempts
  }

  begin(name: string): ExpectedAnswer {
    return this.account(name).on ? refused('two-factor is on already') : accepted('two-factor is off')
  }
  started(name: string): void {
    this.account(name).newest = { startedAt: this.now, given: new Map() }
  }
  give(name: string): ExpectedAnswer {
    const over = this.closedReason(name)
    return over === undefined ? accepted('it waits for a number') : refused(over)
  }
  numberGiven(name: string, number: string): void {
    const { newest, firstGiven } = this.account(name)
    const first = firstGiven.get(number)
    const since = first === undefined || this.now >= first + this.rules.numberWait ? this.now : first
    firstGiven.set(number, since)
    newest?.given.set(number, { since, sentAt: this.now, verified: false })
  }
  /** The newest code that went to `source` is entered for `number`. */
  verify(name: string, number: string, source: string): ExpectedAnswer {
    const over = this.closedReason(name)
    if (over !== undefined) return refused(over)
    const given = this.given(name, number)
    if (source !== number) return refused('the code went to another number')
    if (!given) return refused('the number was not given')
    if (given.verified || this.now >= given.since + this.rules.numberWait) return anyAnswer
    const left = this.codeSecondsLeft(name, number)
    return left > 0 ? accepted(`the code is right and lives another ${left} seconds`) : refused('the code has expired')
  }
  verified(name: string, number: string): void {
    const account = this.account(name)
    const given = this.given(name, number)
    if (given) given.verified = true
    account.wrong = 0
    if (this.rules.codeIsEnough) account.on = true
  }
  failed(name: string): void {
    this.account(name).wrong += 1
  }
  finished(name: string): void {
    Object.assign(this.account(name), { on: true, wrong: 0 })
  }

  signIn(name: string): ExpectedAnswer {
    return this.account(name).on ? codeRequired('two-factor is on') : noCodeRequired('no enrolment was finished')
  }
  digest(): string {
    return [...this.#accounts]
      .map(([name, { on, wrong, newest }]) => {
        const given = [...(newest?.given ?? [])].map(
          ([number, { verified }]) => `${verified}${this.codeSecondsLeft(name, number) > 0}`,
        )
        return [on, wrong, newest !== undefined, this.closedReason(name) === undefined, ...given.sort()].join(' ')
      })
      .join()
  }
}
