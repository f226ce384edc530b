import { isUtf8 } from 'node:buffer'
import http from 'node:http'
import https from 'node:https'
import { setImmediate as aTurn } from 'node:timers/promises'
import type { Transport, WireRequest, WireResponse } from '../../http/wire/message.ts'
import { jsonAmbiguity } from '../../input/ambiguous-json.ts'
import { TargetError } from '../target-error.ts'
import { afterFreeTime } from './event-loop.ts'
import { type RefusedBody, tellObservers } from './observed-exchanges.ts'
import { compressedBody, redirected, timedOut, tooLarge, tooManyInterim } from './refusals.ts'
import { explainSocketError } from './socket-error.ts'

export type SocketOptions = {
  /** Milliseconds until a response has to be complete. */
  readonly timeout?: number
  /** Largest response body, in bytes. */
  readonly maxBodyBytes?: number
  /**
   * Milliseconds that a connection may be idle; less than servers allow, so that none is used while it is being closed.
   */
  readonly idleTimeout?: number
  /** What a redirect becomes: an error, or a response like any other. None is followed. */
  readonly redirects?: 'refused' | 'handed-over'
}

/** A transport over real sockets with keep-alive. Redirects are never followed: credentials stay with this server. */
export const socketTransport = ({
  timeout = 10_000,
  maxBodyBytes = 8 * 1024 * 1024,
  idleTimeout = 1_000,
  redirects = 'refused',
}: SocketOptions = {}): {
  readonly transport: Transport
  close(): void
} => {
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 512, scheduling: 'lifo', timeout: idleTimeout }),
    'https:': new https.Agent({
      ...{ keepAlive: true, maxSockets: 512, scheduling: 'lifo', timeout: idleTimeout },
      // Also where NODE_TLS_REJECT_UNAUTHORIZED=0 is set for another tool.
      rejectUnauthorized: true,
    }),
  }
  let lastPolled = performance.now()
  const send = (base: string, request: WireRequest): Promise<Outcome> =>
    new Promise((resolve) => {
      const url = new URL(`${base}${request.path}`)
      const origin = `${url.protocol}//${url.host}`
      const clientRequest = startRequest(url, request, agents)
      const cancelLimit = afterFreeTime(timeout, () => settle(timedOut(origin, timeout)))
      const settle = (outcome: WireResponse | TargetError, refused?: Refused): void => {
        cancelLimit()
        if (outcome instanceof TargetError) clientRequest.destroy()
        resolve({ outcome, ...(refused && { refused }) })
      }
      let earlyRefusal: (() => void) | undefined
      const fail = (error: unknown): void =>
        earlyRefusal === undefined ? settle(explainSocketError(error, origin)) : earlyRefusal()
      clientRequest.on('error', fail)
      clientRequest.on('upgrade', (_response, socket) => {
        socket.destroy()
        settle(new TargetError('not-the-contract', `${origin} tried to switch to another protocol`))
      })
      let interim = 0
      clientRequest.on('information', () => {
        interim += 1
        if (interim > maxInterim) settle(tooManyInterim(origin, maxInterim))
      })
      clientRequest.on('response', (response) => {
        const status = response.statusCode ?? 0
        const headers = flattenHeaders(response.headers)
        const refuse = (error: TargetError, why: RefusedBody): void =>
          settle(error, { why, response: { status, headers, body: '' } })
        const contentEncoding = (headers['content-encoding'] ?? 'identity').toLowerCase()
        if (redirects === 'refused' && status >= 300 && status < 400) refuse(redirected(origin, status), 'redirect')
        else if (contentEncoding !== 'identity') refuse(compressedBody(origin), 'encoded')
        else if (request.method !== 'HEAD' && Number(headers['content-length'] ?? 0) > maxBodyBytes)
          refuse(tooLarge(origin, `${maxBodyBytes} bytes`), 'too-large')
        const chunks: Buffer[] = []
        let size = 0
        const finish = (): void => {
          lastPolled = performance.now()
          settle(toWireResponse(status, headers, Buffer.concat(chunks)))
        }
        if (isRefusedEarly(response)) earlyRefusal = finish
        response.on('error', fail)
        response.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size > maxBodyBytes) refuse(tooLarge(origin, `${maxBodyBytes} bytes`), 'too-large')
          else if (chunks.length === maxPieces) refuse(tooLarge(origin, `${maxPieces} pieces`), 'too-large')
          else chunks.push(chunk)
        })
        response.on('end', finish)
      })
      clientRequest.end(request.body)
    })
  return {
    async transport(base, request) {
      if (performance.now() - lastPolled > pollAfter) await pollEventLoop()
      const { outcome, refused } = await send(base, request)
      if (refused) tellObservers({ base, request, response: refused.response, refused: refused.why })
      if (outcome instanceof TargetError) throw outcome
      tellObservers({ base, request, response: outcome })
      return outcome
    },
    close: () => {
      agents['http:'].destroy()
      agents['https:'].destroy()
    },
  }
}

