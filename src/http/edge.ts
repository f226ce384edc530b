import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createControlPlane, guardControl, largestControlBody } from './control-front.ts'
import { createPublicPlane, largestBody as largestPublicBody } from './front.ts'
import type { WireResponse } from './message.ts'
import { problem } from './plain-problem.ts'
import { type EdgeOptions, type Plane, sealed, tooLarge } from './plane.ts'
import type { Worlds } from './sandboxes.ts'

/** The public plane for whoever speaks in Request and Response. */
export const createFront = (find: Parameters<typeof createPublicPlane>[0]): Hono =>
  createEdge(createPublicPlane(find), { largestBody: largestPublicBody })

/** The control plane for whoever speaks in Request and Response. */
export const createControlFront = (worlds: Worlds, token: string, publicUrl: () => string): Hono =>
  createEdge(createControlPlane(worlds, token, publicUrl), {
    largestBody: largestControlBody,
    guard: guardControl(token),
  })

/** A plane for whoever speaks in Request and Response: a socket, MSW, a browser. HEAD is answered as GET without its body. */
const createEdge = (plane: Plane, { largestBody, guard }: EdgeOptions): Hono => {
  const app = new Hono()
  app.use(async (c, next) => {
    const turnedAway = guard?.(c.req.header())
    if (turnedAway) return toResponse(sealed(turnedAway))
    return next()
  })
  app.use(bodyLimit({ maxSize: largestBody, onError: () => toResponse(sealed(tooLarge)) }))
  app.all('*', async (c) => toResponse(await plane(await toWire(c))))
  app.onError(() => toResponse(sealed(problem(500, 'The server failed'))))
  return app
}

const toWire = async (c: Context) => ({
  method: c.req.method === 'HEAD' ? 'GET' : c.req.method,
  path: c.req.path,
  headers: c.req.header(),
  body: await c.req.text(),
})

/** Statuses that allow no body (RFC 9110 section 6.4.1). */
const toResponse = ({ status, headers, body }: WireResponse): Response =>
  new Response(status === 204 ? null : body, { status, headers })
