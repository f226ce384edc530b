import { currentCase } from '../targets/case-context.ts'
import { maxReplaced, type ReplayRequest } from './match-request.ts'
import { tooLargeHeaders } from './recorded-exchange.ts'
import type { ReplayQueues } from './replay-queues.ts'

/** A request that the recording has no answer to. */
export type UnrecordedRequest = { readonly caseId: string | undefined; readonly method: string; readonly path: string }

/** A replay in progress. */
export type Replay = {
  /** The requests without a recorded answer, in their order. */
  readonly unrecorded: readonly UnrecordedRequest[]
  stop(): void
}

/**
 * Answers the requests of this process to these origins from a recording, through nock. Nothing leaves the process:
 * requests to other origins fail, and so do those that the recording does not have.
 */
export const startReplay = async (queues: ReplayQueues, origins: readonly string[]): Promise<Replay> => {
  const { default: nock } = await import('nock')
  const unrecorded: UnrecordedRequest[] = []
  if (!nock.isActive()) nock.activate()
  nock.disableNetConnect()
  for (const origin of origins) {
    const scope = nock(origin).persist()
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']) {
      scope.intercept(/.*/, method).reply(async (request: Request) => {
        const replayRequest = await toReplayRequest(request)
        const recorded = queues.takeResponse(currentCase(), replayRequest)
        if (!recorded) {
          unrecorded.push({ caseId: currentCase(), method: replayRequest.method, path: replayRequest.path })
          throw new Error('the recording has no answer to this request')
        }
        const { status, headers, answer } = recorded
        const body = typeof answer === 'string' ? answer : JSON.stringify(answer)
        if (body.length > maxReplaced) return [status, '', { ...headers, ...tooLargeHeaders }]
        return [status, bytesOf(body), { ...headers }]
      })
    }
  }
  return {
    unrecorded,
    stop: () => {
      nock.cleanAll()
      nock.enableNetConnect()
      nock.restore()
    },
  }
}

/** What was no UTF-8 was read as U+FFFD, and is no UTF-8 again: each such sign is a byte that never is any (RFC 3629). */
const bytesOf = (answer: string): string | Buffer =>
  answer.includes('\ufffd')
    ? Buffer.concat(answer.split('\ufffd').flatMap((part, at) => [...(at > 0 ? [noUtf8] : []), Buffer.from(part)]))
    : answer
const noUtf8 = Buffer.from([0xff])

const toReplayRequest = async (request: Request): Promise<ReplayRequest> => {
  const { origin, pathname, search } = new URL(request.url)
  const text = await request.text()
  const authorization = request.headers.get('authorization')
  return {
    method: request.method,
    origin,
    path: `${pathname}${search}`,
    ...(authorization === null ? {} : { token: authorization.replace(/^\S+ /, '') }),
    body: text === '' ? null : parsed(text),
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
