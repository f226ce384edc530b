import { gzipSync } from 'node:zlib'
import { responseText, type Strike, type Struck } from './contract-server.ts'

/** What a scenario comes to whose answer went wrong on its way. */
export type FaultOutcome = 'pass' | 'fail' | 'error(target-down)'

/** Something that goes wrong between the harness and a server, once, in the middle of a run. */
export type TransportFault = {
  /** What happens, as the predicate of a sentence about the server. */
  readonly what: string
  readonly strike: Strike
  readonly outcome: FaultOutcome
  /** What the report says of the scenario; `null` where it passes. */
  readonly sentence: RegExp | null
}

const lost = /the connection to http:\/\/\S+ was lost/
const late = /did not answer within/
const noHttp = /does not speak HTTP/

const down = (what: string, sentence: RegExp, strike: Strike): TransportFault => ({
  what,
  strike,
  outcome: 'error(target-down)',
  sentence,
})
const wrong = (what: string, sentence: RegExp, strike: Strike): TransportFault => ({
  what,
  strike,
  outcome: 'fail',
  sentence,
})
const fine = (what: string, strike: Strike): TransportFault => ({ what, strike, outcome: 'pass', sentence: null })

const headOf = (wire: string): string => wire.slice(0, wire.indexOf('\r\n\r\n') + 4)
const bodyOf = (wire: string): string => wire.slice(wire.indexOf('\r\n\r\n') + 4)
/** Write, and only when that has left go on. */
const then = ({ socket }: Struck, text: string, next: () => void): void => {
  socket.write(text, () => setTimeout(next, 20))
}
/** The same words again and again until the connection is closed; milliseconds between them. */
const drip = ({ socket }: Struck, every: number, next: () => string | Buffer): void => {
  const timer = setInterval(() => socket.write(next()), every)
  socket.on('close', () => clearInterval(timer))
}
/** As fast as the other side takes it. */
const flood = ({ socket }: Struck, chunk: string): void => {
  const more = () => {
    while (socket.writable && socket.write(chunk));
  }
  socket.on('drain', more)
  more()
}
/** The same answer with another body, and what stands in the headers still true. */
const withBody =
  (change: (body: string) => string | Buffer): Strike =>
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
/** The head of the answer with this in the place of its length. */
const withLength = ({ wire }: Struck, lines: string): string => headOf(wire()).replace(/content-length: \d+/, lines)
const redirect =
  (to: (struck: Struck) => string): Strike =>
  (struck) => {
    struck.socket.write(`HTTP/1.1 307 Temporary Redirect\r\nlocation: ${to(struck)}\r\ncontent-length: 0\r\n\r\n`)
  }

