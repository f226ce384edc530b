import { isDeeperThan, maxJsonDepth } from '../input/ambiguous-json.ts'
import { currentCase, currentRequestNumber } from '../targets/case-context.ts'
import type { RecordedExchange } from './recorded-exchange.ts'

/** A recording in progress. */
export type Recording = {
  /** The exchanges of a case since the last call (`null`: outside of all cases). */
  take(caseId: string | null): readonly RecordedExchange[]
  /** Stops recording. */
  stop(): void
}

/** nock's recorder keeps every call until it is cleared: after so many. */
const clearEvery = 100

/**
 * Records every exchange of this process over http and https with these origins, until it is stopped. nock replaces the
 * functions that send requests, so only one recording at a time, and never together with MSW.
 */
export const startRecording = async (origins: readonly string[]): Promise<Recording> => {
  const { default: nock } = await import('nock')
  nock.restore()
  const exchangesByCase = new Map<string | null, { readonly order: number; readonly exchange: RecordedExchange }[]>()
  let recordedCount = 0
  nock.recorder.rec({
    output_objects: true,
    enable_reqheaders_recording: true,
    use_separator: false,
    logging: (content: unknown) => {
      const exchange = isDefinition(content) ? toRecordedExchange(content) : undefined
      if (exchange && origins.includes(exchange.origin)) {
        const caseId = currentCase() ?? null
        const caseExchanges = exchangesByCase.get(caseId) ?? []
        caseExchanges.push({ order: currentRequestNumber(), exchange })
        exchangesByCase.set(caseId, caseExchanges)
      }
      recordedCount += 1
      if (recordedCount % clearEvery === 0) nock.recorder.clear()
    },
  })
  return {
    take: (caseId) => {
      const caseExchanges = exchangesByCase.get(caseId) ?? []
      exchangesByCase.delete(caseId)
      return caseExchanges.toSorted((a, b) => a.order - b.order).map(({ exchange }) => exchange)
    },
    stop: () => {
      nock.recorder.clear()
      nock.restore()
    },
  }
}

/** A recorded call of nock. */
type NockDefinition = {
  readonly scope: string
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly status: number
  readonly response: unknown
  readonly rawHeaders?: unknown
  readonly reqheaders?: Readonly<Record<string, string>>
}

const isDefinition = (content: unknown): content is NockDefinition =>
  typeof content === 'object' && content !== null && 'scope' in content && 'path' in content

const toRecordedExchange = ({
  scope,
  method,
  path,
  body,
  status,
  response,
  rawHeaders,
  reqheaders,
}: NockDefinition): RecordedExchange => {
  const authorization = Object.entries(reqheaders ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1]
  return {
    method,
    origin: new URL(scope).origin,
    path,
    ...(authorization === undefined ? {} : { token: authorization.replace(/^\S+ /, '') }),
    body: body === '' ? null : body,
    status,
    headers: responseHeaders(rawHeaders),
    answer: isDeeperThan(maxJsonDepth, response) ? tooDeep : (response ?? ''),
  }
}

/** In the place of an answer that is nested deeper than any that counts: as deep as it takes for a replay to refuse it as the run did. */
const tooDeep = `${'['.repeat(maxJsonDepth + 1)}${']'.repeat(maxJsonDepth + 1)}`

/** The headers that have a meaning in the contract; others may hold a secret, or belong to one connection. */
const recordedHeaders = /^(content-type|retry-after)$/i

const responseHeaders = (raw: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof raw === 'object' && raw !== null ? raw : {})
      .filter(([name]) => recordedHeaders.test(name))
      .map(([name, value]) => [name, String(value)]),
  )
