import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { createServer } from 'node:tls'
import { TargetError } from '../target-error.ts'
import { socketTransport } from './socket-transport.ts'

test('a certificate is verified although the environment trusts every one', async (t) => {
  const pem = readFileSync(new URL('fixtures/self-signed.pem', import.meta.url))
  const server = createServer({ key: pem, cert: pem }, (socket) =>
    socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}'),
  )
  server.on('tlsClientError', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { transport, close } = socketTransport()
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  t.after(() => {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    close()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  await assert.rejects(
    transport(`https://127.0.0.1:${port}`, { method: 'GET', path: '/', headers: {} }),
    (error: unknown) => error instanceof TargetError && error.code === 'bad-certificate',
  )
})
