import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { WireResponse } from '../wire/message.ts'
import { problem } from '../wire/plain-problem.ts'
import { type Plane, type PlaneHostOptions, tooLarge, withSecurityHeaders } from './plane.ts'
import { corsHeaders, preflightAnswer } from './request-guard.ts'

/**
 * A plane for Node's HTTP server, without Request and Response of the Fetch API, which cost as much as all the rest.
 * HEAD is answered as GET without its body. The rest of a body that is too large is discarded as it comes.
 */
export const planeListener =
  (plane: Plane, { maxBodyBytes: largestBody, guard, browsers = {} }: PlaneHostOptions): RequestListener =>
  (request, response) => {
    const answer = async (): Promise<WireResponse> => {
      const headers = flattenHeaders(request.headers)
      if (hostCount(request) > 1) return withSecurityHeaders(twoHosts)
      const rejection = guard?.(headers)
      if (rejection) return withSecurityHeaders(rejection)
      const body = await readBody(request, largestBody)
      if (body === undefined) return withSecurityHeaders(tooLarge)
      const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '')
      const preflight = preflightAnswer(method, headers, browsers)
      const result = preflight ?? (await plane({ method, path: pathOf(request.url ?? ''), headers, body }))
      return { ...result, headers: { ...result.headers, ...corsHeaders(headers, browsers) } }
    }
    answer().then(
      (result) => send(response, result),
      () => send(response, withSecurityHeaders(problem(500, 'The server failed'))),
    )
  }

/** RFC 9112 section 3.2: with two lines, readers disagree about which counts. */
const hostCount = ({ rawHeaders }: IncomingMessage): number =>
  rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'host').length
const twoHosts = problem(400, 'A request has one Host')

const flattenHeaders = (headers: IncomingHttpHeaders): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

/** The path of a request target in origin-form or absolute-form (RFC 9112 section 3.2). */
const pathOf = (target: string): string => {
  const path = target.startsWith('/') || !URL.canParse(target) ? target : new URL(target).pathname
  const end = path.search(/[?#]/)
  return end < 0 ? path : path.slice(0, end)
}

const utf8 = new TextDecoder()

/** The body as text; undefined when it, or its announced length, is longer than the limit, or when it was cut off. */
const readBody = (request: IncomingMessage, maxBytes: number): Promise<string | undefined> => {
  const { 'content-length': length, 'transfer-encoding': transferEncoding } = request.headers
  if (transferEncoding === undefined && Number(length ?? 0) === 0) return emptyBody
  if (Number(length ?? 0) > maxBytes) return tooLong
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) chunks.push(chunk)
      else resolve(undefined)
    })
    request.once('end', () => resolve(utf8.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))))
    request.once('error', () => resolve(undefined))
  })
}

const emptyBody = Promise.resolve('')
const tooLong = Promise.resolve(undefined)

/** 204 has no body (RFC 9110 section 6.4.1); Node leaves out that of an answer to HEAD. */
const send = (response: ServerResponse, { status, headers, body }: WireResponse): void => {
  if (status === 204) {
    response.writeHead(status, headers).end()
    return
  }
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
}
