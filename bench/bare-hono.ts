import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'

/** A server that answers with the same bytes to everything: the upper bound of hono on this machine. Prints its URL. */
const body = JSON.stringify({
  type: 'phones',
  phones: [{ phone: 'x'.repeat(32), number: '+12025550100', verified: true }],
})
const app = new Hono().all('*', (c) => c.body(body, 200, { 'content-type': 'application/json' }))
const server = createAdaptorServer({ fetch: app.fetch })
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
})
