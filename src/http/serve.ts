import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { createControlFront } from './control-front.ts'
import { createFront } from './front.ts'
import { createWorlds, type Worlds, type WorldsOptions } from './sandboxes.ts'

export type PlaneOptions = {
  readonly host?: string
  /** 0 lets the system choose. */
  readonly port?: number
  readonly controlPort?: number
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

/** Serve worlds: the public plane on one port, the control plane on another, which is on loopback always. */
export const serveWorlds = async (
  worlds: Worlds,
  { host = '127.0.0.1', port = 0, controlPort = 0, token }: PlaneOptions = {},
): Promise<Served> => {
  const secret = token ?? randomBytes(24).toString('base64url')
  const front = createAdaptorServer({ fetch: createFront(worlds.find).fetch })
  const publicAddress = await listen(front, host, port)
  const url = urlOf(anywhere[host] ?? host, publicAddress.port)
  const control = createAdaptorServer({
    fetch: createControlFront(worlds, secret, () => (Object.hasOwn(anywhere, host) ? '' : url)).fetch,
  })
  try {
    const { port: own } = await listen(control, '127.0.0.1', controlPort)
    return { url, controlUrl: urlOf('127.0.0.1', own), token: secret, close: () => closeAll([front, control]) }
  } catch (error) {
    await closeAll([front])
    throw error
  }
}

/**
 * Addresses that only listen, and where this machine reaches them. Others reach them elsewhere, so sandboxes are told as
 * paths.
 */
const anywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`

const listen = (server: ServerType, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })

/** Stop listening and let go of connections that wait. */
const closeAll = async (servers: readonly ServerType[]): Promise<void> => {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve())
          if ('closeAllConnections' in server) server.closeAllConnections()
        }),
    ),
  )
}
