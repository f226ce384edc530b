/** A piece of work during which nothing else could go on, and how long it was. */
export type Hold = { readonly name: string; readonly milliseconds: number }

type Watch = {
  /** Called with each hold of a second or more. */
  readonly onHold: (hold: Hold) => void
  /** What a hold is called that no named work was. */
  readonly unnamed: () => string
}

/** From so many milliseconds on a hold is reported. */
const minHold = 1_000
/** Milliseconds between two looks at the clock; later looks mean that something held the event loop. */
const interval = 100

let watch: Watch | undefined
let heldBefore = 0
let lastLook = 0
let wasNamed = false

const lateness = (): number => Math.max(0, performance.now() - lastLook - 2 * interval)

/** Milliseconds for which the event loop was held since this process began, while it was watched. */
const heldSoFar = (): number => (watch === undefined ? heldBefore : heldBefore + lateness())

/** Watches the event loop until the result is called; one watch at a time. */
export const watchEventLoop = (given: Watch): (() => void) => {
  watch = given
  lastLook = performance.now()
  const look = setInterval(() => {
    const late = lateness()
    heldBefore += late
    lastLook = performance.now()
    if (late >= minHold && !wasNamed) given.onHold({ name: given.unnamed(), milliseconds: late })
    wasNamed = false
  }, interval)
  look.unref()
  return () => {
    clearInterval(look)
    watch = undefined
  }
}

/** Does some work at once; where it takes long, it is what the watch names. */
export const namedWork = <T>(name: string, work: () => T): T => {
  if (watch === undefined) return work()
  const began = performance.now()
  try {
    return work()
  } finally {
    const milliseconds = performance.now() - began
    // Of work within work the outer one is told, unless the inner one was all of it.
    if (milliseconds >= minHold && !wasNamed) {
      wasNamed = true
      watch?.onHold({ name, milliseconds })
    }
  }
}

/**
 * Calls back after some milliseconds in which the event loop was free: while it was held no answer could be read, and nobody else is to
 * blame for that. Returns what ends the wait.
 */
export const afterFreeTime = (milliseconds: number, act: () => void): (() => void) => {
  let held = heldSoFar()
  const check = (): void => {
    const more = heldSoFar() - held
    held += more
    if (more > 0) timer = setTimeout(check, more)
    else act()
  }
  let timer = setTimeout(check, milliseconds)
  return () => clearTimeout(timer)
}
