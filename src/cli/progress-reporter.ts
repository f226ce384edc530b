import type { Terminal } from '../output/terminal.ts'
import { progressLine } from '../report/terminal/progress.ts'
import type { FinishedCase } from '../run/execution/case-result.ts'

/** The progress of a run: one line that is overwritten, or an event per line for programs. */
export type ProgressReporter = {
  onStart(caseId: string): void
  /** The case runs again after the others; nothing waits for it until then. */
  onPutAside(caseId: string): void
  /** The case is reported under other rules, and not by itself. */
  onMoved(caseId: string): void
  onCase(finished: FinishedCase): void
  /** Removes the line at the end of the run. */
  clear(): void
}

export type ProgressReporterOptions = {
  /** The ids of the cases that apply to the target: others end at once, and are not counted. */
  readonly applying: ReadonlySet<string>
  readonly json: boolean
  readonly terminal: Terminal
  /** Prints one event as a line. */
  readonly emit: (event: object) => void
}

/** Milliseconds between two updates of the line, on a terminal and in a log. */
const refreshMilliseconds = { terminal: 100, log: 10_000 } as const
/** After that many milliseconds the oldest case in flight is named. */
const slowMilliseconds = 2000

export const createProgressReporter = ({
  applying,
  json,
  terminal,
  emit,
}: ProgressReporterOptions): ProgressReporter => {
  /** The cases in flight and when they began, the oldest first. */
  const inFlight = new Map<string, number>()
  const aside = new Set<string>()
  let [finished, failing] = [0, 0]
  const render = (): void => {
    const [[longest = '', since = 0] = []] = inFlight
    const took = performance.now() - since
    const slow = longest !== '' && took > slowMilliseconds ? { longest, seconds: took / 1000 } : {}
    terminal.overwrite(progressLine({ finished, total: applying.size, failing, ...slow }, terminal.width - 1))
  }
  // By a timer, not by finished cases: a run that waits has to say so.
  const timer = json
    ? undefined
    : setInterval(render, terminal.isInteractive ? refreshMilliseconds.terminal : refreshMilliseconds.log).unref()
  return {
    onStart: (caseId) => {
      inFlight.set(caseId, performance.now())
    },
    onPutAside: (caseId) => {
      if (inFlight.delete(caseId)) aside.add(caseId)
    },
    onMoved: (caseId) => {
      if (inFlight.delete(caseId) && applying.has(caseId)) finished += 1
    },
    onCase({ ruleId, result }) {
      // What a monitor saw is a case of its own, which nobody planned.
      const isPlanned = inFlight.delete(result.id) || aside.delete(result.id)
      if (isPlanned && applying.has(result.id)) finished += 1
      if (result.outcome === 'fail' || result.outcome === 'error') failing += 1
      if (!json) return
      const { id, outcome, reason, message, expected, actual, replay, milliseconds } = result
      emit({
        event: 'case',
        rule: ruleId ?? null,
        id,
        outcome,
        reason,
        message,
        expected,
        actual,
        replay,
        milliseconds,
      })
    },
    clear: () => {
      clearInterval(timer)
      if (!json) terminal.clearLine()
    },
  }
}
