import type { Answer } from '../../../src/protocol/command.ts'
import type { SentCommand } from '../../../src/verdict/reported-world.ts'
import type { ScenarioSandbox } from './sandbox.ts'
import type { StateReads } from './snapshot.ts'

/** The state as its owners see it, and how much was delivered. */
export type StateSnapshot = { readonly state: StateReads; readonly deliveries: number }

/** The answers that a Then has to check, and what the attempt changed. */
export class Judgement {
  /** A Then checks whether anything changed, so take a snapshot before each attempt. */
  tracksChanges = false
  readonly #sandbox: ScenarioSandbox
  readonly #takeSnapshot: () => Promise<StateSnapshot>
  /** The attempt, or the last command of it. */
  #attempt: SentCommand | undefined
  #answers: readonly Answer[] | undefined
  #judged = false
  #before: StateSnapshot | undefined

  constructor(sandbox: ScenarioSandbox, takeSnapshot: () => Promise<StateSnapshot>) {
    this.#sandbox = sandbox
    this.#takeSnapshot = takeSnapshot
  }

  async noteBeforeAttempt(): Promise<void> {
    if (this.tracksChanges) this.#before = await this.#takeSnapshot()
  }
  /** The answers that the next Then has to check. */
  expect(answers: readonly Answer[]): void {
    this.#answers = answers
    this.#attempt = this.#sandbox.decidedBy
  }

  /** The answers to the attempt. */
  answers(): readonly Answer[] {
    if (!this.#answers) throw new Error('a Then has nothing to judge: no When came before it')
    this.#sandbox.decidedBy = this.#attempt
    return this.#answers
  }
  /** The answer, which counts as checked from now on. */
  answer(): Answer {
    const [answer] = this.answers()
    this.#judged = true
    if (!answer) throw new Error('a Then has nothing to judge')
    return answer
  }
  markJudged(): void {
    this.#judged = true
  }
  /** Whether there is an answer that no Then has checked. */
  get isPending(): boolean {
    return this.#answers !== undefined && !this.#judged
  }

  /** The state before the attempt and now. */
  async sinceAttempt(): Promise<{ readonly before: StateSnapshot; readonly now: StateSnapshot }> {
    if (!this.#before) throw new Error('nothing was noted before the attempt')
    return { before: this.#before, now: await this.#takeSnapshot() }
  }
}
