import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer, type Server as SocketServer } from 'node:net'
import type { NullServer, NullTarget } from './null-target.ts'

/** Listen on loopback, where both planes are the same server. */
const start = (server: SocketServer | Server): Promise<NullServer> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      resolve({ url, controlUrl: url, token: 'none', close: () => stop(server) })
    })
  })

const stop = (server: SocketServer | Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })

const plain = (name: string, summary: string, begin: () => Promise<NullServer>): NullTarget => ({
  name,
  summary,
  speaksContract: false,
  start: begin,
})

/** A server that gives the same kind of response to everything. */
const http = (name: string, summary: string, listener: RequestListener): NullTarget =>
  plain(name, summary, () => start(createHttpServer(listener)))

const json = { 'content-type': 'application/json' }
const page = '<!doctype html><title>Welcome</title><p>It works.'

/** Servers that are no service at all. */
export const plainNullServers: readonly NullTarget[] = [
  plain('closed-port', 'nothing listens', async () => {
    const server = await start(createServer())
    await server.close()
    return { ...server, close: async () => undefined }
  }),
  http('not-found', '404 to everything', (_request, response) => response.writeHead(404).end()),
  http('empty-object', '200 and an empty object to everything', (_request, response) =>
    response.writeHead(200, json).end('{}'),
  ),
  http('page', '200 and an HTML page to everything', (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(page),
  ),
  http('failure', '500 to everything', (_request, response) => response.writeHead(500, json).end('{"error":"oops"}')),
  http('silence', 'never answers', () => undefined),
  http('no-content', '204 to everything', (_request, response) => response.writeHead(204).end()),
  plain('hang-up', 'closes every connection at once', () => start(createServer((socket) => socket.destroy()))),
  http('echo', 'echoes the request to everything', (request, response) => {
    response.writeHead(200, json)
    request.pipe(response)
  }),
  http('redirect-loop', 'a redirect to itself to everything', (request, response) =>
    response.writeHead(302, { location: request.url ?? '/' }).end(),
  ),
  http('empty-array', '200 and an empty array to everything', (_request, response) =>
    response.writeHead(200, json).end('[]'),
  ),
  http('created', '201 and an empty object to everything', (_request, response) =>
    response.writeHead(201, json).end('{}'),
  ),
]
