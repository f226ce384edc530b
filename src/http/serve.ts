import { randomBytes } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createControlPlane, guardControl, largestControlBody } from './control-front.ts'
import { createPublicPlane, largestBody } from './front.ts'
import { planeListener } from './listener.ts'
import { createWorlds, type Worlds, type WorldsOptions } from './sandboxes.ts'

export type PlaneOptions = {
  readonly host?: string
  /** 0 lets the system choose. */
  readonly port?: number
  readonly controlPort?: number
  /** Where the control plane listens; loopback unless told otherwise. */
  readonly controlHost?: string
  /** Milliseconds that a request may take to arrive. */
  readonly patience?: number
  /** The control token; made at random when absent. */
  readonly token?: string
}
export type ServeOptions = WorldsOptions & PlaneOptions
export type Served = {
  readonly url: string
  readonly controlUrl: string
  readonly token: string
  close(): Promise<void>
}

/** Start the reference as a server. Rejects with Node's error for a port or an address that cannot be had. */
export const serve = (options: ServeOptions): Promise<Served> => serveWorlds(createWorlds(options), options)

/** Serve worlds: the public plane on one port, the control plane on another, on loopback unless told otherwise. */
export const serveWorlds = async (
  worlds: Worlds,
  {
    host = '127.0.0.1',
    port = 0,
    controlPort = 0,
    controlHost = '127.0.0.1',
    token,
    patience = 10_000,
  }: PlaneOptions = {},
): Promise<Served> => {
  const secret = token ?? randomBytes(24).toString('base64url')
  const front = patientServer(planeListener(createPublicPlane(worlds.find), { largestBody }), patience)
  const publicAddress = await listen(front, host, port)
  const url = urlOf(anywhere[host] ?? host, publicAddress.port)
  const controlPlane = createControlPlane(worlds, secret, () => (Object.hasOwn(anywhere, host) ? '' : url))
  const control = patientServer(
    planeListener(controlPlane, { largestBody: largestControlBody, guard: guardControl(secret) }),
    patience,
  )
  try {
    const { port: own } = await listen(control, controlHost, controlPort)
    return {
      url,
      controlUrl: urlOf(anywhere[controlHost] ?? controlHost, own),
      token: secret,
      close: () => closeAll([front, control]),
    }
  } catch (error) {
    await closeAll([front])
    throw error
  }
}

/** Connections at one time; more than any client of one machine needs, and less than there are files to open. */
const mostConnections = 4_096

/** A server that slow clients cannot hold: what does not arrive in time is ended, and so is what rests for long. */
const patientServer = (listener: RequestListener, patience: number): Server => {
  const server = createServer(
    {
      headersTimeout: patience,
      requestTimeout: patience,
      connectionsCheckingInterval: Math.min(patience / 2, 1_000),
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
      // Two credentials are not the first of them.
      joinDuplicateHeaders: true,
    },
    listener,
  )
  server.maxConnections = mostConnections
  server.setTimeout(patience * 2)
  return server
}

/**
 * Addresses that only listen, and where this machine reaches them. Others reach them elsewhere, so sandboxes are told as
 * paths.
 */
const anywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/** The URL of an address, which may be one of IPv6. */
export const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`

const listen = (server: Server, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })

/** Stop listening and let go of connections that wait. */
const closeAll = async (servers: readonly Server[]): Promise<void> => {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve())
          server.closeAllConnections()
        }),
    ),
  )
}
