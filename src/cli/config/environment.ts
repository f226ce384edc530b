import { didYouMean } from '../../input/did-you-mean.ts'
import { UsageError } from '../../input/usage-error.ts'
import { secretEnv } from '../../redaction/registered-secrets.ts'
import type { ConfigName } from './config-schema.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The environment variable of an option: `controlUrl` is ASSAY_CONTROL_URL. */
export const variableOf = (name: ConfigName): string => `ASSAY_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`

/** Variables that are no settings: the file of settings, the file of the time for servers, what `assay inbox` takes, and what assay tells its own processes. */
const otherVariables = ['ASSAY_CONFIG', 'ASSAY_CLOCK_FILE', 'ASSAY_SMS_ACCOUNT', 'ASSAY_SMS_TOKEN', secretEnv]

/** What all of them begin with makes no two of them alike. */
const withoutPrefix = (variable: string): string => variable.replace('ASSAY_', '')

/** Kubernetes tells every container of the services beside it, which may be called assay. */
const serviceVariable = /_(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT(?:_\d+_(?:TCP|UDP)(?:_\w+)?)?)$/

/**
 * Throws a UsageError for a variable whose name begins with `ASSAY_` and is none of assay: a misspelt setting would be
 * left out without a word. `named` are variables that a file or an option names, as those of secrets.
 */
export const refuseUnknownVariables = (
  environment: Environment,
  names: readonly ConfigName[],
  named: readonly string[],
): void => {
  const known = [...names.map(variableOf), ...otherVariables]
  const isService = (variable: string): boolean =>
    environment.KUBERNETES_SERVICE_HOST !== undefined && serviceVariable.test(variable)
  const unknown = Object.keys(environment).find(
    (variable) => variable.startsWith('ASSAY_') && ![...known, ...named].includes(variable) && !isService(variable),
  )
  if (unknown === undefined) return
  throw new UsageError(`The environment variable ${unknown} is not a setting of assay`, {
    advice:
      didYouMean(withoutPrefix(unknown), known.map(withoutPrefix))?.replaceAll(/[A-Z_]{2,}/g, 'ASSAY_$&') ??
      `Unset it, or rename it if it is your own. The settings are ${known.join(', ')}.`,
  })
}
