import { setTimeout as sleep } from 'node:timers/promises'
import { TargetError } from '../target-error.ts'

/** How long a server may say that it cannot serve yet, in milliseconds. */
const startLimit = 90_000
/** Between two questions, in milliseconds: at first, and at most, also where Retry-After asks for more. */
const [shortestPause, longestPause] = [250, 5_000]

type Response = { readonly status: number; readonly headers: Readonly<Record<string, string>> }

/**
 * The first response of a server that is not 503 (RFC 9110, section 15.6.4): a server that is starting, or being restarted, is
 * asked again for a minute and a half. Throws a TargetError when it answers 503 until then.
 */
export const untilAvailable = async <R extends Response>(
  ask: () => Promise<R>,
  where: string,
  { limit = startLimit, wait = sleep }: { limit?: number; wait?: (milliseconds: number) => Promise<unknown> } = {},
): Promise<R> => {
  let waited = 0
  for (let pause = shortestPause; ; pause = Math.min(2 * pause, longestPause)) {
    const response = await ask()
    if (response.status !== 503) return response
    if (waited >= limit) {
      throw new TargetError('unreachable', `${where} has answered 503 for ${limit / 1000} s`, {
        advice: 'The server is not ready yet. Start the run when it is.',
      })
    }
    const asked = Number(response.headers['retry-after'] ?? 0) * 1000
    const next = Math.min(Math.max(pause, Number.isFinite(asked) ? asked : 0), longestPause, limit - waited)
    await wait(next)
    waited += next
  }
}
