import { accepted, anyAnswer, type ExpectedAnswer, refused } from '../../model-based/expected-answer.ts'
import type { Model } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'

/** What the service declares about codes; times in seconds. */
export type CodeRules = {
  readonly lifetime: number
  readonly singleUse: boolean
  /** A newer code for the same sign-in and number cancels the older one. */
  readonly replaces: boolean
  /** A code completes only the sign-in that it was sent for. */
  readonly bound: boolean
  /** Wrong codes in a row until entry is locked; 0 is no limit. */
  readonly attempts: number
  readonly countedFor: 'account' | 'sign-in' | 'code'
  readonly malformedCounts: boolean
  readonly lockTime: number
  /** Codes within the window; 0 is no limit. */
  readonly sends: number
  readonly sendWindow: number
  /** Codes that one device generates within the window. */
  readonly generations: number
  /** Each generated code differs from the last one. */
  readonly fresh: boolean
  readonly wait: number
}

/** What the target declares. Throws a TargetError for what it leaves out. */
export const codeRules = (bench: TestBench): CodeRules => ({
  lifetime: bench.parameter('code.lifetime'),
  singleUse: bench.parameter('code.single_use'),
  replaces: bench.parameter('code.supersede') === 'replace',
  bound: bench.parameter('code.binding') === 'sign-in',
  attempts: bench.parameter('code.attempts'),
  countedFor: bench.parameter('code.attempts_scope'),
  malformedCounts: bench.parameter('code.malformed_counts'),
  lockTime: bench.parameter('code.lock_time'),
  sends: bench.parameter('code.sends'),
  sendWindow: bench.parameter('code.send_window'),
  generations: bench.parameter('code.on_demand'),
  fresh: bench.parameter('code.fresh_on_demand'),
  wait: bench.parameter('signin.pending_lifetime'),
})

/** How a code reaches its owner. */
export type CodeChannel = 'text' | 'call' | 'push' | 'generated'
type SignIn = {
  readonly startedAt: number
  state: 'waits' | 'over'
  readonly attempts: AttemptCounter
  /** Whether the trusted device was allowed to show its code. */
  allowed: boolean
}
type Code = {
  /** The one that it was sent for; a generated code is for any. */
  readonly signIn: SignIn | undefined
  readonly channel: CodeChannel
  readonly sentAt: number
  state: 'fresh' | 'replaced' | 'spent' | 'left-over'
  /** Whether a newer one came another way, which may cancel it. */
  uncertain: boolean
}
/** Wrong codes in a row, and until when entry is locked. */
type AttemptCounter = { wrong: number; lockedUntil: number; uncertain: boolean }

const newAttemptCounter = (): AttemptCounter => ({ wrong: 0, lockedUntil: 0, uncertain: false })

/**
 * Codes of one account, as the documents and the declaration have them: a code works for the sign-in it was sent for, a
 * generated one for any, once, until its life ends, unless a newer one of its kind replaced it; wrong ones in a row lock the
 * entry for a time. Times are seconds since the run began.
 */
export class CodeModel implements Model {
  readonly rules: CodeRules
  now = 0
  readonly signIns = new Map<string, SignIn>()
  /** In the order in which they arrived. */
  readonly codes: Code[] = []
  /** In the order in which they were started, replaced ones included. */
  readonly #started: SignIn[] = []
  #sent: number[] = []
  #generated: number[] = []
  #accountAttempts = newAttemptCounter()

  constructor(rules: CodeRules) {
    this.rules = rules
  }

