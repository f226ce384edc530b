import { TargetError } from '../target-error.ts'

/**
 * The TargetError for a port that a sink cannot have; any other error as it is. `what` names the sink, `setting` the
 * setting that chooses its port.
 */
export const describePortError = (error: unknown, sinkName: string, port: number, setting: string): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const cause =
    code === 'EADDRINUSE' ? 'which is in use' : code === 'EACCES' ? 'which this user may not use' : undefined
  if (cause === undefined) return error
  return new TargetError('port-in-use', `${sinkName} cannot listen on port ${port}, ${cause}`, {
    advice: `Stop the program that uses it, or choose another port with ${setting} (0: any free port).`,
    cause: error,
  })
}