/** The head of an answer whose body was refused. */
type Refused = { readonly why: RefusedBody; readonly response: WireResponse }
type Outcome = { readonly outcome: WireResponse | TargetError; readonly refused?: Refused }

/** Most interim responses (1xx, RFC 9110 section 15.2) to a request, and most pieces of a body: each costs time and memory. */
const [maxInterim, maxPieces] = [20, 100_000]

/** Milliseconds of a blocked event loop after which closed connections may have gone unnoticed. */
const pollAfter = 50

/**
 * Lets the event loop notice closed connections. While a long computation blocks it, it sees neither the end of a
 * connection nor its idle timeout; a request in the same turn would go into a closed connection. Waits for the end of
 * one turn, then for a whole one.
 */
const pollEventLoop = async (): Promise<void> => {
  await aTurn()
  await aTurn()
}

type Agents = { readonly 'http:': http.Agent; readonly 'https:': https.Agent }

/** Throws a TargetError for headers that HTTP cannot carry. */
const startRequest = (url: URL, { method, headers, body }: WireRequest, agents: Agents): http.ClientRequest => {
  const secure = url.protocol === 'https:'
  try {
    return (secure ? https : http).request({
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      method,
      agent: agents[secure ? 'https:' : 'http:'],
      // As a flat list: Node then takes the headers as they are, at half the cost of a request.
      headers: headerList({
        host: url.host,
        connection: 'keep-alive',
        ...noCompression,
        ...headers,
        ...lengthOf(method, body),
      }),
      setDefaultHeaders: false,
    })
  } catch (cause) {
    throw new TargetError(
      'unexpected-answer',
      'a token of the target has characters that are not allowed in a header',
      {
        cause,
      },
    )
  }
}

/** A compressed body might grow beyond the limit. */
const noCompression = { 'accept-encoding': 'identity' }

const headerList = (headers: Readonly<Record<string, string>>): readonly string[] => Object.entries(headers).flat()

/** The length of a body; also 0 for a method that usually has one (RFC 9110 section 8.6). */
const lengthOf = (method: string, body: string | undefined): { readonly 'content-length'?: string } => {
  if (body !== undefined) return { 'content-length': String(Buffer.byteLength(body)) }
  return ['POST', 'PUT', 'PATCH'].includes(method) ? { 'content-length': '0' } : {}
}

/**
 * Whether the server refused a request before it had read all of it, and closed: the close is then a reset, and only a
 * length that was not announced is unknown (RFC 9112 sections 6.3 and 9.6). Node's own server answers large headers so.
 */
const isRefusedEarly = ({ statusCode = 0, headers }: http.IncomingMessage): boolean =>
  statusCode >= 400 &&
  statusCode < 500 &&
  headers['content-length'] === undefined &&
  headers['transfer-encoding'] === undefined

/** The response, once it is complete. */
const toWireResponse = (status: number, headers: Readonly<Record<string, string>>, bytes: Buffer): WireResponse => {
  const body = bytes.toString('utf8')
  if (!/[/+]json\b/i.test(headers['content-type'] ?? '')) return { status, headers, body }
  const ambiguity = isUtf8(bytes) ? jsonAmbiguity(body) : 'is not in UTF-8'
  return { status, headers, body, ...(ambiguity === undefined ? {} : { ambiguity }) }
}

const flattenHeaders = (headers: http.IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : (value ?? '')]),
  )
