/**
 * Moves the clock of the Node process that it is loaded into, by the seconds in the file that ASSAY_CLOCK_FILE names;
 * without that variable it does nothing. `Date` alone is moved: not timers, not performance.now, not process.hrtime.
 */
import { readFileSync } from 'node:fs'

const file = process.env.ASSAY_CLOCK_FILE
const RealDate = globalThis.Date
const realNow = RealDate.now

let offset = 0
let isFresh = false
const markStale = (): void => {
  isFresh = false
}

/** Milliseconds. The file is read once in a turn of the event loop: what comes in after it was written sees it. */
const now = (): number => {
  if (!isFresh && file !== undefined) {
    offset = Number.parseInt(readFileSync(file, 'utf8'), 10) * 1000
    isFresh = true
    setImmediate(markStale).unref()
  }
  return realNow() + offset
}

if (file !== undefined) {
  // A proxy keeps the prototype, so that dates made elsewhere, as by structuredClone, are still instances of Date.
  const OffsetDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
  })
  RealDate.now = now
  Object.defineProperty(RealDate.prototype, 'constructor', { value: OffsetDate })
  globalThis.Date = OffsetDate
}
