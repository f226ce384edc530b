import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { asRequest, currentRequest, inCase, seededChance } from './case-scope.ts'
import { httpTarget } from './http.ts'

test('a server is named by its host, and known by its base URL', () => {
  const target = httpTarget({ url: 'HTTP://LocalHost:8080/auth/' })
  assert.deepEqual([target.name, target.kind, target.url], ['localhost:8080', 'http', 'http://localhost:8080/auth'])
})

test('what is no base URL is told, of the server and of its control plane', () => {
  assert.throws(() => httpTarget({ url: 'localhost:8080' }), { code: 'bad-url' })
  const control = { url: 'http://127.0.0.1:1/?a', token: 'canary' }
  assert.throws(() => httpTarget({ url: 'http://127.0.0.1:1', control }), { code: 'bad-url' })
})

test('what is sent counts as a request of its case, and connections rest until the target is closed', async (t) => {
  const server = createServer((_, response) => response.writeHead(404).end('{}')).listen(0, '127.0.0.1')
  server.keepAliveTimeout = 60_000
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let opened = 0
  const ended: Promise<unknown>[] = []
  server.on('connection', (socket) => {
    opened += 1
    ended.push(once(socket, 'close', { signal: AbortSignal.timeout(2_000) }))
  })
  const target = httpTarget({ url, control: { url: `${url}/control`, token: 'canary' }, rest: 60_000 })
  await inCase({ caseId: 'A', chance: seededChance('seed', 'A') }, async () => {
    await assert.rejects(target.describe(), { code: 'not-the-contract' })
    await assert.rejects(target.open(), { code: 'not-the-contract' })
    assert.equal(asRequest(currentRequest), 3)
  })
  assert.equal(opened, 1)
  await target.close()
  await Promise.all(ended)
})
