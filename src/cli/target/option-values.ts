import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { parameterSentence } from '../../http/wire/parameter-sentence.ts'
import { UsageError } from '../../input/usage-error.ts'
import { conflictsOf } from '../../protocol/conflicting-parameters.ts'
import { currentValue } from '../../protocol/earlier-values.ts'
import { hardenedValues } from '../../protocol/hardened-values.ts'
import type { ParameterName, ParameterValue } from '../../protocol/parameters.ts'
import type { ProfileChoice } from '../../rules/profiles.ts'
import { type Edition, editions } from '../../rules/rule.ts'

type Settings = Partial<Record<ParameterName, ParameterValue>>

/**
 * `--set code.lifetime=60`, any number of times, for the reference in an edition, over the values that the rules of hardening want where they are examined alone.
 * Throws a UsageError for what is unknown, out of range, or contradicts another setting.
 */
export const parseSettings = (
  texts: readonly string[],
  edition: Edition = '2fa-2018',
  profile: ProfileChoice = 'documented',
): Settings => {
  const wanted = profile === 'hardening' ? hardenedValues(edition) : {}
  const settings = { ...wanted, ...parseEachSetting(texts) }
  const [conflict] = conflictsOf(referenceDeclaration(edition, settings).parameters, edition)
  if (conflict) throw new UsageError(conflict.problem, { advice: 'Set both so that they agree.' })
  return settings
}

const parseEachSetting = (texts: readonly string[]): Settings =>
  Object.fromEntries(
    texts.map((text) => {
      const [, name = '', raw = ''] = /^([^=]+)=(.*)$/.exec(text) ?? []
      const given = raw === 'true' || raw === 'false' ? raw === 'true' : /^\d+$/.test(raw) ? Number(raw) : raw
      const value = currentValue(name, given)
      const problem = name === '' ? `"${text}" does not have the form name=value` : parameterSentence(name, value)
      if (problem) throw new UsageError(problem)
      return [name, value]
    }),
  )

export const parseEdition = (text: string): Edition => {
  const edition = editions.find((one) => one === text)
  if (!edition) {
    throw new UsageError(`There is no edition "${text}"`, { advice: `Editions are ${editions.join(', ')}.` })
  }
  return edition
}

/** A whole number from an option; `unit` says of what, such as `seconds`. */
export const parseWholeNumber =
  (option: string, min: number, max: number, unit?: string) =>
  (text: string): number => {
    const value = Number(text)
    if (Number.isInteger(value) && value >= min && value <= max) return value
    throw new UsageError(
      `${option} must be a whole number${unit === undefined ? '' : ` of ${unit}`} from ${min} to ${max}, not "${text}"`,
    )
  }

/** Fewest requests in a second: with fewer, one step of a scenario takes longer than it may. */
const lowestRate = 1 / 12

/** Requests in a second, from `4/s` or `30/m`; at least five in a minute. */
export const parseRate = (text: string): number => {
  const [, count = '', unit = ''] = /^(\d{1,6}(?:\.\d{1,3})?)\/(s|m)$/.exec(text) ?? []
  const rate = Number(count) / (unit === 'm' ? 60 : 1)
  if (rate >= lowestRate) return rate
  throw new UsageError(`--rate-limit "${text}" is not a rate of at least five requests per minute`, {
    advice: 'Write it as 4/s or 30/m.',
  })
}
