import { progressLine } from '../report/progress.ts'
import type { FinishedCase } from '../run/case-result.ts'

/** What a run shows while it lasts: one line that is written over, or an event per line for programs. */
export type Screen = {
  onCase(finished: FinishedCase): void
  clear(): void
}

/** Columns of the terminal; 80 where there is none. */
export const screenWidth = (): number => process.stdout.columns ?? 80

/** Whether to colour: on a terminal, unless NO_COLOR is set. */
export const screenColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR

export type ScreenOptions = {
  readonly total: number
  readonly json: boolean
  readonly stream: NodeJS.WriteStream
  /** Prints one event as a line. */
  readonly emit: (event: object) => void
}

/** Milliseconds between two updates of the line, on a terminal and in a log. */
const refresh = { terminal: 100, log: 10_000 } as const

export const createScreen = ({ total, json, stream, emit }: ScreenOptions): Screen => {
  const every = stream.isTTY ? refresh.terminal : refresh.log
  let [finished, failing, shownAt] = [0, 0, stream.isTTY ? 0 : performance.now()]
  return {
    onCase({ ruleId, result }) {
      finished += 1
      if (result.outcome === 'fail' || result.outcome === 'error') failing += 1
      if (json) {
        const { id, outcome, reason, expected, actual, replay, milliseconds } = result
        emit({ event: 'case', rule: ruleId ?? null, id, outcome, reason, expected, actual, replay, milliseconds })
        return
      }
      const now = performance.now()
      if (now - shownAt < every) return
      shownAt = now
      const line = progressLine({ finished, total, failing }, (stream.columns ?? 80) - 1)
      stream.write(stream.isTTY ? `\r\u001b[2K${line}` : `${line}\n`)
    },
    clear: () => {
      if (stream.isTTY && !json) stream.write('\r\u001b[2K')
    },
  }
}
