import { afterFreeTime } from './event-loop.ts'
import type { RequestMeter } from './request-meter.ts'

/** How many times its limit some work may take while its server goes on answering. */
const extensions = 10

/** The longest that a timer of Node waits. */
const longestTimer = 2 ** 31 - 1

/** The end of a wait: how long it was in milliseconds, and whether the server was waited for during most of it. */
export type Expiry = { readonly milliseconds: number; readonly serverIsSlow: boolean }

/**
 * Calls `onExpiry` once the time for some work is over: after `limit` milliseconds in which no request was answered, or after
 * ten times as long in all; what the meter grants comes on top. Returns what ends the wait.
 */
export const startTimeLimit = (
  limit: number,
  meter: RequestMeter | undefined,
  onExpiry: (expiry: Expiry) => void,
): (() => void) => {
  const started = performance.now()
  const waitedBefore = meter?.waited ?? 0
  let answeredBefore = meter?.answered ?? 0
  const grantedBefore = meter?.granted ?? 0
  let granted = 0
  let periods = 1
  const check = (): void => {
    const more = (meter?.granted ?? 0) - grantedBefore - granted
    if (more > 0) {
      granted += more
      cancel = afterFreeTime(Math.min(more, longestTimer), check)
      return
    }
    const answered = meter?.answered ?? 0
    if (answered > answeredBefore && periods < extensions) {
      answeredBefore = answered
      periods += 1
      cancel = afterFreeTime(Math.min(limit, longestTimer), check)
      return
    }
    const waited = (meter?.waited ?? 0) - waitedBefore
    onExpiry({ milliseconds: periods * limit + granted, serverIsSlow: waited >= (performance.now() - started) / 2 })
  }
  let cancel = afterFreeTime(Math.min(limit, longestTimer), check)
  return () => cancel()
}

/** A length of time for people: `0.03 s`, `25 s`. */
export const secondsText = (milliseconds: number): string => `${Number((milliseconds / 1000).toPrecision(3))} s`

/** What a meter says of a server that is too slow: `12 requests were answered, the slowest after 2.1 s`. */
export const paceText = ({ answered, slowest }: RequestMeter): string =>
  answered === 0
    ? 'no request was answered'
    : `${answered} ${answered === 1 ? 'request was' : 'requests were'} answered, the slowest after ${secondsText(slowest)}`
