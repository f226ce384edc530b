import { setTimeout as wait } from 'node:timers/promises'
import type { WireResponse } from '../../../http/wire/message.ts'
import { TargetError } from '../../target-error.ts'
import { parseServerUrl } from '../../transport/server-url.ts'
import { socketTransport } from '../../transport/socket-transport.ts'
import { loopbackUrl } from './loopback-url.ts'

/** What tells that a server is ready: a line that it prints, or the answer to a request. */
export type ReadySign = {
  /** Its base URL. */
  readonly url: string
  /** A pattern for a line that it prints; when absent it is asked. */
  readonly line?: RegExp
  /** The path that is requested; `/` when absent. */
  readonly path?: string
  /** The status of the answer; any but 503 when absent. */
  readonly status?: number
  /** A pattern for the body of the answer. */
  readonly body?: RegExp
}
/** How long a server that answers 503 is given to start, in milliseconds, where that is longer than its limit. */
const startLimit = 90_000

/** The base URL once it is ready; otherwise why it is not, in words that follow "it", where it was asked and answered. */
export type Readiness = { readonly url: string } | { readonly why?: string }

/** Waits until a server is ready, has ended, or took too long. */
export const readyUrl = async (
  ready: RegExp | ReadySign,
  output: () => string,
  { hasEnded, exit }: { hasEnded: () => boolean; exit: Promise<undefined> },
  readyTimeout: number,
): Promise<Readiness> => {
  const began = performance.now()
  let answer: WireResponse | undefined
  const deadline = (): number => began + (answer?.status === 503 ? Math.max(readyTimeout, startLimit) : readyTimeout)
  while (performance.now() < deadline() && !hasEnded()) {
    // A line that is not complete yet may hold the beginning of a URL.
    const printed = output().slice(0, output().lastIndexOf('\n') + 1)
    if (ready instanceof RegExp) {
      const found = ready.exec(printed)
      if (found) return { url: loopbackUrl(found[1] ?? found[0]) }
    } else if (ready.line) {
      if (ready.line.test(printed)) return { url: ready.url }
    } else {
      // One request at a time, and as long as there is time: a slow server is not asked again while it thinks.
      answer = await Promise.race([answerAt(ready.url, deadline() - performance.now(), ready.path), exit])
      if (answer !== undefined && isReady(answer, ready)) return { url: ready.url }
    }
    // One that says that it is starting is not asked all the time.
    await wait(answer?.status === 503 ? 250 : 20)
  }
  return answer === undefined || ready instanceof RegExp
    ? {}
    : { why: `answered GET ${ready.path ?? '/'} with ${answer.status}` }
}

const isReady = ({ status, body }: WireResponse, sign: ReadySign): boolean =>
  (sign.status === undefined ? status !== 503 : status === sign.status) && (sign.body?.test(body) ?? true)

/** Throws a TargetError when a server answers at a URL before the one for it was started: the wrong one would be tested. */
export const assertNothingAnswers = async (url: string): Promise<void> => {
  if ((await answerAt(url, 1_000)) === undefined) return
  throw new TargetError('port-in-use', `another server already answers at ${url}`, {
    advice: 'Stop it, or set `server` of the adapter to its URL.',
  })
}

/** The answer at a URL; undefined when none comes in time. */
const answerAt = async (url: string, timeout: number, path = '/'): Promise<WireResponse | undefined> => {
  const { transport, close } = socketTransport({ timeout: Math.max(1, Math.ceil(timeout)), redirects: 'handed-over' })
  try {
    return await transport(parseServerUrl(url), { method: 'GET', path, headers: {} })
  } catch {
    return undefined
  } finally {
    close()
  }
}
