import { UsageError } from '../input/usage-error.ts'
import { isSearchable } from './secret-forms.ts'

/** The environment variable that names the variables with secret values; threads and child processes inherit it. */
export const secretEnv = 'ASSAY_SECRET_ENV'
/** Variables of assay whose values are secret without being named. */
const ownSecretVariables = ['ASSAY_CONTROL_TOKEN', 'ASSAY_SMS_TOKEN']

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

/** The values that the user registered as secret. Those that cannot be found in a text were refused before. */
export const registeredSecrets = (environment: Environment = process.env): readonly string[] =>
  secretVariables(environment)
    .map((name) => environment[name] ?? '')
    .filter(isSearchable)

/**
 * Marks variables that the user names one by one. Throws a UsageError for one that is missing, or whose value cannot
 * be kept out of reports: with fewer than four characters it would occur in every text.
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
  }
  markSecretVariables(names, environment)
}
