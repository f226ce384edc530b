import { TargetError } from '../target-error.ts'

/**
 * The error for a port that a sink cannot have; anything else is as it was. `what` names the sink, `setting` what
 * chooses its port.
 */
export const portError = (error: unknown, what: string, port: number, setting: string): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const taken = code === 'EADDRINUSE' ? 'is in use' : code === 'EACCES' ? 'may not be listened on' : undefined
  if (taken === undefined) return error
  return new TargetError('port-in-use', `port ${port} ${taken}, and ${what} should listen there`, {
    advice: `Stop what listens there, or choose another port with ${setting}; 0 takes a free one.`,
    cause: error,
  })
}
