import { accepted, type Expected, either, refused } from '../stories/expected.ts'
import type { Model } from '../stories/family.ts'
import type { Stage } from '../stories/stage.ts'

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
  readonly wait: number
}

/** What the target declares. Throws a TargetError for what it leaves out. */
export const codeRules = (stage: Stage): CodeRules => ({
  lifetime: stage.parameter('code.lifetime'),
  singleUse: stage.parameter('code.single_use'),
  replaces: stage.parameter('code.supersede') === 'replace',
  bound: stage.parameter('code.binding') === 'sign-in',
  attempts: stage.parameter('code.attempts'),
  countedFor: stage.parameter('code.attempts_scope'),
  malformedCounts: stage.parameter('code.malformed_counts'),
  lockTime: stage.parameter('code.lock_time'),
  sends: stage.parameter('code.sends'),
  sendWindow: stage.parameter('code.send_window'),
  generations: stage.parameter('code.on_demand'),
  wait: stage.parameter('signin.pending_lifetime'),
})

/** How a code gets to its owner. */
export type Way = 'text' | 'call' | 'push' | 'generated'
type SignIn = {
  readonly startedAt: number
  state: 'waits' | 'over'
  readonly count: Count
  /** Whether the trusted device was allowed to show its code. */
  allowed: boolean
}
type Code = {
  /** The one that it was sent for; a generated code is for any. */
  readonly signIn: SignIn | undefined
  readonly way: Way
  readonly sentAt: number
  state: 'fresh' | 'replaced' | 'spent' | 'left-over'
  /** Whether a newer one came another way, which may cancel it. */
  unsure: boolean
}
/** Wrong codes in a row, and until when entry is locked. */
type Count = { wrong: number; lockedUntil: number; unsure: boolean }

const newCount = (): Count => ({ wrong: 0, lockedUntil: 0, unsure: false })

/**
 * Codes of one account, as the documents and the declaration have them: a code works for the sign-in it was sent for, a
 * generated one for any, once, until its life ends, unless a newer one of its kind replaced it; wrong ones in a row lock the
 * entry for a time. Times are seconds since the story began.
 */
export class CodeModel implements Model {
  readonly rules: CodeRules
  now = 0
  readonly signIns = new Map<string, SignIn>()
  /** In the order in which they arrived. */
  readonly codes: Code[] = []
  /** In the order in which they were begun, those that others took the place of too. */
  readonly #begun: SignIn[] = []
  #sent: number[] = []
  #generated: number[] = []
  #count = newCount()

  constructor(rules: CodeRules) {
    this.rules = rules
  }

