import type { FinishedCase } from './case-result.ts'
import type { Case } from './suite.ts'

/** What is left of a run. */
export type CaseQueue = {
  /** The next cases, at most so many; none when there are no more, or when the run has ended early. */
  take(most: number): readonly Case[]
  /** A case that was taken is done with. */
  done(finished: FinishedCase): Promise<void>
  /** Something went wrong outside of the cases. */
  problem(sentence: string): void
}

/** Another place where cases of a run are carried out, such as a second thread. */
export type Hand = {
  /** Takes cases until there are none, and hands back every one that it took. */
  work(queue: CaseQueue): Promise<void>
  /** The run ends early: what is in flight is abandoned. */
  stop(): void
}
