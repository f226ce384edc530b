import { Agent, request } from 'node:http'
import type { Exchange } from '../../../src/targets/target.ts'
import { TargetError } from '../../../src/targets/target-error.ts'
import { cookieHeader, readSetCookie } from './cookie-jar.ts'
import { parsed, type Reply } from './reply.ts'

/** One request, and whom it is made for. */
export type Call = {
  readonly command: Exchange['command']
  readonly plane: Exchange['plane']
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly cookies?: ReadonlyMap<string, string>
  readonly body?: object
  /** The address that the request seems to come from. */
  readonly address?: string
}

export type Wire = {
  readonly send: (call: Call, record: (exchange: Exchange) => void) => Promise<Reply>
  readonly close: () => void
}

/**
 * The connection to the server at that URL, over node:http: fetch adds headers of its own, which some servers judge by.
 * A few requests are under way at once and the rest wait their turn; `timeout` milliseconds after its turn came, a request
 * without a whole answer is given up.
 */
export const connectWire = (url: string, timeout = 10_000): Wire => {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  return {
    send: (call, record) =>
      new Promise((resolve, reject) => {
        let at = Date.now()
        let started = performance.now()
        let late: NodeJS.Timeout | undefined
        const target = new URL(`/api/auth${call.path}`, url)
        const body = call.body === undefined ? undefined : JSON.stringify(call.body)
        const cookie = cookieHeader(call.cookies ?? new Map())
        const headers: Record<string, string> = {
          accept: 'application/json',
          // Better Auth refuses a request that carries cookies and no Origin that it trusts.
          origin: new URL(url).origin,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(cookie === undefined ? {} : { cookie }),
          ...(call.address === undefined ? {} : { 'x-forwarded-for': call.address }),
        }
        const exchange = (rest: Pick<Exchange, 'response' | 'failure'>): Exchange => ({
          plane: call.plane,
          at,
          milliseconds: performance.now() - started,
          command: call.command,
          request: { method: call.method, url: target.href, headers, ...(body === undefined ? {} : { body }) },
          ...rest,
        })
        let failed = false
        const fail = (error: Error): void => {
          if (failed) return
          failed = true
          clearTimeout(late)
          sent.destroy()
          const failure = asTargetError(error, url)
          record(exchange({ failure: failure.message }))
          reject(failure)
        }
        const sent = request(target, { agent, method: call.method, headers })
        sent.on('socket', () => {
          at = Date.now()
          started = performance.now()
          late = setTimeout(() => fail(new TooLate()), timeout)
        })
        sent.on('error', fail)
        sent.on('response', (response) => {
          const chunks: Buffer[] = []
          response.on('error', fail)
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => {
            clearTimeout(late)
            const text = Buffer.concat(chunks).toString()
            const status = response.statusCode ?? 0
            record(exchange({ response: { status, headers: joined(response.headers), body: text } }))
            const cookies = (response.headers['set-cookie'] ?? []).map(readSetCookie)
            resolve({ status, json: parsed(text), cookies })
          })
        })
        sent.end(body)
      }),
    close: () => agent.destroy(),
  }
}

class TooLate extends Error {}

const joined = (headers: NodeJS.Dict<string | string[]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [name, Array.isArray(value) ? value.join('\n') : value]),
  )

const asTargetError = (error: Error, url: string): TargetError => {
  const code = 'code' in error ? error.code : undefined
  if (error instanceof TooLate) {
    return new TargetError('timed-out', `The server at ${url} did not answer in time.`, { cause: error })
  }
  return code === 'ECONNREFUSED'
    ? new TargetError('unreachable', `Nothing listens at ${url}.`, { advice: 'Start the server.', cause: error })
    : new TargetError('connection-lost', `The connection to ${url} broke off.`, { cause: error })
}
