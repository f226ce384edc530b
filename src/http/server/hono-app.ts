import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { SandboxRegistry } from '../reference/sandbox-registry.ts'
import { maxPublicBodyBytes, type WireResponse } from '../wire/message.ts'
import { problem } from '../wire/plain-problem.ts'
import { createControlPlane, guardControl, maxControlBodyBytes } from './control-plane.ts'
import { type Plane, type PlaneHostOptions, tooLarge, withSecurityHeaders } from './plane.ts'
import { createPublicPlane } from './public-plane.ts'

/** The public plane for Request and Response of the Fetch API. */
export const createPublicApp = (find: Parameters<typeof createPublicPlane>[0]): Hono =>
  createApp(createPublicPlane(find), { maxBodyBytes: maxPublicBodyBytes })

/** The control plane for Request and Response of the Fetch API. */
export const createControlApp = (registry: SandboxRegistry, token: string, publicUrl: () => string): Hono =>
  createApp(createControlPlane(registry, token, publicUrl), {
    maxBodyBytes: maxControlBodyBytes,
    guard: guardControl(token),
  })

/**
 * A plane for Request and Response of the Fetch API: a socket, MSW, a browser. HEAD is answered as GET without its
 * body.
 */
const createApp = (plane: Plane, { maxBodyBytes: largestBody, guard }: PlaneHostOptions): Hono => {
  const app = new Hono()
  app.use(async (c, next) => {
    const rejection = guard?.(c.req.header())
    if (rejection) return toResponse(withSecurityHeaders(rejection))
    return next()
  })
  app.use(bodyLimit({ maxSize: largestBody, onError: () => toResponse(withSecurityHeaders(tooLarge)) }))
  app.all('*', async (c) => toResponse(await plane(await toWireRequest(c))))
  app.onError(() => toResponse(withSecurityHeaders(problem(500, 'The server failed'))))
  return app
}

const toWireRequest = async (c: Context) => ({
  method: c.req.method === 'HEAD' ? 'GET' : c.req.method,
  path: c.req.path,
  headers: c.req.header(),
  body: await c.req.text(),
})

/** Statuses that allow no body (RFC 9110 section 6.4.1). */
const toResponse = ({ status, headers, body }: WireResponse): Response =>
  new Response(status === 204 ? null : body, { status, headers })
