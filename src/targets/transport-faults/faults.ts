import { gzipSync } from 'node:zlib'
import { type FaultInjector, type InterceptedRequest, responseText } from './faulty-contract-server.ts'

/** The outcome of a scenario whose answer was broken on its way. */
export type FaultOutcome = 'pass' | 'unverified' | 'error(contract)' | 'error(target-down)'

/** A fault between the harness and a server that happens once, in the middle of a run. */
export type TransportFault = {
  /** What happens, as the predicate of a sentence about the server. */
  readonly what: string
  readonly inject: FaultInjector
  readonly outcome: FaultOutcome
  /** What the report says of the scenario; `null` when it passes. */
  readonly sentence: RegExp | null
}

const connectionLost = /the connection to http:\/\/\S+ was lost/
const timedOut = /did not answer within/
const notHttp = /does not speak HTTP/

const targetDown = (what: string, sentence: RegExp, inject: FaultInjector): TransportFault => ({
  what,
  inject,
  outcome: 'error(target-down)',
  sentence,
})
/** It answers other requests meanwhile, so that it counts as slow. */
const slow = (what: string, inject: FaultInjector): TransportFault => ({
  what,
  inject,
  outcome: 'unverified',
  sentence: timedOut,
})
const failing = (what: string, sentence: RegExp, inject: FaultInjector): TransportFault => ({
  what,
  inject,
  outcome: 'error(contract)',
  sentence,
})
const passing = (what: string, inject: FaultInjector): TransportFault => ({
  what,
  inject,
  outcome: 'pass',
  sentence: null,
})

const headOf = (wire: string): string => wire.slice(0, wire.indexOf('\r\n\r\n') + 4)
const bodyOf = (wire: string): string => wire.slice(wire.indexOf('\r\n\r\n') + 4)
/** Writes, and continues only when the bytes have left. */
const writeThen = ({ socket }: InterceptedRequest, text: string, nextChunk: () => void): void => {
  socket.write(text, () => setTimeout(nextChunk, 20))
}
/** Repeats the same text until the connection is closed; milliseconds between writes. */
const sendSlowly = ({ socket }: InterceptedRequest, every: number, nextChunk: () => string | Buffer): void => {
  const timer = setInterval(() => socket.write(nextChunk()), every)
  socket.on('close', () => clearInterval(timer))
}
/** As fast as the other side reads. */
const flood = ({ socket }: InterceptedRequest, chunk: string): void => {
  const writeMore = () => {
    while (socket.writable && socket.write(chunk));
  }
  socket.on('drain', writeMore)
  writeMore()
}
/** The same answer with another body; the headers still fit. */
const withBody =
  (change: (body: string) => string | Buffer): FaultInjector =>
  ({ socket, answer, wire }) => {
    const body = change(bodyOf(wire()))
    const { 'content-length': _, ...headers } = answer.headers
    socket.write(
      headOf(responseText({ ...answer, headers, body: '' })).replace(
        /content-length: 0/,
        `content-length: ${Buffer.byteLength(body)}`,
      ),
    )
    socket.write(body)
  }
/** The head of the answer with another length header. */
const withLength = ({ wire }: InterceptedRequest, lines: string): string =>
  headOf(wire()).replace(/content-length: \d+/, lines)
const redirect =
  (to: (intercepted: InterceptedRequest) => string): FaultInjector =>
  (intercepted) => {
    intercepted.socket.write(
      `HTTP/1.1 307 Temporary Redirect\r\nlocation: ${to(intercepted)}\r\ncontent-length: 0\r\n\r\n`,
    )
  }

