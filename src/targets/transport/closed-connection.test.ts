import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { after, describe, test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { socketTransport } from './socket-transport.ts'

const { transport, close } = socketTransport({ timeout: 5_000 })
after(close)
const at = (port: number): string => `http://127.0.0.1:${port}`
const request = { method: 'POST', path: '/phones', headers: {}, body: '{}' }

/** A server in a thread of its own: it answers, and has closed the connection when `gone` is set. */
const closingServer = `
  const { workerData: gone, parentPort } = require('node:worker_threads')
  require('node:net').createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', () => socket.end('HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\n{}', () => {
      Atomics.store(gone, 0, 1)
      Atomics.notify(gone, 0)
    }))
  }).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port) })`

test('a connection that was closed while the event loop was blocked is not used', async (t) => {
  const gone = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(closingServer, { eval: true, workerData: gone })
  t.after(() => worker.terminate())
  const [port] = await once(worker, 'message', { signal: AbortSignal.timeout(10_000) })
  const { transport: send, close: letGo } = socketTransport({ timeout: 5_000, idleTimeout: 60_000 })
  t.after(letGo)
  for (let turn = 0; turn < 3; turn++) {
    Atomics.store(gone, 0, 0)
    assert.equal((await send(at(port), request)).status, 200)
    assert.notEqual(Atomics.wait(gone, 0, 0, 5_000), 'timed-out')
    Atomics.wait(gone, 0, 1, 60)
  }
})

describe('a server that refuses a request before it is there whole, and closes', () => {
  const closing = async (answer: string): Promise<number> => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.pause().write(answer, () => socket.resetAndDestroy()))
    }).listen(0, '127.0.0.1')
    after(() => server.close())
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const long = { ...request, body: 'x'.repeat(300_000) }
  test('has answered, though nobody knows whether there would have been more', async () => {
    const port = await closing('HTTP/1.1 431 Request Header Fields Too Large\r\nconnection: close\r\n\r\n')
    const answer = await transport(at(port), long)
    assert.deepEqual([answer.status, answer.body], [431, ''])
  })
  test('has answered with a length', async () => {
    const port = await closing('HTTP/1.1 413 Content Too Large\r\ncontent-length: 2\r\n\r\n{}')
    assert.equal((await transport(at(port), long)).status, 413)
  })
  test('has not, where a part of what was announced is missing, or all is well', async () => {
    for (const answer of ['413 Content Too Large\r\ncontent-length: 20', '200 OK\r\nconnection: close']) {
      const port = await closing(`HTTP/1.1 ${answer}\r\n\r\n{}`)
      await assert.rejects(transport(at(port), long), { code: 'connection-lost' })
    }
  })
})
