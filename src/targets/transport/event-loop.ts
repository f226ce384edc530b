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
let wasNamed = false
let heldBefore = 0
let lastLook = 0
let cpuAtLastLook = process.cpuUsage()
/** Looks at the clock go on while somebody needs them: the watch, and each wait. Each step is a wait, so the next look ends them. */
let looks: NodeJS.Timeout | undefined
let needed = 0

const lateness = (): number => Math.max(0, performance.now() - lastLook - 2 * interval)

/** Milliseconds for which the event loop was held since this process began, while somebody needed to know. */
const heldSoFar = (): number => heldBefore + lateness()

const look = (): void => {
  if (needed === 0) {
    clearInterval(looks)
    looks = undefined
    return
  }
  const late = lateness()
  heldBefore += late
  lastLook = performance.now()
  const { user, system } = process.cpuUsage(cpuAtLastLook)
  cpuAtLastLook = process.cpuUsage()
  // Without CPU time it was the machine that gave this process no turn, and no code of it.
  const isOwn = (user + system) / 1_000 >= Math.min(late / 2, minHold)
  if (late >= minHold && isOwn && !wasNamed) watch?.onHold({ name: watch.unnamed(), milliseconds: late })
  wasNamed = false
}

/** Looks at the clock until the result is called, once. */
const lookAtClock = (): (() => void) => {
  needed += 1
  if (looks === undefined) {
    lastLook = performance.now()
    cpuAtLastLook = process.cpuUsage()
    looks = setInterval(look, interval).unref()
  }
  let ended = false
  return () => {
    if (ended) return
    ended = true
    needed -= 1
  }
}

/** Watches the event loop until the result is called; one watch at a time. */
export const watchEventLoop = (given: Watch): (() => void) => {
  watch = given
  const end = lookAtClock()
  return () => {
    end()
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

/** A wait is longer by so many milliseconds at most: what comes from a server may hold the event loop as well. */
const longestStretch = 60_000

/**
 * Calls back after some milliseconds in which the event loop was free: while it was held no answer could be read, and nobody else is to
 * blame for that. However long it was held, a wait is longer by a minute at most. Returns what ends the wait.
 */
export const afterFreeTime = (milliseconds: number, act: () => void, maxStretch = longestStretch): (() => void) => {
  const end = lookAtClock()
  let [held, left] = [heldSoFar(), maxStretch]
  const check = (): void => {
    const more = Math.min(heldSoFar() - held, left)
    held += more
    left -= more
    if (more > 0) timer = setTimeout(check, more)
    else {
      end()
      act()
    }
  }
  let timer = setTimeout(check, milliseconds)
  return () => {
    clearTimeout(timer)
    end()
  }
}
