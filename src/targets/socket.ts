import http from 'node:http'
import https from 'node:https'
import type { Transport, WireResponse } from '../http/message.ts'
import { TargetError, type TargetErrorCode } from './target-error.ts'

export type SocketOptions = {
  /** Milliseconds until a response has to be there, whole. */
  readonly limit?: number
  /** Largest response body, in bytes. */
  readonly largest?: number
}

/** A transport over real sockets, kept alive between requests. Redirects are never followed: credentials stay here. */
export const socketTransport = ({
  limit = 10_000,
  largest = 8 * 1024 * 1024,
}: SocketOptions = {}): {
  readonly transport: Transport
  close(): void
} => {
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 512, scheduling: 'lifo' }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 512, scheduling: 'lifo' }),
  }
  const transport: Transport = (base, { method, path, headers, body }) =>
    new Promise<WireResponse>((resolve, reject) => {
      const url = new URL(`${base}${path}`)
      const secure = url.protocol === 'https:'
      const where = `${url.protocol}//${url.host}`
      const deadline = AbortSignal.timeout(limit)
      const fail = (error: unknown): void => reject(explain(error, where, limit, deadline.aborted))
      const request = (secure ? https : http).request(
        url,
        {
          method,
          headers: { ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) },
          agent: agents[secure ? 'https:' : 'http:'],
          signal: deadline,
        },
        (response) => {
          const chunks: Buffer[] = []
          let size = 0
          response.on('data', (chunk: Buffer) => {
            size += chunk.length
            if (size > largest) {
              request.destroy()
              reject(new TargetError('not-the-contract', `${where} sent a body of more than ${largest} bytes`))
            } else chunks.push(chunk)
          })
          response.on('error', fail)
          response.on('aborted', () => fail(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })))
          response.on('end', () => {
            const status = response.statusCode ?? 0
            if (status >= 300 && status < 400) {
              reject(
                new TargetError(
                  'redirected',
                  `${where} answered with a redirect (status ${status}); none is followed`,
                  {
                    advice: 'Give the URL that it redirects to, if that is the server to examine.',
                  },
                ),
              )
            } else resolve({ status, headers: flat(response.headers), body: Buffer.concat(chunks).toString('utf8') })
          })
        },
      )
      request.on('error', fail)
      request.end(body)
    })
  return {
    transport,
    close: () => {
      agents['http:'].destroy()
      agents['https:'].destroy()
    },
  }
}

const flat = (headers: http.IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : (value ?? '')]),
  )

const certificateErrors = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** What a socket error means for people. */
const explain = (error: unknown, where: string, limit: number, late: boolean): TargetError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const make = (kind: TargetErrorCode, sentence: string, advice?: string) =>
    new TargetError(kind, sentence, { cause: error, ...(advice === undefined ? {} : { advice }) })
  if (late) return make('timed-out', `${where} did not answer within ${limit / 1000} s`)
  if (code === 'ECONNREFUSED') return make('unreachable', `nothing is listening at ${where}`, 'Is the server started?')
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return make('unreachable', `the host of ${where} is not known`)
  if (certificateErrors.has(code)) return make('bad-certificate', `the certificate of ${where} is not valid (${code})`)
  if (code.startsWith('HPE_')) return make('not-the-contract', `${where} does not speak HTTP`)
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return make('not-the-contract', `${where} does not speak TLS`)
  if (['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(code)) {
    return make('connection-lost', `the connection to ${where} was lost`)
  }
  return make('unreachable', `${where} cannot be reached${code ? ` (${code})` : ''}`)
}
