import { TargetError } from '../../target-error.ts'
import { isLoopback, parseServerUrl } from '../../transport/server-url.ts'

/** A URL that a server printed, which nobody consented to. Throws a TargetError where it leads to another machine. */
export const loopbackUrl = (url: string): string => {
  if (isLoopback(parseServerUrl(url))) return url
  throw new TargetError('bad-url', `the server of the adapter listens at ${url}, which is not on this machine`, {
    advice: 'Make it listen on loopback, or set `server` of the adapter to its URL.',
  })
}
