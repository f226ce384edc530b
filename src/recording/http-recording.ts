import { currentCase, currentRequestNumber } from '../targets/case-context.ts'
import type { RecordedExchange } from './recorded-exchange.ts'

/** A recording that is going on. */
export type Recording = {
  /** The exchanges in the course of a case so far (`null`: outside of all cases); they are handed over once. */
  take(caseId: string | null): readonly RecordedExchange[]
  /** Lets requests go their way again. */
  stop(): void
}

/** The recorder keeps everything until it is told to forget: so often. */
const clearEvery = 100

/**
 * Keeps every exchange that this process has over http and https with these origins, until it is stopped. nock takes
 * the place of the functions that send requests, so one recording at a time, and never beside MSW.
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

/** What nock's recorder hands over. */
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
    answer: response ?? '',
  }
}

/** The headers that say something in the contract; others may hold a secret, or belong to one connection. */
const recordedHeaders = /^(content-type|retry-after)$/i

const responseHeaders = (raw: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof raw === 'object' && raw !== null ? raw : {})
      .filter(([name]) => recordedHeaders.test(name))
      .map(([name, value]) => [name, String(value)]),
  )
