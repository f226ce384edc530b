import type { Budget } from '../property.ts'

/** The default budget: the property's own number of runs, a minute at most, always the same seed. */
export const defaultBudget: Budget = { timeLimit: 60_000, seed: 'assay' }

/** A 32-bit seed for one property from the seed of the run, so that properties make different choices (FNV-1a). */
export const seedFor = (seed: string, claim: string): number => {
  let hash = 0x811c9dc5
  for (const char of `${seed}\n${claim}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return hash | 0
}
