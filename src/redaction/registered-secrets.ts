import { UsageError } from '../input/usage-error.ts'
import { isReportWord } from './report-words.ts'
import { isSearchable } from './secret-forms.ts'
import { secretParts } from './secret-parts.ts'

/** The environment variable that names the variables with secret values; threads and child processes inherit it. */
export const secretEnv = 'ASSAY_SECRET_ENV'
/** Variables of assay whose values are secret without being named. */
const ownSecretVariables = ['ASSAY_CONTROL_TOKEN', 'ASSAY_SMS_TOKEN'] as const

type Environment = Readonly<Record<string, string | undefined>>

/** The names of the variables whose values are secret: those that `ASSAY_SECRET_ENV` names, separated by commas, and those of assay itself. */
const secretVariables = (environment: Environment): readonly string[] => [
  ...ownSecretVariables,
  ...markedVariables(environment),
]

const markedVariables = (environment: Environment): readonly string[] =>
  (environment[secretEnv] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Marks the values of further variables as secret, at once for threads and child processes. */
export const markSecretVariables = (names: readonly string[], environment: NodeJS.ProcessEnv = process.env): void => {
  environment[secretEnv] = [...new Set([...markedVariables(environment), ...names])].join(',')
}

/** The values that the user registered as secret, each followed by its parts. Those that cannot be found in a text were refused before. */
export const registeredSecrets = (environment: Environment = process.env): readonly string[] =>
  secretVariables(environment)
    .map((name) => environment[name] ?? '')
    .filter(isSearchable)
    .flatMap((value) => [value, ...partsOf(value)])

/** They are asked for with every text. */
const knownParts = new Map<string, readonly string[]>()

const partsOf = (value: string): readonly string[] => {
  const known = knownParts.get(value)
  if (known !== undefined) return known
  const parts = secretParts(value)
  knownParts.set(value, parts)
  return parts
}

/**
 * Marks variables that the user names one by one. Throws a UsageError for one that is missing, or whose value cannot
 * be kept out of reports: with fewer than four characters it would occur in every text, and a word of the reports stands in each of them.
 */
export const registerSecretVariables = (
  names: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): void => {
  for (const name of names) {
    const value = environment[name]
    if (value === undefined)
      throw new UsageError(`--secret-env names ${name}, but there is no such environment variable`)
    if (value !== '' && !isSearchable(value)) {
      throw new UsageError(`the value of ${name} has fewer than four characters and cannot be kept out of reports`, {
        advice: 'Such a short text occurs everywhere. Use a longer secret, or remove it from --secret-env.',
      })
    }
    assertNoReportWord(name, value)
  }
  markSecretVariables(names, environment)
}

/** Throws a UsageError for the value of a variable that is a word of every result: without it no verdict could be read. */
export const assertNoReportWord = (name: string, value: string): void => {
  if (isSearchable(value) && isReportWord(value))
    throw new UsageError(`the value of ${name} is a word that every report has, and cannot be kept out of them`, {
      advice: 'Use a secret that nobody can guess.',
    })
}

/** For the value of a variable of assay that was typed as an option: as secret as one of the environment, where threads find it. */
export const registerTyped =
  (name: (typeof ownSecretVariables)[number], environment: NodeJS.ProcessEnv = process.env) =>
  (value: string): string => {
    environment[name] = value
    return value
  }
