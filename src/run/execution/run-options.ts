import type { Outcome, OutcomeKind } from '../../verdict/outcome.ts'
import type { Plan } from '../selection/plan.ts'
import type { Case } from '../suite/suite.ts'
import type { SupportCode } from '../suite/support-code.ts'
import type { MessageListener } from './case-messages.ts'
import type { FinishedCase } from './case-result.ts'
import type { CaseWorker } from './case-worker.ts'

/**
 * Measured (docs/benchmarks.md): fast servers lose nothing, and one that answers after 20 ms needs a quarter less time
 * than with 16.
 */
export const defaultConcurrency = 32
export const defaultTargetDownLimit = 5
/** A server that refuses for now may count by the minute: so it is given two. */
export const defaultRefusalLimit: RefusalLimit = { cases: 5, milliseconds: 120_000 }

/** So many cases in a row, in at least this time, to which the target answered nothing but refusals for now (429, 503). */
export type RefusalLimit = { readonly cases: number; readonly milliseconds: number }

/** How to run a plan. */
export type SuiteRunOptions = {
  readonly plan: Plan
  /** A source of cases, in the place of all cases of the plan that are not serial. */
  readonly cases?: AsyncIterable<Case>
  /** Workers that take cases of the plan as well. Only cases that run in this thread have messages. */
  readonly workers?: readonly CaseWorker[]
  readonly support: SupportCode
  /** The `parameters` of every World, as they are: they may hold live objects. */
  readonly worldParameters?: Readonly<Record<string, unknown>>
  /** How many cases may be in flight at once. */
  readonly concurrency?: number
  /** One case at a time, whatever its tags: for a target that has one clock for all. */
  readonly serial?: boolean
  /** How many instances of the target take cases side by side; 1 when absent. */
  readonly instances?: number
  /** Milliseconds for a step or hook that sets none; otherwise what `setDefaultTimeout` said, or 30 s. */
  readonly stepTimeout?: number
  /** Whether to tell what holds the event loop; only where cases wait for a server. */
  readonly watchesEventLoop?: boolean
  /** Ends the run: cases in flight are aborted, the remaining ones are reported as not run. */
  readonly signal?: AbortSignal
  /** That many cases in a row that find the target down end the run as well. */
  readonly targetDownLimit?: number
  /** And so do cases in a row that were only refused for now. */
  readonly refusalLimit?: RefusalLimit
  /** The command that runs one case again. */
  readonly replay?: (caseId: string) => string
  /** Whether cases that passed keep their exchanges; true by default. */
  readonly exchangesOfPasses?: boolean
  /**
   * Runs the work of a case; a recorder needs it to know which case a request belongs to. The second attempt is that of a case
   * that failed.
   */
  readonly around?: <T>(caseId: string, work: () => Promise<T>, attempt: number) => Promise<T>
  /** The outcome of a case that is known without running it. */
  readonly foreseen?: (caseId: string) => Outcome | undefined
  /** Called with each case before it starts. */
  readonly onStart?: (one: Case) => void
  /**
   * Whether a case that failed runs once more, alone and after all others, before it is reported. Called before the second
   * run of each; none runs again when absent.
   */
  readonly rerun?: (caseId: string) => boolean
  /** Whether a failure is as it was known to be, and need not run again. */
  readonly isKnown?: (finished: FinishedCase) => boolean
  /** Called with the id of each case that runs again after the others. */
  readonly onPutAside?: (caseId: string) => void
  /** Called with the id of each search whose sequences broke rules: it is reported under those, and not by itself. */
  readonly onMoved?: (caseId: string) => void
  /** Called with the first result of each case that failed and will run again. */
  readonly onFirstFailure?: (finished: FinishedCase) => void
  /** Called with the result of each case; its slot takes the next case when this has resolved. */
  readonly onCase?: (finished: FinishedCase) => void | Promise<void>
  /** Whether a result ends the run, as the first failure does with `--fail-fast`. */
  readonly endsRun?: (finished: FinishedCase) => boolean
  /** Receives Cucumber's messages. They are built only when there is a listener. */
  readonly onMessage?: MessageListener
}

/** Why a run ended early, as the remaining cases report it. */
export const stopTexts = {
  aborted: 'the run was interrupted',
  'target-down': 'the target was down',
  'only-refusals': 'the target took no more requests (429 or 503)',
  'first-failure': 'the run ended at the first failure',
} as const
export type StopReason = keyof typeof stopTexts

/** The summary of a run; its cases were reported one by one. */
export type RunSummary = {
  /** Whether the run came to its end. */
  readonly complete: boolean
  /** Why the run ended early. */
  readonly stopped: StopReason | undefined
  readonly counts: Readonly<Record<OutcomeKind, number>>
  /** Sentences about failures outside of the cases: hooks around the run, unhandled errors. */
  readonly problems: readonly string[]
  /** The same of an adapter, outside of the cases. */
  readonly targetProblems?: readonly string[]
  /** What held the event loop for a second or more, so that other scenarios had to wait. */
  readonly holds?: readonly string[]
  /** ISO 8601 */
  readonly startedAt: string
  readonly finishedAt: string
  readonly milliseconds: number
  /** Milliseconds of those that ran one at a time at the end: serial ones, and those that ran again. */
  readonly alone: number
  readonly concurrency: number
}
