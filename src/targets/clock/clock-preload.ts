/**
 * Moves the clock of the Node process that it is loaded into, by the seconds in the file that ASSAY_CLOCK_FILE names;
 * without that variable it does nothing. `Date` alone is moved: not timers, not performance.now, not process.hrtime.
 */
import { readFileSync } from 'node:fs'

const file = process.env.ASSAY_CLOCK_FILE
const OwnDate = globalThis.Date
const ownNow = OwnDate.now

let offset = 0
let isFresh = false
const stale = (): void => {
  isFresh = false
}

/** Milliseconds. The file is read once in a turn of the event loop: what comes in after it was written sees it. */
const now = (): number => {
  if (!isFresh && file !== undefined) {
    offset = Number.parseInt(readFileSync(file, 'utf8'), 10) * 1000
    isFresh = true
    setImmediate(stale).unref()
  }
  return ownNow() + offset
}

if (file !== undefined) {
  // A proxy keeps the prototype, so that dates made elsewhere, as by structuredClone, are still instances of Date.
  const MovedDate = new Proxy(OwnDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new OwnDate(now()).toString(),
  })
  OwnDate.now = now
  Object.defineProperty(OwnDate.prototype, 'constructor', { value: MovedDate })
  globalThis.Date = MovedDate
}
