import { TargetError } from '../../target-error.ts'
import { isLoopback, parseServerUrl } from '../../transport/server-url.ts'

/** A URL that a server printed, which nobody consented to. Throws a TargetError where it leads to another machine. */
export const loopbackUrl = (url: string): string => {
  if (isLoopback(parseServerUrl(url))) return url
  throw new TargetError(
    'bad-url',
    `the server of the adapter says that it listens at ${url}, which is not on this machine`,
    {
      advice: 'Let it listen on loopback, or give its URL as `server` of the adapter.',
    },
  )
}
