import { isUtf8 } from 'node:buffer'
import http from 'node:http'
import https from 'node:https'
import { setImmediate as aTurn } from 'node:timers/promises'
import type { Transport, WireRequest, WireResponse } from '../http/message.ts'
import { jsonObjection } from './json-objection.ts'
import { explainSocketError } from './socket-error.ts'
import { TargetError } from './target-error.ts'

export type SocketOptions = {
  /** Milliseconds until a response has to be there, whole. */
  readonly limit?: number
  /** Largest response body, in bytes. */
  readonly largest?: number
  /** Milliseconds that a connection may rest; less than servers let it, so that none is used as it is being closed. */
  readonly rest?: number
  /** What becomes of an answer that redirects: an error, unless it is handed over as it is. None is followed. */
  readonly redirects?: 'refused' | 'handed-over'
}

/** A transport over real sockets, kept alive between requests. Redirects are never followed: credentials stay here. */
export const socketTransport = ({
  limit = 10_000,
  largest = 8 * 1024 * 1024,
  rest = 1_000,
  redirects = 'refused',
}: SocketOptions = {}): {
  readonly transport: Transport
  close(): void
} => {
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 512, scheduling: 'lifo', timeout: rest }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 512, scheduling: 'lifo', timeout: rest }),
  }
  let looked = performance.now()
  const send: Transport = (base, request) =>
    new Promise((resolve, reject) => {
      const url = new URL(`${base}${request.path}`)
      const where = `${url.protocol}//${url.host}`
      const sent = begin(url, request, agents)
      const timer = setTimeout(() => settle(late(where, limit)), limit)
      const settle = (outcome: WireResponse | TargetError): void => {
        clearTimeout(timer)
        if (outcome instanceof TargetError) {
          sent.destroy()
          reject(outcome)
        } else resolve(outcome)
      }
      let refusal: (() => void) | undefined
      const fail = (error: unknown): void =>
        refusal === undefined ? settle(explainSocketError(error, where)) : refusal()
      sent.on('error', fail)
      sent.on('upgrade', (_response, socket) => {
        socket.destroy()
        settle(new TargetError('not-the-contract', `${where} wants to switch to another protocol`))
      })
      sent.on('response', (response) => {
        const status = response.statusCode ?? 0
        const coding = response.headers['content-encoding'] ?? 'identity'
        if (redirects === 'refused' && status >= 300 && status < 400) settle(redirected(where, status))
        else if (coding !== 'identity') settle(packed(where))
        const chunks: Buffer[] = []
        let size = 0
        const whole = (): void => {
          looked = performance.now()
          settle(received(status, flat(response.headers), Buffer.concat(chunks)))
        }
        if (isRefusedEarly(response)) refusal = whole
        response.on('error', fail)
        response.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size <= largest) chunks.push(chunk)
          else settle(new TargetError('not-the-contract', `${where} sent a body of more than ${largest} bytes`))
        })
        response.on('end', whole)
      })
      sent.end(request.body)
    })
  return {
    async transport(base, request) {
      if (performance.now() - looked > unseen) await look()
      return send(base, request)
    },
    close: () => {
      agents['http:'].destroy()
      agents['https:'].destroy()
    },
  }
}

/** Milliseconds after which connections may have been closed without this process having seen it. */
const unseen = 50

/**
 * Lets the event loop see which connections were closed. While it is held up, by a long computation, neither the end of a
 * connection nor that of its rest is seen; whoever sends in the same turn would send into a connection that is closed.
 * The end of one turn, then a whole one.
 */
const look = async (): Promise<void> => {
  await aTurn()
  await aTurn()
}

type Agents = { readonly 'http:': http.Agent; readonly 'https:': https.Agent }

/** Throws a TargetError for headers that HTTP cannot carry. */
const begin = (url: URL, { method, headers, body }: WireRequest, agents: Agents): http.ClientRequest => {
  const secure = url.protocol === 'https:'
  try {
    return (secure ? https : http).request({
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      method,
      agent: agents[secure ? 'https:' : 'http:'],
      // As a list, all of them, since Node then takes them as they are: half the cost of a request.
      headers: listOf({ host: url.host, connection: 'keep-alive', ...identity, ...headers, ...lengthOf(method, body) }),
      setDefaultHeaders: false,
    })
  } catch (cause) {
    throw new TargetError('unexpected-answer', 'a token of the target has characters that no header can carry', {
      cause,
    })
  }
}

/** A body that is packed might hold more than there is room for. */
const identity = { 'accept-encoding': 'identity' }

const listOf = (headers: Readonly<Record<string, string>>): readonly string[] => Object.entries(headers).flat()

/** The length of a body; of none as well where the method is one that has a body (RFC 9110 section 8.6). */
const lengthOf = (method: string, body: string | undefined): { readonly 'content-length'?: string } => {
  if (body !== undefined) return { 'content-length': String(Buffer.byteLength(body)) }
  return ['POST', 'PUT', 'PATCH'].includes(method) ? { 'content-length': '0' } : {}
}

/**
 * Whether the server refused a request before all of it was there, and closed: the close is then a reset, and only the
 * length that nobody announced is unknown (RFC 9112 sections 6.3 and 9.6). Node's own server answers so to large headers.
 */
const isRefusedEarly = ({ statusCode = 0, headers }: http.IncomingMessage): boolean =>
  statusCode >= 400 &&
  statusCode < 500 &&
  headers['content-length'] === undefined &&
  headers['transfer-encoding'] === undefined

/** What came, once it is there whole. */
const received = (status: number, headers: Readonly<Record<string, string>>, bytes: Buffer): WireResponse => {
  const body = bytes.toString('utf8')
  if (!/[/+]json\b/i.test(headers['content-type'] ?? '')) return { status, headers, body }
  const objection = isUtf8(bytes) ? jsonObjection(body) : 'is not in UTF-8'
  return { status, headers, body, ...(objection === undefined ? {} : { objection }) }
}

const late = (where: string, limit: number): TargetError =>
  new TargetError('timed-out', `${where} did not answer within ${limit / 1000} s`)

const redirected = (where: string, status: number): TargetError =>
  new TargetError('redirected', `${where} answered with a redirect (status ${status}); none is followed`, {
    advice: 'Give the URL that it redirects to, if that is the server to examine.',
  })

const packed = (where: string): TargetError =>
  new TargetError('not-the-contract', `${where} sent a body that is packed, and was asked not to`)

const flat = (headers: http.IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : (value ?? '')]),
  )
