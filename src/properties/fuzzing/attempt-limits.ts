import type { ParameterName } from '../../protocol/parameters.ts'
import type { SearchContext } from '../property.ts'

/** The most that are tried on one occasion. */
const maxAttemptsPerInjection = 60

/** How many may be tried in vain under that limit, where 0 is none and the target may be set to none. */
export const attemptsWithin =
  (name: ParameterName) =>
  ({ declaration: { powers, parameters } }: SearchContext): number => {
    const limit = powers.settable.includes(name) ? 0 : Number(parameters[name] ?? 2)
    return limit === 0 ? maxAttemptsPerInjection : Math.max(1, Math.min(limit - 1, maxAttemptsPerInjection))
  }

/** Nothing limits how often it is tried. */
export const unlimitedAttempts = (): number => maxAttemptsPerInjection

/** What is wrong with it that a text was taken that is not the right one, as `same` tells. */
export const wronglyAccepted =
  (same: (text: string) => boolean) =>
  async (text: string | undefined): Promise<string | undefined> => {
    if (text === undefined) return 'something that is no text was taken for the right one'
    return same(text) ? undefined : 'something that is not the right one was taken for it'
  }
