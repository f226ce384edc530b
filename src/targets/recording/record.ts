import { currentCase, currentRequest } from '../case-scope.ts'
import type { Recorded } from './recorded.ts'

/** A recording that is going on. */
export type Recording = {
  /** The exchanges in the course of a case so far (`null`: outside of all cases); they are handed over once. */
  take(caseId: string | null): readonly Recorded[]
  /** Lets requests go their way again. */
  stop(): void
}

/** The recorder keeps everything until it is told to forget: so often. */
const forgetEvery = 100

/**
 * Keeps every exchange that this process has over http and https with these origins, until it is stopped. nock takes
 * the place of the functions that send requests, so one recording at a time, and never beside MSW.
 */
export const startRecording = async (origins: readonly string[]): Promise<Recording> => {
  const { default: nock } = await import('nock')
  nock.restore()
  const kept = new Map<string | null, { readonly order: number; readonly one: Recorded }[]>()
  let seen = 0
  nock.recorder.rec({
    output_objects: true,
    enable_reqheaders_recording: true,
    use_separator: false,
    logging: (content: unknown) => {
      const one = isDefinition(content) ? recordedOf(content) : undefined
      if (one && origins.includes(one.origin)) {
        const caseId = currentCase() ?? null
        const own = kept.get(caseId) ?? []
        own.push({ order: currentRequest(), one })
        kept.set(caseId, own)
      }
      seen += 1
      if (seen % forgetEvery === 0) nock.recorder.clear()
    },
  })
  return {
    take: (caseId) => {
      const own = kept.get(caseId) ?? []
      kept.delete(caseId)
      return own.toSorted((a, b) => a.order - b.order).map(({ one }) => one)
    },
    stop: () => {
      nock.recorder.clear()
      nock.restore()
    },
  }
}

/** What nock's recorder hands over. */
type Kept = {
  readonly scope: string
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly status: number
  readonly response: unknown
  readonly rawHeaders?: unknown
  readonly reqheaders?: Readonly<Record<string, string>>
}

const isDefinition = (content: unknown): content is Kept =>
  typeof content === 'object' && content !== null && 'scope' in content && 'path' in content

const recordedOf = ({ scope, method, path, body, status, response, rawHeaders, reqheaders }: Kept): Recorded => {
  const authorization = Object.entries(reqheaders ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1]
  return {
    method,
    origin: new URL(scope).origin,
    path,
    ...(authorization === undefined ? {} : { token: authorization.replace(/^\S+ /, '') }),
    body: body === '' ? null : body,
    status,
    headers: answerHeaders(rawHeaders),
    answer: response ?? '',
  }
}

/** The headers that say something in the contract; others may hold a secret, or belong to one connection. */
const told = /^(content-type|retry-after)$/i

const answerHeaders = (raw: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof raw === 'object' && raw !== null ? raw : {})
      .filter(([name]) => told.test(name))
      .map(([name, value]) => [name, String(value)]),
  )
