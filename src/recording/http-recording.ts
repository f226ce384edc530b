import { isDeeperThan, maxJsonDepth } from '../input/ambiguous-json.ts'
import { currentCase, currentRequestNumber } from '../targets/case-context.ts'
import { type ObservedExchange, observeExchanges } from '../targets/transport/observed-exchanges.ts'
import { type RecordedExchange, tooLargeHeaders } from './recorded-exchange.ts'

/** A recording in progress. */
export type Recording = {
  /** The exchanges of a case since the last call (`null`: outside of all cases). */
  take(caseId: string | null): readonly RecordedExchange[]
  /** Stops recording. */
  stop(): void
}

/** Most characters of the answers of one case, together. Of further answers the recording has no body. */
const maxCaseCharacters = 8 * 1024 * 1024

type CaseRecord = {
  readonly exchanges: { readonly order: number; readonly exchange: RecordedExchange }[]
  room: number
}

/**
 * Records the exchanges of this thread with these origins as its transports read them, until it is stopped: nothing is read a second time,
 * and what a transport refused has no body here either.
 */
export const startRecording = (origins: readonly string[]): Recording => {
  const cases = new Map<string | null, CaseRecord>()
  const stop = observeExchanges((observed) => {
    const { origin } = new URL(observed.base)
    if (!origins.includes(origin)) return
    const id = currentCase() ?? null
    const record = cases.get(id) ?? { exchanges: [], room: maxCaseCharacters }
    cases.set(id, record)
    record.room -= observed.response.body.length
    const exchange = toRecordedExchange(observed, record.room >= 0)
    record.exchanges.push({ order: currentRequestNumber(), exchange })
  })
  return {
    take: (caseId) => {
      const { exchanges = [] } = cases.get(caseId) ?? {}
      cases.delete(caseId)
      return exchanges.toSorted((a, b) => a.order - b.order).map(({ exchange }) => exchange)
    },
    stop,
  }
}

const toRecordedExchange = (
  { base, request, response, refused }: ObservedExchange,
  hasRoom: boolean,
): RecordedExchange => {
  const { origin, pathname, search } = new URL(`${base}${request.path}`)
  const { authorization } = request.headers
  return {
    method: request.method,
    origin,
    path: `${pathname}${search}`,
    ...(authorization === undefined ? {} : { token: authorization.replace(/^\S+ /, '') }),
    body: request.body === undefined || request.body === '' ? null : readBody(request.body),
    status: response.status,
    headers: headersOf(response.headers, refused),
    answer: hasRoom ? answerOf(response) : '',
  }
}

/** In the place of an answer that is nested deeper than any that counts: as deep as it takes for a replay to refuse it as the run did. */
const tooDeep = `${'['.repeat(maxJsonDepth + 1)}${']'.repeat(maxJsonDepth + 1)}`

/** The text of an answer that JSON readers disagree about stays as it is. */
const answerOf = ({ body, ambiguity }: ObservedExchange['response']): unknown => {
  const answer = ambiguity === undefined ? readBody(body) : body
  return isDeeperThan(maxJsonDepth, ambiguity === undefined ? answer : parsed(body)) ? tooDeep : answer
}

/** Lists and objects of JSON; any other body as its text. */
const readBody = (body: string): unknown => {
  const value = parsed(body)
  return typeof value === 'object' && value !== null ? value : body
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The headers that have a meaning in the contract; others may hold a secret, or belong to one connection. */
const recordedHeaders: readonly string[] = ['content-type', 'retry-after']

/** Without a body, these make a replay refuse the answer as the run did. */
const headersOfRefusal = (headers: Readonly<Record<string, string>>, refused: ObservedExchange['refused']) => {
  if (refused === 'encoded') return { 'content-encoding': headers['content-encoding'] ?? '' }
  return refused === 'too-large' ? tooLargeHeaders : {}
}

const headersOf = (
  headers: Readonly<Record<string, string>>,
  refused: ObservedExchange['refused'],
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(headers).filter(([name]) => recordedHeaders.includes(name))),
  ...headersOfRefusal(headers, refused),
})
