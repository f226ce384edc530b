import { UsageError } from '../../input/usage-error.ts'

/** More than the cases of a run that all failed, longer than the id of any, and more globs than anybody writes: a recording may have any. */
const limits = { selectors: 10_000, characters: 500, globs: 200 } as const

/** Throws a UsageError for more selectors, or longer ones, than a run can have. */
export const assertWithinLimits = (selectors: readonly string[]): void => {
  if (selectors.length > limits.selectors) throw new UsageError(`There are more than ${limits.selectors} selectors`)
  if (selectors.some(({ length }) => length > limits.characters))
    throw new UsageError(`A selector has at most ${limits.characters} characters`)
  if (selectors.filter((one) => /[*?]/.test(one)).length > limits.globs)
    throw new UsageError(`There are more than ${limits.globs} selectors with * or ?`)
}