  /** Seconds until each edge in time that lies ahead: `the life of a code`, ... */
  edges(): readonly { readonly boundary: string; readonly ahead: number }[] {
    const { lifetime, wait, sendWindow } = this.rules
    const locks = [this.#count, ...[...this.signIns.values()].map(({ count }) => count)]
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

  /** Seconds that the code still lives. */
  lifeOf(at: number): number {
    return (this.codes[at]?.sentAt ?? 0) + this.rules.lifetime - this.now
  }
  /** Whether the code that arrived last was sent for the sign-in there. */
  lastCodeFits(kind: string): boolean {
    return this.codes.at(-1)?.signIn === this.signIns.get(kind)
  }
  /** Which request, message to the number, or generated code it is, the first being 1. */
  numberOf(at: number): number {
    const list = (way?: Way): string => (way === 'text' || way === 'call' ? 'message' : (way ?? ''))
    const { signIn, way } = this.codes[at] ?? {}
    if (way === 'push') return signIn ? this.#begun.indexOf(signIn) + 1 : 0
    return this.codes.slice(0, at + 1).filter((one) => list(one.way) === list(way)).length
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
    const signIn: SignIn = { startedAt: this.now, state: 'waits', count: newCount(), allowed: false }
    this.signIns.set(kind, signIn)
    this.#begun.push(signIn)
  }
  /** Which request of the trusted device is that of the sign-in there, the first being 1; undefined once it was allowed. */
  requestOf(kind: string): number | undefined {
    const signIn = this.#signIn(kind)
    return signIn.allowed ? undefined : this.#begun.indexOf(signIn) + 1
  }
  isOver({ startedAt, state }: SignIn): boolean {
    return state === 'over' || this.now >= startedAt + this.rules.wait
  }
  waiting(): readonly string[] {
    return [...this.signIns].filter(([, signIn]) => !this.isOver(signIn)).map(([kind]) => kind)
  }
  #countOf(signIn: SignIn): Count {
    return this.rules.countedFor === 'account' ? this.#count : signIn.count
  }
  #locked(signIn: SignIn): boolean {
    return this.#countOf(signIn).lockedUntil > this.now
  }
  /** Codes that would work now, with the sign-in that each is for and the seconds that it has left; newest first. */
  livingCodes(): readonly { readonly kind: string; readonly at: number; readonly ahead: number }[] {
    return [...this.signIns].flatMap(([kind, signIn]) => {
      const at = this.codes.findLastIndex(
        (code) => (code.signIn ?? signIn) === signIn && code.state === 'fresh' && !code.unsure,
      )
      const ahead = this.lifeOf(at)
      const opens = signIn.startedAt + this.rules.wait > this.now + ahead + 1
      return at >= 0 && ahead > 1 && opens && !this.isOver(signIn) && !this.#locked(signIn) ? [{ kind, at, ahead }] : []
    })
  }
  /** Seconds until the entry there is open again; 0 when it is open. */
  lockedFor(kind: string): number {
    return Math.max(0, this.#countOf(this.#signIn(kind)).lockedUntil - this.now)
  }
  /** How many wrong codes lock this sign-in; Infinity where nothing does. */
  left(kind: string): number {
    const signIn = this.signIns.get(kind)
    if (!signIn || this.rules.attempts === 0) return Number.POSITIVE_INFINITY
    return this.#locked(signIn) ? 0 : this.rules.attempts - this.#countOf(signIn).wrong
  }

  /** Have a code sent to the number for that sign-in. */
  send(kind: string): Expected {
    const signIn = this.#signIn(kind)
    if (this.isOver(signIn)) return refused('the sign-in is over')
    if (this.#locked(signIn)) return either
    if (this.sendsLeft() <= 0) return refused(`${this.rules.sends} codes were sent already`)
    return accepted('the sign-in waits for its code')
  }
  /** A code for that sign-in arrived. */
  sent(kind: string, way: Way): void {
    const signIn = this.#signIn(kind)
    if (way === 'push') signIn.allowed = true
    else this.#sent.push(this.now)
    this.#arrived(signIn, way)
    if (this.rules.countedFor === 'code') Object.assign(signIn.count, newCount())
  }

  /** Generate a code on the trusted device. */
  generate(): Expected {
    const { generations, sendWindow } = this.rules
    const lately = this.#generated.filter((at) => at > this.now - sendWindow).length
    if (lately >= generations) return refused(`${generations} codes were generated already`)
    return [...this.signIns.values()].some((one) => this.#locked(one)) ? either : accepted('the device is trusted')
  }
  generated(): void {
    this.#generated.push(this.now)
    this.#arrived(undefined, 'generated')
  }
  #arrived(signIn: SignIn | undefined, way: Way): void {
    for (const code of this.codes) {
      if (!this.rules.replaces || code.signIn !== signIn || code.state !== 'fresh') continue
      if (code.way === way) code.state = 'replaced'
      else code.unsure = true
    }
    this.codes.push({ signIn, way, sentAt: this.now, state: 'fresh', unsure: false })
  }

  /** Enter the code that arrived as number `at` into the sign-in there. */
  enter(kind: string, at: number): Expected {
    const signIn = this.#signIn(kind)
    const code = this.codes[at]
    if (!code) throw new Error(`no code number ${at} arrived in the model`)
    if (this.isOver(signIn)) return refused('the sign-in is over')
    if (this.#locked(signIn)) return this.#whileLocked(signIn)
    const age = this.now - code.sentAt
    if (age >= this.rules.lifetime) return refused(`the code is ${age} seconds old, and lives ${this.rules.lifetime}`)
    if (code.state === 'replaced') return refused('a newer code replaced it')
    if (this.rules.bound && (code.signIn ?? signIn) !== signIn) return refused('it was sent for another sign-in')
    if (code.state === 'spent' && this.rules.singleUse) return refused('it was used already')
    // Whether the trusted device has to be asked about this sign-in too is left open.
    if (code.way === 'push' && !signIn.allowed) return either
    if (code.state === 'left-over' || code.unsure || this.#countOf(signIn).unsure) return either
    return accepted(`the code is right and ${age} seconds old, of ${this.rules.lifetime}`)
  }
  /** It was accepted, so the sign-in is complete; otherwise it is one more wrong code. */
  completed(kind: string, at: number): void {
    const signIn = this.#signIn(kind)
    signIn.state = 'over'
    Object.assign(this.#countOf(signIn), newCount())
    for (const [index, code] of this.codes.entries()) {
      if (index === at) code.state = 'spent'
      else if (code.signIn === signIn && code.state === 'fresh') code.state = 'left-over'
    }
  }

  /** Enter something that is no code of anybody: refused whatever else is so. */
  enterWrong(kind: string): Expected {
    const signIn = this.#signIn(kind)
    if (this.isOver(signIn)) return refused('the sign-in is over')
    return this.#locked(signIn) ? this.#whileLocked(signIn) : refused('the code is wrong')
  }
  wrong(kind: string): void {
    const signIn = this.#signIn(kind)
    if (this.isOver(signIn)) return
    const count = this.#countOf(signIn)
    if (this.#locked(signIn)) {
      // Whether an entry during the lock prolongs it is left open.
      count.unsure = true
      return
    }
    count.wrong += 1
    count.unsure = false
    if (this.rules.attempts === 0 || count.wrong < this.rules.attempts) return
    count.wrong = 0
    count.lockedUntil = this.now + this.rules.lockTime
  }
  malformed(kind: string): void {
    if (this.rules.malformedCounts) this.wrong(kind)
  }
  #whileLocked(signIn: SignIn): Expected {
    const { lockedUntil } = this.#countOf(signIn)
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
      ([kind, one]) => `${kind} ${this.isOver(one) ? 'over' : 'waits'} ${this.left(kind)}`,
    )
    const codes = this.codes.map((code) => (this.now - code.sentAt >= this.rules.lifetime ? 'expired' : code.state))
    return [...signIns.sort(), ...codes].join()
  }
}
