import type { Answer } from '../../../src/protocol/command.ts'

/** The state as its owners see it, and how much was delivered. */
export type Observation = { readonly state: string; readonly deliveries: number }

/** The answers that a Then has to judge, and what the attempt changed. */
export class Judgement {
  /** A Then will ask whether anything changed, so attempts are framed by observations. */
  watchesChanges = false
  readonly #observe: () => Promise<Observation>
  #answers: readonly Answer[] | undefined
  #judged = false
  #before: Observation | undefined

  constructor(observe: () => Promise<Observation>) {
    this.#observe = observe
  }

  async noteBeforeAttempt(): Promise<void> {
    if (this.watchesChanges) this.#before = await this.#observe()
  }
  /** Answers that are to be judged from now on. */
  expect(answers: readonly Answer[]): void {
    this.#answers = answers
  }

  /** The answers to the attempt. */
  answers(): readonly Answer[] {
    if (!this.#answers) throw new Error('a Then has nothing to judge: no When came before it')
    return this.#answers
  }
  /** Take the answer to judge it. */
  answer(): Answer {
    const [answer] = this.answers()
    this.#judged = true
    if (!answer) throw new Error('a Then has nothing to judge')
    return answer
  }
  markJudged(): void {
    this.#judged = true
  }
  /** Whether there is an answer that no Then has judged. */
  get isPending(): boolean {
    return this.#answers !== undefined && !this.#judged
  }

  /** The state before the attempt and now. */
  async sinceAttempt(): Promise<{ readonly before: Observation; readonly now: Observation }> {
    if (!this.#before) throw new Error('nothing was noted before the attempt')
    return { before: this.#before, now: await this.#observe() }
  }
}
