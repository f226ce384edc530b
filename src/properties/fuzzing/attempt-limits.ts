import type { ParameterName } from '../../protocol/parameters.ts'
import type { SearchContext } from '../property.ts'
import { unmodelledLimits } from '../search/unmodelled-limits.ts'

/** The most inputs that are tried in one injection. */
const maxAttemptsPerInjection = 60

/** How many wrong values may be tried under that limit; a limit of 0 is none, and the target may be set to 0. */
export const attemptsWithin =
  (name: ParameterName) =>
  ({ declaration: { powers, parameters } }: SearchContext): number => {
    const limits = [name, ...unmodelledLimits(parameters).filter((one) => one.endsWith('.disable_after'))].map((one) =>
      powers.settable.includes(one) ? 0 : Number(parameters[one] ?? 2),
    )
    const limit = Math.min(...limits.filter((one) => one > 0))
    return limit === Number.POSITIVE_INFINITY
      ? maxAttemptsPerInjection
      : Math.max(1, Math.min(limit - 1, maxAttemptsPerInjection))
  }

/** For a field that has no limit of wrong values. */
export const unlimitedAttempts = (): number => maxAttemptsPerInjection

/** The objection to an accepted text, unless `same` says that it is the valid one. */
export const wronglyAccepted =
  (same: (text: string) => boolean) =>
  async (text: string | undefined): Promise<string | undefined> => {
    if (text === undefined) return 'a value that is not text was accepted as the right one'
    return same(text) ? undefined : 'a wrong value was accepted as the right one'
  }
