import { TargetError } from '../target-error.ts'
import type { AdapterLog } from './adapter-log.ts'

/** An error text of ours may quote the server. */
export const redactError = (error: unknown, log: AdapterLog): unknown => {
  if (!(error instanceof TargetError)) return error
  const { code, advice, cause, power } = error
  return new TargetError(code, log.text(error.message), {
    cause,
    ...(advice === undefined ? {} : { advice }),
    ...(power === undefined ? {} : { power }),
  })
}
