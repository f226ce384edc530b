import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { Plan } from '../selection/plan.ts'
import type { Case } from '../suite/suite.ts'
import type { SupportCode } from '../suite/support-code.ts'
import type { MessageListener } from './case-messages.ts'
import type { FinishedCase } from './case-result.ts'
import type { CaseWorker } from './case-worker.ts'

/** By measurement (docs/benchmarks.md): fast servers lose nothing by it, and one that answers after 20 ms is done in a quarter less time than with 16. */
export const defaultConcurrency = 32
export const defaultTargetDownLimit = 5

/** How to run a plan. */
export type RunOptions = {
  readonly plan: Plan
  /** The cases of the plan as somebody hands them over, in the place of all that are not serial. */
  readonly cases?: AsyncIterable<Case>
  /** Workers that take cases of the plan as well. Messages are built only for the cases that run in this thread. */
  readonly workers?: readonly CaseWorker[]
  readonly support: SupportCode
  /** The `parameters` of every World, as they are: they may hold live objects. */
  readonly worldParameters?: Readonly<Record<string, unknown>>
  /** How many cases may be in flight at once. */
  readonly concurrency?: number
  /** One case at a time, whatever its tags: for a target that has one clock for all. */
  readonly serial?: boolean
  /** Milliseconds for a step or hook that sets none; otherwise what `setDefaultTimeout` said, or 30 s. */
  readonly stepTimeout?: number
  /** Ends the run: cases in flight are aborted, the remaining ones are reported as not run. */
  readonly signal?: AbortSignal
  /** So many cases in a row that find the target down end the run as well. */
  readonly targetDownLimit?: number
  /** The command that runs one case again. */
  readonly replay?: (caseId: string) => string
  /** Whether cases that passed come with their exchanges; they do unless told otherwise. */
  readonly exchangesOfPasses?: boolean
  /** Does the work of a case; whoever records needs to know whose work is going on. */
  readonly around?: <T>(caseId: string, work: () => Promise<T>) => Promise<T>
  /** Gets each case when its turn has come. */
  readonly onStart?: (one: Case) => void
  /** Gets each case when it is done with; the next one in its place waits until this is done. */
  readonly onCase?: (finished: FinishedCase) => void | Promise<void>
  /** Gets Cucumber's messages. They are built only when somebody listens. */
  readonly onMessage?: MessageListener
}

/** Why a run ended before its cases did, as the remaining cases report it. */
export const stopTexts = { aborted: 'the run was interrupted', 'target-down': 'the target was down' } as const
export type StopReason = keyof typeof stopTexts

/** The summary of a run; its cases were reported one by one. */
export type RunSummary = {
  /** Whether the run came to its end by itself. */
  readonly complete: boolean
  /** Why it did not. */
  readonly stopped: StopReason | undefined
  readonly counts: Readonly<Record<OutcomeKind, number>>
  /** Sentences about what went wrong outside of the cases: hooks around the run, errors that nobody answers for. */
  readonly problems: readonly string[]
  /** ISO 8601 */
  readonly startedAt: string
  readonly finishedAt: string
  readonly milliseconds: number
  readonly concurrency: number
}
