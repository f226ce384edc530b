/**
 * Moves the clock of the Node process that loads it, by the seconds in the file that ASSAY_CLOCK_FILE names. Without
 * that variable it does nothing. ASSAY_CLOCK_LOADED names a file that is written then. Only `Date` is moved: not timers, performance.now or process.hrtime.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const file = process.env.ASSAY_CLOCK_FILE
const RealDate = globalThis.Date
const realNow = RealDate.now

let offset = 0
let isFresh = false
const markStale = (): void => {
  isFresh = false
}

/**
 * Milliseconds. The file is read once per turn of the event loop: a request that arrives after it was written sees the
 * new value.
 */
const now = (): number => {
  if (!isFresh && file !== undefined) {
    offset = Number.parseInt(readFileSync(file, 'utf8'), 10) * 1000
    isFresh = true
    setImmediate(markStale).unref()
  }
  return realNow() + offset
}

const loaded = process.env.ASSAY_CLOCK_LOADED
if (loaded !== undefined) writeFileSync(loaded, '')

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