export const transportFaults: readonly TransportFault[] = [
  targetDown('resets the connection before the headers', connectionLost, ({ socket }) => socket.resetAndDestroy()),
  targetDown('closes a connection that was kept alive, under the request', connectionLost, ({ socket }) =>
    socket.end(),
  ),
  targetDown('resets the connection within the headers', connectionLost, (intercepted) =>
    writeThen(intercepted, headOf(intercepted.wire()).slice(0, 30), () => intercepted.socket.resetAndDestroy()),
  ),
  targetDown('closes the connection within the headers', connectionLost, (intercepted) =>
    intercepted.socket.end(headOf(intercepted.wire()).slice(0, 30)),
  ),
  targetDown('resets the connection after the headers', connectionLost, (intercepted) =>
    writeThen(intercepted, headOf(intercepted.wire()), () => intercepted.socket.resetAndDestroy()),
  ),
  targetDown('closes the connection after the headers', connectionLost, (intercepted) =>
    intercepted.socket.end(headOf(intercepted.wire())),
  ),
  targetDown('resets the connection within the body', connectionLost, (intercepted) =>
    writeThen(intercepted, intercepted.wire().slice(0, -5), () => intercepted.socket.resetAndDestroy()),
  ),
  targetDown('closes the connection within the body', connectionLost, (intercepted) =>
    intercepted.socket.end(intercepted.wire().slice(0, -5)),
  ),
  passing('closes the connection after the answer, as it said', ({ socket, wire }) =>
    socket.end(wire({ connection: 'close' })),
  ),
  targetDown('closes the connection after the answer without a word', connectionLost, ({ socket, wire }) =>
    socket.end(wire()),
  ),
  slow('is silent', () => undefined),
  slow('is silent after the headers', ({ socket, wire }) => socket.write(headOf(wire()))),
  slow('is silent within the body', ({ socket, wire }) => socket.write(wire().slice(0, -5))),
  slow('sends a byte at a time', (intercepted) => {
    const bytes = intercepted.wire()
    let at = 0
    sendSlowly(intercepted, 25, () => bytes.slice(at, ++at))
  }),
  slow('sends a header at a time, without end', (intercepted) => {
    intercepted.socket.write('HTTP/1.1 200 OK\r\n')
    sendSlowly(intercepted, 25, () => 'x: y\r\n')
  }),
  slow('says a longer length than it sends', (intercepted) =>
    intercepted.socket.write(`${withLength(intercepted, 'content-length: 100000')}${bodyOf(intercepted.wire())}`),
  ),
  targetDown('says a shorter length than it sends', notHttp, (intercepted) =>
    intercepted.socket.write(`${withLength(intercepted, 'content-length: 5')}${bodyOf(intercepted.wire())}`),
  ),
  targetDown('says a length that is no number', notHttp, (intercepted) =>
    intercepted.socket.write(`${withLength(intercepted, 'content-length: many')}${bodyOf(intercepted.wire())}`),
  ),
  targetDown('says two lengths', notHttp, (intercepted) =>
    intercepted.socket.write(
      `${withLength(intercepted, 'content-length: 2\r\ncontent-length: 3')}${bodyOf(intercepted.wire())}`,
    ),
  ),
  targetDown('says a length and chunks', notHttp, (intercepted) =>
    intercepted.socket.write(
      `${withLength(intercepted, 'content-length: 2\r\ntransfer-encoding: chunked')}${bodyOf(intercepted.wire())}`,
    ),
  ),
  targetDown('sends chunks of garbage', notHttp, (intercepted) =>
    intercepted.socket.write(
      `${withLength(intercepted, 'transfer-encoding: chunked')}zz\r\n${bodyOf(intercepted.wire())}`,
    ),
  ),
  targetDown('ends its chunks too early', connectionLost, (intercepted) =>
    intercepted.socket.end(
      `${withLength(intercepted, 'transfer-encoding: chunked')}fff\r\n${bodyOf(intercepted.wire())}`,
    ),
  ),
  targetDown('sends a gzip bomb', /sent a compressed body/, (intercepted) => {
    const bomb = gzipSync(Buffer.alloc(10_000_000))
    intercepted.socket.write(withLength(intercepted, `content-encoding: gzip\r\ncontent-length: ${bomb.length}`))
    intercepted.socket.write(bomb)
  }),
  targetDown('sends a body of 1 GB', /sent a body of more than 2097152 bytes/, (intercepted) => {
    intercepted.socket.write(withLength(intercepted, 'content-length: 1000000000'))
    flood(intercepted, 'x'.repeat(65_536))
  }),
  targetDown('sends a body without end', /sent a body of more than 2097152 bytes/, (intercepted) => {
    intercepted.socket.write(withLength(intercepted, 'x: y'))
    flood(intercepted, '{"a":"b"},'.repeat(6_000))
  }),
  targetDown('sends 10,000 headers', /sent headers that are too large/, ({ socket, wire }) => {
    const headers = Array.from({ length: 10_000 }, (_, at) => [`x-${at}`, 'y'] as const)
    socket.write(wire(Object.fromEntries(headers)))
  }),
  targetDown('sends a header of 100 kB', /sent headers that are too large/, ({ socket, wire }) =>
    socket.write(wire({ x: 'y'.repeat(100_000) })),
  ),
  failing(
    'sends what is not UTF-8',
    /JSON that is not in UTF-8/,
    withBody((body) => Buffer.from(body.replace('"type"', '"\u00ff":0,"type"'), 'latin1')),
  ),
  failing(
    'sends what is not JSON',
    /is not valid JSON/,
    withBody(() => '{"type":'),
  ),
  failing(
    'sends JSON that is nested a hundred thousand times',
    /JSON that is nested too deep/,
    withBody(() => '{"a":'.repeat(100_000)),
  ),
  failing(
    'sends one name twice in an object',
    /JSON that has a duplicate name/,
    withBody((body) => body.replace('{', '{"type":"x",')),
  ),
  failing('sends JSON as another content type', /content type "text\/html", not JSON/, ({ socket, answer }) =>
    socket.write(responseText({ ...answer, headers: { ...answer.headers, 'content-type': 'text/html' } })),
  ),
  targetDown(
    'says again and again that it will answer (1xx)',
    /sent more than 20 interim responses|did not answer within/,
    (intercepted) => sendSlowly(intercepted, 1, () => 'HTTP/1.1 100 Continue\r\n\r\n'),
  ),
  passing('gives early hints before it answers (103)', ({ socket, wire }) =>
    socket.write(`HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${wire()}`),
  ),
  targetDown('tried to switch to another protocol (101)', /tried to switch to another protocol/, ({ socket }) =>
    socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
  ),
  targetDown(
    'redirects to itself',
    /redirect \(status 307\), which assay does not follow/,
    redirect(({ request }) => request.path),
  ),
  targetDown(
    'redirects to another origin',
    /redirect \(status 307\), which assay does not follow/,
    redirect(() => 'http://127.0.0.1:9/elsewhere'),
  ),
  passing('answers in HTTP/1.0', ({ socket, wire }) => socket.end(wire().replace('HTTP/1.1', 'HTTP/1.0'))),
  targetDown('answers another protocol', notHttp, ({ socket }) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')),
  slow('answers after it was given up', ({ socket, wire }) => {
    setTimeout(() => socket.write(wire()), 500)
  }),
  passing('answers twice', ({ socket, wire }) => socket.write(`${wire()}${wire()}`)),
]

/** The server goes away for good. */
export const shutDown: FaultInjector = ({ server }) => void server.stop()
/** The server goes away, and is back at once. */
export const restart: FaultInjector = ({ server }) => void server.stop().then(() => server.startAgain())
/** Redirects the client to another server. */
export const redirectTo = (location: string): FaultInjector => redirect(() => location)
