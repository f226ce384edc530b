/** Reproducible random numbers (mulberry32): the same seed gives the same requests. */
export type SeededRandom = {
  /** An integer from 0 up to, not including, this one. */
  below(most: number): number
  /** True with a probability of one in so many. */
  oneIn(many: number): boolean
  pick<T>(from: readonly T[]): T
}

export const seededRandom = (seed: number): SeededRandom => {
  let state = seed >>> 0
  const below = (most: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most)
  }
  return {
    below,
    oneIn: (many) => below(many) === 0,
    pick: <T>(from: readonly T[]): T => {
      if (from.length === 0) throw new Error('nothing to pick from')
      return from[below(from.length)] as T
    },
  }
}
