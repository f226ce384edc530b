/** The variable of the environment that names the variables whose values are secret; threads and children inherit it. */
export const secretEnv = 'ASSAY_SECRET_ENV'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The values that the user marked as secret: those of the variables that `ASSAY_SECRET_ENV` names, separated by commas, and
 * the control token. Values of fewer than four characters would turn up in every text and are left out.
 */
export const registeredSecrets = (environment: Environment = process.env): readonly string[] =>
  ['ASSAY_CONTROL_TOKEN', ...(environment[secretEnv] ?? '').split(',')]
    .map((name) => environment[name.trim()] ?? '')
    .filter((value) => value.length >= 4)
