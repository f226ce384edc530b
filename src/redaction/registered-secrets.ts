/** The environment variable that names the variables with secret values; threads and child processes inherit it. */
export const secretEnv = 'ASSAY_SECRET_ENV'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The values that the user registered as secret: those of the variables that `ASSAY_SECRET_ENV` names, separated by
 * commas, and the control token. Values of fewer than four characters would occur in every text and are left out.
 */
export const registeredSecrets = (environment: Environment = process.env): readonly string[] =>
  ['ASSAY_CONTROL_TOKEN', ...(environment[secretEnv] ?? '').split(',')]
    .map((name) => environment[name.trim()] ?? '')
    .filter((value) => value.length >= 4)