export const transportFaults: readonly TransportFault[] = [
  down('resets the connection before the headers', lost, ({ socket }) => socket.resetAndDestroy()),
  down('closes a connection that was kept alive, under the request', lost, ({ socket }) => socket.end()),
  down('resets the connection within the headers', lost, (struck) =>
    then(struck, headOf(struck.wire()).slice(0, 30), () => struck.socket.resetAndDestroy()),
  ),
  down('closes the connection within the headers', lost, (struck) =>
    struck.socket.end(headOf(struck.wire()).slice(0, 30)),
  ),
  down('resets the connection after the headers', lost, (struck) =>
    then(struck, headOf(struck.wire()), () => struck.socket.resetAndDestroy()),
  ),
  down('closes the connection after the headers', lost, (struck) => struck.socket.end(headOf(struck.wire()))),
  down('resets the connection within the body', lost, (struck) =>
    then(struck, struck.wire().slice(0, -5), () => struck.socket.resetAndDestroy()),
  ),
  down('closes the connection within the body', lost, (struck) => struck.socket.end(struck.wire().slice(0, -5))),
  fine('closes the connection after the answer, as it said', ({ socket, wire }) =>
    socket.end(wire({ connection: 'close' })),
  ),
  down('closes the connection after the answer without a word', lost, ({ socket, wire }) => socket.end(wire())),
  down('is silent', late, () => undefined),
  down('is silent after the headers', late, ({ socket, wire }) => socket.write(headOf(wire()))),
  down('is silent within the body', late, ({ socket, wire }) => socket.write(wire().slice(0, -5))),
  down('sends a byte at a time', late, (struck) => {
    const bytes = struck.wire()
    let at = 0
    drip(struck, 25, () => bytes.slice(at, ++at))
  }),
  down('sends a header at a time, without end', late, (struck) => {
    struck.socket.write('HTTP/1.1 200 OK\r\n')
    drip(struck, 25, () => 'x: y\r\n')
  }),
  down('says a longer length than it sends', late, (struck) =>
    struck.socket.write(`${withLength(struck, 'content-length: 100000')}${bodyOf(struck.wire())}`),
  ),
  down('says a shorter length than it sends', noHttp, (struck) =>
    struck.socket.write(`${withLength(struck, 'content-length: 5')}${bodyOf(struck.wire())}`),
  ),
  down('says a length that is no number', noHttp, (struck) =>
    struck.socket.write(`${withLength(struck, 'content-length: many')}${bodyOf(struck.wire())}`),
  ),
  down('says two lengths', noHttp, (struck) =>
    struck.socket.write(`${withLength(struck, 'content-length: 2\r\ncontent-length: 3')}${bodyOf(struck.wire())}`),
  ),
  down('says a length and chunks', noHttp, (struck) =>
    struck.socket.write(
      `${withLength(struck, 'content-length: 2\r\ntransfer-encoding: chunked')}${bodyOf(struck.wire())}`,
    ),
  ),
  down('sends chunks of garbage', noHttp, (struck) =>
    struck.socket.write(`${withLength(struck, 'transfer-encoding: chunked')}zz\r\n${bodyOf(struck.wire())}`),
  ),
  down('ends its chunks too early', lost, (struck) =>
    struck.socket.end(`${withLength(struck, 'transfer-encoding: chunked')}fff\r\n${bodyOf(struck.wire())}`),
  ),
  down('sends a gzip bomb', /sent a body that is packed/, (struck) => {
    const bomb = gzipSync(Buffer.alloc(10_000_000))
    struck.socket.write(withLength(struck, `content-encoding: gzip\r\ncontent-length: ${bomb.length}`))
    struck.socket.write(bomb)
  }),
  down('sends a body of 1 GB', /sent a body of more than 8388608 bytes/, (struck) => {
    struck.socket.write(withLength(struck, 'content-length: 1000000000'))
    flood(struck, 'x'.repeat(65_536))
  }),
  down('sends a body without end', /sent a body of more than 8388608 bytes/, (struck) => {
    struck.socket.write(withLength(struck, 'x: y'))
    flood(struck, '{"a":"b"},'.repeat(6_000))
  }),
  down('sends 10,000 headers', /sent headers that are too large/, ({ socket, wire }) => {
    const headers = Array.from({ length: 10_000 }, (_, at) => [`x-${at}`, 'y'] as const)
    socket.write(wire(Object.fromEntries(headers)))
  }),
  down('sends a header of 100 kB', /sent headers that are too large/, ({ socket, wire }) =>
    socket.write(wire({ x: 'y'.repeat(100_000) })),
  ),
  wrong(
    'sends what is not UTF-8',
    /JSON that is not in UTF-8/,
    withBody((body) => Buffer.from(body.replace('"type"', '"\u00ff":0,"type"'), 'latin1')),
  ),
  wrong(
    'sends what is not JSON',
    /is not valid JSON/,
    withBody(() => '{"type":'),
  ),
  wrong(
    'sends JSON that is nested a million times',
    /JSON that is nested too deep/,
    withBody(() => '{"a":'.repeat(1_000_000)),
  ),
  wrong(
    'sends one name twice in an object',
    /JSON that has one name twice/,
    withBody((body) => body.replace('{', '{"type":"x",')),
  ),
  wrong('sends JSON as another content type', /content type "text\/html", not JSON/, ({ socket, answer }) =>
    socket.write(responseText({ ...answer, headers: { ...answer.headers, 'content-type': 'text/html' } })),
  ),
  down('says again and again that it will answer (1xx)', late, (struck) =>
    drip(struck, 1, () => 'HTTP/1.1 100 Continue\r\n\r\n'),
  ),
  fine('gives early hints before it answers (103)', ({ socket, wire }) =>
    socket.write(`HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${wire()}`),
  ),
  down('wants to switch to another protocol (101)', /wants to switch to another protocol/, ({ socket }) =>
    socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
  ),
  down(
    'redirects to itself',
    /redirect \(status 307\); none is followed/,
    redirect(({ request }) => request.path),
  ),
  down(
    'redirects to another origin',
    /redirect \(status 307\); none is followed/,
    redirect(() => 'http://127.0.0.1:9/elsewhere'),
  ),
  fine('answers in HTTP/1.0', ({ socket, wire }) => socket.end(wire().replace('HTTP/1.1', 'HTTP/1.0'))),
  down('answers another protocol', noHttp, ({ socket }) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')),
  down('answers after it was given up', late, ({ socket, wire }) => {
    setTimeout(() => socket.write(wire()), 500)
  }),
  fine('answers twice', ({ socket, wire }) => socket.write(`${wire()}${wire()}`)),
]

/** The server goes away for good. */
export const death: Strike = ({ server }) => void server.die()
/** The server goes away, and is back at once. */
export const restart: Strike = ({ server }) => void server.die().then(() => server.comeBack())
/** Sends the client elsewhere. */
export const redirectTo = (location: string): Strike => redirect(() => location)