  /** Seconds until each boundary in time that lies ahead: `end of the life of a code`, ... */
  boundariesAhead(): readonly { readonly boundary: string; readonly ahead: number }[] {
    const { lifetime, wait, sendWindow } = this.rules
    const locks = [this.#accountAttempts, ...[...this.signIns.values()].map(({ attempts }) => attempts)]
    return [
      ...this.codes.map(({ sentAt }) => ({
        boundary: 'end of the life of a code',
        ahead: sentAt + lifetime - this.now,
      })),
      ...[...this.signIns.values()].map(({ startedAt }) => ({
        boundary: 'end of the wait of a sign-in',
        ahead: startedAt + wait - this.now,
      })),
      ...locks.map(({ lockedUntil }) => ({ boundary: 'end of the lock on codes', ahead: lockedUntil - this.now })),
      ...this.#sent.map((at) => ({ boundary: 'end of the window for sent codes', ahead: at + sendWindow - this.now })),
    ].filter(({ ahead }) => ahead > 1)
  }

  /** Seconds until the code expires. */
  secondsLeft(at: number): number {
    return (this.codes[at]?.sentAt ?? 0) + this.rules.lifetime - this.now
  }
  /** Whether the code that arrived last was sent for the sign-in there. */
  lastCodeFits(kind: string): boolean {
    return this.codes.at(-1)?.signIn === this.signIns.get(kind)
  }
  /** Which request, message to the number, or generated code it is, the first being 1. */
  numberOf(at: number): number {
    const list = (channel?: CodeChannel): string =>
      channel === 'text' || channel === 'call' ? 'message' : (channel ?? '')
    const { signIn, channel } = this.codes[at] ?? {}
    if (channel === 'push') return signIn ? this.#started.indexOf(signIn) + 1 : 0
    return this.codes.slice(0, at + 1).filter((one) => list(one.channel) === list(channel)).length
  }
  /** How many codes can still be sent now; Infinity where nothing limits them. */
  sendsLeft(): number {
    const { sends, sendWindow } = this.rules
    return sends === 0 ? Number.POSITIVE_INFINITY : sends - this.#sent.filter((at) => at > this.now - sendWindow).length
  }
  wait(seconds: number): void {
    this.now += seconds
  }
  begin(kind: string): void {
    const signIn: SignIn = { startedAt: this.now, state: 'waits', attempts: newAttemptCounter(), allowed: false }
    this.signIns.set(kind, signIn)
    this.#started.push(signIn)
  }
  /** Which request of the trusted device is that of the sign-in there, the first being 1; undefined once it was allowed. */
  requestOf(kind: string): number | undefined {
    const signIn = this.#signIn(kind)
    return signIn.allowed ? undefined : this.#started.indexOf(signIn) + 1
  }
  isOver({ startedAt, state }: SignIn): boolean {
    return state === 'over' || this.now >= startedAt + this.rules.wait
  }
  waiting(): readonly string[] {
    return [...this.signIns].filter(([, signIn]) => !this.isOver(signIn)).map(([kind]) => kind)
  }
  #attemptsOf(signIn: SignIn): AttemptCounter {
    return this.rules.countedFor === 'account' ? this.#accountAttempts : signIn.attempts
  }
  #locked(signIn: SignIn): boolean {
    return this.#attemptsOf(signIn).lockedUntil > this.now
  }
  /** Codes that would work now, with the sign-in that each is for and the seconds that it has left; newest first. */
  workingCodes(): readonly { readonly kind: string; readonly at: number; readonly ahead: number }[] {
    return [...this.signIns].flatMap(([kind, signIn]) => {
      const at = this.codes.findLastIndex(
        (code) =>
          (code.signIn ?? signIn) === signIn && code.state === 'fresh' && !code.uncertain && !this.#mayBeShared(code),
      )
      const ahead = this.secondsLeft(at)
      const opens = signIn.startedAt + this.rules.wait > this.now + ahead + 1
      return at >= 0 && ahead > 1 && opens && !this.isOver(signIn) && !this.#locked(signIn) ? [{ kind, at, ahead }] : []
    })
  }
  /** Seconds until the entry there is open again; 0 when it is open. */
  lockedFor(kind: string): number {
    return Math.max(0, this.#attemptsOf(this.#signIn(kind)).lockedUntil - this.now)
  }
  /** How many wrong codes lock this sign-in; Infinity where nothing does. */
  attemptsLeft(kind: string): number {
    const signIn = this.signIns.get(kind)
    if (!signIn || this.rules.attempts === 0) return Number.POSITIVE_INFINITY
    return this.#locked(signIn) ? 0 : this.rules.attempts - this.#attemptsOf(signIn).wrong
  }

  /** Have a code sent to the number for that sign-in. */
  send(kind: string): ExpectedAnswer {
    const signIn = this.#signIn(kind)
    if (this.isOver(signIn)) return refused('the sign-in is over')
    if (this.#locked(signIn)) return anyAnswer
    if (this.sendsLeft() <= 0) return refused(`${this.rules.sends} codes were sent already`)
    return accepted('the sign-in waits for its code')
  }
  /** A code for that sign-in arrived. */
  sent(kind: string, channel: CodeChannel): void {
    const signIn = this.#signIn(kind)
    if (channel === 'push') signIn.allowed = true
    else this.#sent.push(this.now)
    this.#arrived(signIn, channel)
    if (this.rules.countedFor === 'code') Object.assign(signIn.attempts, newAttemptCounter())
  }

  /** Generate a code on the trusted device. */
  generate(): ExpectedAnswer {
    const { generations, sendWindow } = this.rules
    const lately = this.#generated.filter((at) => at > this.now - sendWindow).length
    if (generations > 0 && lately >= generations) return refused(`${generations} codes were generated already`)
    return [...this.signIns.values()].some((one) => this.#locked(one)) ? anyAnswer : accepted('the device is trusted')
  }
  generated(): void {
    this.#generated.push(this.now)
    this.#arrived(undefined, 'generated')
  }
  #arrived(signIn: SignIn | undefined, channel: CodeChannel): void {
    for (const code of this.codes) {
      if (!this.rules.replaces || code.signIn !== signIn || code.state !== 'fresh') continue
      if (code.channel === channel) code.state = 'replaced'
      else code.uncertain = true
    }
    this.codes.push({ signIn, channel, sentAt: this.now, state: 'fresh', uncertain: false })
  }

  /** Enter the code that arrived as number `at` into the sign-in there. */
  enter(kind: string, at: number): ExpectedAnswer {
    const signIn = this.#signIn(kind)
    const code = this.codes[at]
    if (!code) throw new Error(`no code number ${at} arrived in the model`)
    if (this.isOver(signIn)) return refused('the sign-in is over')
    if (this.#locked(signIn)) return this.#whileLocked(signIn)
    if (this.#mayBeShared(code)) return anyAnswer
    const age = this.now - code.sentAt
    if (age >= this.rules.lifetime) return refused(`the code is ${age} seconds old, and lives ${this.rules.lifetime}`)
    if (code.state === 'replaced') return refused('a newer code replaced it')
    if (this.rules.bound && (code.signIn ?? signIn) !== signIn) return refused('it was sent for another sign-in')
    if (code.state === 'spent' && this.rules.singleUse) return refused('it was used already')
    // The documents leave open whether the trusted device has to allow this sign-in too.
    if (code.channel === 'push' && !signIn.allowed) return anyAnswer
    if (code.state === 'left-over' || code.uncertain || this.#attemptsOf(signIn).uncertain) return anyAnswer
    return accepted(`the code is right and ${age} seconds old, of ${this.rules.lifetime}`)
  }
  /** Whether a code that was generated before or after it may be the same one. */
  #mayBeShared(code: Code): boolean {
    const { fresh, lifetime } = this.rules
    if (fresh || code.channel !== 'generated') return false
    return this.codes.some(
      (one) => one !== code && one.channel === 'generated' && Math.abs(one.sentAt - code.sentAt) < lifetime,
    )
  }
  /** The code was accepted, so the sign-in is complete. */
  completed(kind: string, at: number): void {
    const signIn = this.#signIn(kind)
    signIn.state = 'over'
    Object.assign(this.#attemptsOf(signIn), newAttemptCounter())
    for (const [index, code] of this.codes.entries()) {
      if (index === at) code.state = 'spent'
      else if (code.signIn === signIn && code.state === 'fresh') code.state = 'left-over'
    }
  }

  /** Enter something that was never sent: always refused. */
  enterWrong(kind: string): ExpectedAnswer {
    const signIn = this.#signIn(kind)
    if (this.isOver(signIn)) return refused('the sign-in is over')
    return this.#locked(signIn) ? this.#whileLocked(signIn) : refused('the code is wrong')
  }
  wrong(kind: string): void {
    const signIn = this.#signIn(kind)
    if (this.isOver(signIn)) return
    const attempts = this.#attemptsOf(signIn)
    if (this.#locked(signIn)) {
      // The documents leave open whether an entry during the lock prolongs it.
      attempts.uncertain = true
      return
    }
    attempts.wrong += 1
    attempts.uncertain = false
    if (this.rules.attempts === 0 || attempts.wrong < this.rules.attempts) return
    attempts.wrong = 0
    attempts.lockedUntil = this.now + this.rules.lockTime
  }
  malformed(kind: string): void {
    if (this.rules.malformedCounts) this.wrong(kind)
  }
  #whileLocked(signIn: SignIn): ExpectedAnswer {
    const { lockedUntil } = this.#attemptsOf(signIn)
    const many = this.rules.attempts
    return refused(`${many} wrong codes locked the entry for another ${lockedUntil - this.now} seconds`)
  }
  #signIn(kind: string): SignIn {
    const signIn = this.signIns.get(kind)
    if (!signIn) throw new Error(`nobody signs in on the ${kind} in the model`)
    return signIn
  }

  digest(): string {
    const signIns = [...this.signIns].map(
      ([kind, one]) => `${kind} ${this.isOver(one) ? 'over' : 'waits'} ${this.attemptsLeft(kind)}`,
    )
    const codes = this.codes.map((code) => (this.now - code.sentAt >= this.rules.lifetime ? 'expired' : code.state))
    return [...signIns.sort(), ...codes].join()
  }
}
