import type { Case } from '../suite/suite.ts'
import type { FinishedCase } from './case-result.ts'

/** The cases of a run that no worker has taken yet. */
export type CaseQueue = {
  /** The next cases, at most so many; none when there are no more, or when the run has ended early. */
  take(max: number): readonly Case[]
  /** A case that was taken is done with. */
  done(finished: FinishedCase): Promise<void>
  /** Something went wrong outside of the cases. */
  problem(sentence: string): void
}

/** Runs cases beside the event loop of the run, such as in a worker thread. */
export type CaseWorker = {
  /** Takes cases until there are none, and hands back every one that it took. */
  work(queue: CaseQueue): Promise<void>
  /** The run ends early: the cases in flight are aborted. */
  stop(): void
}
