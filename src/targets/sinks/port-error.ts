import { TargetError } from '../target-error.ts'

/**
 * The TargetError for a port that a sink cannot have; any other error as it is. `what` names the sink, `setting` the
 * setting that chooses its port.
 */
export const describePortError = (error: unknown, sinkName: string, port: number, setting: string): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const cause = code === 'EADDRINUSE' ? 'is in use' : code === 'EACCES' ? 'may not be listened on' : undefined
  if (cause === undefined) return error
  return new TargetError('port-in-use', `port ${port} ${cause}, and ${sinkName} should listen there`, {
    advice: `Stop what listens there, or choose another port with ${setting}; 0 takes a free one.`,
    cause: error,
  })
}
