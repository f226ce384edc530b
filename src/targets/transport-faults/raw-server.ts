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
/** A server that knows nothing of HTTP but where a request ends: what it answers are bytes, or none. */
export type RawServer = {
  readonly url: string
  readonly port: number
  /** How many connections there have been. */
  connections(): number
  /** Stop listening and cut every connection. */
  die(): Promise<void>
  /** Listen again, on the same port. */
  comeBack(): Promise<void>
}

/** Start it on a free port of this machine; every request that is there whole is handed over with its connection. */
export const rawServer = async (
  answer: (request: RawRequest, socket: Socket) => void,
  { tls, onConnection }: { readonly tls?: Certificate; readonly onConnection?: (socket: Socket) => boolean } = {},
): Promise<RawServer> => {
  const sockets = new Set<Socket>()
  let count = 0
  const connected = (socket: Socket): void => {
    count += 1
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    if (onConnection?.(socket)) return
    let read = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      read = Buffer.concat([read, chunk])
      for (let request = parse(read); request; request = parse(read)) {
        read = read.subarray(request.size)
        answer(request, socket)
      }
    })
  }
  let server = begin(connected, tls)
  const port = await listening(server, 0)
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    connections: () => count,
    die: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
    comeBack: async () => {
      server = begin(connected, tls)
      await listening(server, port)
    },
  }
}

const begin = (connected: (socket: Socket) => void, tls: Certificate | undefined): Server => {
  if (!tls) return createServer(connected)
  return createTlsServer(tls, connected).on('tlsClientError', () => undefined)
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/** The first request in these bytes and how many of them it takes; undefined while it is not there whole. */
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
