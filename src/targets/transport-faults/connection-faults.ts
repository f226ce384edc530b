import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { TargetErrorCode } from '../target-error.ts'
import { type Certificate, createCertificate } from './certificates.ts'
import { type RawServer, startRawServer } from './raw-server.ts'

/** A fault that keeps a run from starting. */
export type ConnectionFault = {
  /** What happens, as the predicate of a sentence about the server. */
  readonly what: string
  readonly code: TargetErrorCode
  readonly sentence: RegExp
  /** Starts it; resolves to the URL and the function that stops it. */
  open(): Promise<{ readonly url: string; close(): Promise<void> }>
}

const day = 86_400_000
const toOpened = ({ url, stop: die }: RawServer, as = url) => ({ url: as, close: die })
const respondingWith = (bytes: string) => startRawServer((_request, socket) => socket.end(bytes))

/** Makes this process trust a certificate from now on. */
const trust = ({ cert }: Certificate): void => setDefaultCACertificates([...getCACertificates('default'), cert])

const withCertificate =
  (make: () => Certificate, { trusted = false } = {}): ConnectionFault['open'] =>
  async () => {
    const tls = make()
    if (trusted) trust(tls)
    return toOpened(await startRawServer((_request, socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n{}'), { tls }))
  }
const trusted = { trusted: true }

const badCertificate = (what: string, reason: string, open: ConnectionFault['open']): ConnectionFault => ({
  what,
  code: 'bad-certificate',
  sentence: new RegExp(`^the certificate of https://127\\.0\\.0\\.1:\\d+ is not valid \\(${reason}\\)$`),
  open,
})
const localhost = '127.0.0.1'

export const connectionFaults: readonly ConnectionFault[] = [
  {
    what: 'is not there: nobody listens',
    code: 'unreachable',
    sentence: /^nothing is listening at http:\/\/127\.0\.0\.1:\d+$/,
    open: async () => {
      const server = await respondingWith('')
      await server.stop()
      return { url: server.url, close: async () => undefined }
    },
  },
  {
    what: 'has a name that is not known',
    code: 'unreachable',
    sentence: /^the host of http:\/\/nobody\.invalid is unknown$|cannot be reached/,
    open: async () => ({ url: 'http://nobody.invalid', close: async () => undefined }),
  },
  {
    what: 'is silent after it accepted the connection',
    code: 'timed-out',
    sentence: /did not answer within/,
    open: async () => toOpened(await startRawServer(() => undefined, { onConnection: () => true })),
  },
  {
    what: 'closes every connection at once',
    code: 'connection-lost',
    sentence: /was lost$/,
    open: async () =>
      toOpened(
        await startRawServer(() => undefined, {
          onConnection: (socket) => {
            socket.destroy()
            return true
          },
        }),
      ),
  },
  {
    what: 'answers with a page of HTML',
    code: 'not-the-contract',
    sentence: /is not JSON$/,
    open: async () =>
      toOpened(
        await respondingWith('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<!doctype html><title>Hello</title>'),
      ),
  },
  {
    what: 'speaks TLS where plain HTTP is asked for',
    code: 'not-the-contract',
    sentence: /does not speak HTTP$/,
    open: async () => {
      const server = await startRawServer(() => undefined, {
        // A TLS server answers a request in plain text with an alert (RFC 8446 section 6).
        onConnection: (socket) => {
          socket.once('data', () => socket.end(Buffer.from([21, 3, 1, 0, 2, 2, 70])))
          return true
        },
      })
      return toOpened(server)
    },
  },
  {
    what: 'speaks plain HTTP where TLS is asked for',
    code: 'not-the-contract',
    sentence: /does not speak TLS$/,
    open: async () => {
      const server = await startRawServer(() => undefined, {
        onConnection: (socket) => {
          socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
          return true
        },
      })
      return toOpened(server, server.url.replace('http:', 'https:'))
    },
  },
  badCertificate(
    'has a certificate that it signed itself',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    withCertificate(() => createCertificate({ host: localhost })),
  ),
  badCertificate(
    'has a certificate that an unknown authority signed',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    withCertificate(() => createCertificate({ host: localhost, issuer: createCertificate({ host: 'An authority' }) })),
  ),
  badCertificate(
    'has a certificate that has expired',
    'CERT_HAS_EXPIRED',
    withCertificate(
      () => createCertificate({ host: localhost, from: Date.now() - 2 * day, until: Date.now() - day }),
      trusted,
    ),
  ),
  badCertificate(
    'has a certificate that does not hold yet',
    'CERT_NOT_YET_VALID',
    withCertificate(
      () => createCertificate({ host: localhost, from: Date.now() + day, until: Date.now() + 2 * day }),
      trusted,
    ),
  ),
  badCertificate(
    'has a certificate for another host',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    withCertificate(() => createCertificate({ host: 'elsewhere.test' }), trusted),
  ),
]
