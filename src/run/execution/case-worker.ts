import type { Case } from '../suite/suite.ts'
import type { FinishedCase } from './case-result.ts'

/** The cases of a run that no worker has taken yet. */
export type CaseQueue = {
  /** The next cases, at most that many; none when there are no more, or when the run has ended early. */
  take(max: number): readonly Case[]
  /** Reports the result of a case. */
  done(finished: FinishedCase): Promise<void>
  /** Reports a failure outside of the cases. */
  problem(sentence: string): void
}

/** Runs cases beside the event loop of the run, such as in a worker thread. */
export type CaseWorker = {
  /** Takes cases until there are none, and reports the result of each. */
  work(queue: CaseQueue): Promise<void>
  /** Ends the run early: the cases in flight are aborted. */
  stop(): void
}
