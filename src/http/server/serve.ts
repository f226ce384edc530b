import { randomBytes } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  createSandboxRegistry,
  type SandboxRegistry,
  type SandboxRegistryOptions,
} from '../reference/sandbox-registry.ts'
import { maxPublicBodyBytes } from '../wire/message.ts'
import { createControlPlane, guardControl, maxControlBodyBytes } from './control-plane.ts'
import { planeListener } from './plane-listener.ts'
import { createPublicPlane } from './public-plane.ts'
import { guardRequest } from './request-guard.ts'

export type ListenOptions = {
  readonly host?: string
  /** 0 lets the system choose. */
  readonly port?: number
  readonly controlPort?: number
  /** The address that the control plane listens on; loopback by default. */
  readonly controlHost?: string
  /** Milliseconds that a request may take to arrive. */
  readonly requestTimeout?: number
  /** Milliseconds that each request waits before it is looked at; none by default. */
  readonly delay?: number
  /** The control token; random when absent. */
  readonly token?: string
  /** Names beside loopback names and addresses that requests may be for. */
  readonly allowedHosts?: readonly string[]
  /** Origins whose pages may use the public plane. */
  readonly allowedOrigins?: readonly string[]
}
export type ServeOptions = SandboxRegistryOptions & ListenOptions
export type RunningServer = {
  readonly url: string
  readonly controlUrl: string
  readonly token: string
  close(): Promise<void>
}

/** Starts the reference as a server. Rejects with Node's error for a port or an address that cannot be used. */
export const serve = (options: ServeOptions): Promise<RunningServer> =>
  serveSandboxes(createSandboxRegistry(options), options)

/** Serves sandboxes: the public plane on one port, the control plane on another, on loopback by default. */
export const serveSandboxes = async (
  registry: SandboxRegistry,
  {
    host = '127.0.0.1',
    port = 0,
    controlPort = 0,
    controlHost = '127.0.0.1',
    token,
    requestTimeout = 10_000,
    delay = 0,
    allowedHosts = [],
    allowedOrigins = [],
  }: ListenOptions = {},
): Promise<RunningServer> => {
  const controlToken = token ?? randomBytes(24).toString('base64url')
  const browsers = { hosts: [host, ...allowedHosts], origins: allowedOrigins }
  const publicListener = planeListener(createPublicPlane(registry.find), {
    maxBodyBytes: maxPublicBodyBytes,
    guard: guardRequest(browsers),
    browsers,
  })
  const publicServer = createTimedServer(delayed(publicListener, delay), requestTimeout)
  const publicAddress = await listen(publicServer, host, port)
  const url = urlOf(wildcardAddresses[host] ?? host, publicAddress.port)
  const controlPlane = createControlPlane(registry, controlToken, () =>
    Object.hasOwn(wildcardAddresses, host) ? '' : url,
  )
  const guardControlRequest = guardRequest({ hosts: [controlHost, ...allowedHosts] })
  const guardControlToken = guardControl(controlToken)
  const controlServer = createTimedServer(
    delayed(
      planeListener(controlPlane, {
        maxBodyBytes: maxControlBodyBytes,
        guard: (headers) => guardControlRequest(headers) ?? guardControlToken(headers),
      }),
      delay,
    ),
    requestTimeout,
  )
  try {
    const { port: boundControlPort } = await listen(controlServer, controlHost, controlPort)
    return {
      url,
      controlUrl: urlOf(wildcardAddresses[controlHost] ?? controlHost, boundControlPort),
      token: controlToken,
      close: () => closeAll([publicServer, controlServer]),
    }
  } catch (error) {
    await closeAll([publicServer])
    throw error
  }
}

/** Connections at one time; more than the clients of one machine need, and less than the limit of open files. */
const maxConnections = 4_096

/** The same listener, called after some milliseconds, as a slow server would be. */
const delayed =
  (listener: RequestListener, milliseconds: number): RequestListener =>
  (request, response) => {
    if (milliseconds === 0) listener(request, response)
    else setTimeout(listener, milliseconds, request, response)
  }

/** A server that slow clients cannot block: a request that is late is ended, and so is an idle connection. */
const createTimedServer = (listener: RequestListener, requestTimeout: number): Server => {
  const server = createServer(
    {
      headersTimeout: requestTimeout,
      requestTimeout: requestTimeout,
      connectionsCheckingInterval: Math.min(requestTimeout / 2, 1_000),
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
      // With two Authorization headers neither counts.
      joinDuplicateHeaders: true,
    },
    listener,
  )
  server.maxConnections = maxConnections
  server.setTimeout(requestTimeout * 2)
  return server
}

/**
 * Wildcard addresses, and the address that reaches them from this machine. Other machines use another one, so the URLs
 * of sandboxes are paths.
 */
const wildcardAddresses: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/** The URL of an address, also of IPv6. */
export const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`

const listen = (server: Server, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })

/** Stops listening and closes idle connections. */
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
