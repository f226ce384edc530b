import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { Certificate } from './certificates.ts'

/** A request as a raw server read it. */
export type RawRequest = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
/** A server that knows of HTTP only where a request ends: it answers with bytes, or with nothing. */
export type RawServer = {
  readonly url: string
  readonly port: number
  /** How many connections there have been. */
  connections(): number
  /** Stops listening and closes every connection. */
  stop(): Promise<void>
  /** Listens again, on the same port. */
  startAgain(): Promise<void>
}

/** Starts it on a free port of this machine; every complete request is passed on with its connection. */
export const startRawServer = async (
  answer: (request: RawRequest, socket: Socket) => void,
  { tls, onConnection }: { readonly tls?: Certificate; readonly onConnection?: (socket: Socket) => boolean } = {},
): Promise<RawServer> => {
  const sockets = new Set<Socket>()
  let count = 0
  const onSocket = (socket: Socket): void => {
    count += 1
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    if (onConnection?.(socket)) return
    let buffered = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      buffered = Buffer.concat([buffered, chunk])
      for (let request = parse(buffered); request; request = parse(buffered)) {
        buffered = buffered.subarray(request.size)
        answer(request, socket)
      }
    })
  }
  let server = createRawServer(onSocket, tls)
  const port = await listen(server, 0)
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    connections: () => count,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
    startAgain: async () => {
      server = createRawServer(onSocket, tls)
      await listen(server, port)
    },
  }
}

const createRawServer = (onSocket: (socket: Socket) => void, tls: Certificate | undefined): Server => {
  if (!tls) return createServer(onSocket)
  return createTlsServer(tls, onSocket).on('tlsClientError', () => undefined)
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/** The first request in these bytes and its length; undefined while it is incomplete. */
const parse = (bytes: Buffer): (RawRequest & { readonly size: number }) | undefined => {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const [method = '', path = ''] = first.split(' ')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const size = end + 4 + Number(headers['content-length'] ?? 0)
  if (bytes.length < size) return undefined
  return { method, path, headers, body: bytes.subarray(end + 4, size).toString('utf8'), size }
}
