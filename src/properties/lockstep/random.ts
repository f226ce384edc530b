/** Choices that the same seed makes again. */
export type Random = {
  /** A whole number from 0 to `below` - 1. */
  next(below: number): number
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean
  /** One of the values; undefined where there is none. */
  one<T>(all: readonly T[]): T | undefined
}

/** mulberry32: 32 bits of state, enough for choices, nothing for secrets. */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
  return { next, chance: (percent) => next(100) < percent, one: (all) => all[next(Math.max(all.length, 1))] }
}
