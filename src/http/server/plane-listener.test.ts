import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, test } from 'node:test'
import type { WireRequest, WireResponse } from '../wire/message.ts'
import { planeListener } from './plane-listener.ts'

const largestBody = 1_000

type RequestParts = {
  readonly method?: string
  readonly headers?: object
  readonly pieces?: readonly (string | Uint8Array)[]
}
type ResponseParts = {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: string
}

/** A server whose plane answers with this; what came to the plane, and a way to ask. It ends with the test. */
const listening = async (
  t: { after(end: () => void): void },
  answer: () => Promise<WireResponse> = async () => ({ status: 200, headers: { 'x-own': 'yes' }, body: 'tell\u00e9' }),
) => {
  const seen: WireRequest[] = []
  const plane = (wire: WireRequest): Promise<WireResponse> => {
    seen.push(wire)
    return answer()
  }
  const guard = ({ authorization }: Readonly<Record<string, string>>): WireResponse | undefined =>
    authorization === 'none' ? { status: 401, headers: {}, body: 'turned away' } : undefined
  const server = createServer(
    { joinDuplicateHeaders: true },
    planeListener(plane, { maxBodyBytes: largestBody, guard }),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close().closeAllConnections())
  const { port } = server.address() as AddressInfo
  return {
    server,
    port,
    seen,
    lastSeen: (): WireRequest => seen.at(-1) ?? assert.fail('nothing came'),
    ask: (target: string, asked?: RequestParts) => ask(port, target, asked),
  }
}

/** What is said to a request; its body comes in these pieces, with their length announced unless there are several. */
const ask = (
  port: number,
  target: string,
  { method = 'GET', headers = {}, pieces = [] }: RequestParts = {},
): Promise<ResponseParts> =>
  new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', path: target, method, headers: { ...headers }, agent: false }
    const asked = request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    asked.on('error', reject)
    for (const piece of pieces.length > 1 ? pieces : []) asked.write(piece)
    asked.end(pieces.length === 1 ? pieces[0] : undefined)
  })

describe('the plane gets', () => {
  test('the path without its query, as it was sent', async (t) => {
    const { ask, lastSeen } = await listening(t)
    for (const [target, path] of [
      ['/phones', '/phones'],
      ['/a/%2e%2e/b%20c?token=x#y', '/a/%2e%2e/b%20c'],
      ['//elsewhere.test/phones', '//elsewhere.test/phones'],
      ['http://elsewhere.test/phones?x', '/phones'],
      ['http://elsewhere.test/', '/'],
      ['/x?/y', '/x'],
    ] as const) {
      await ask(target)
      assert.equal(lastSeen().path, path)
    }
  })

  test('the method; HEAD as GET, and its answer without the body', async (t) => {
    const { ask, lastSeen } = await listening(t)
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const { body } = await ask('/', { method })
      assert.deepEqual([lastSeen().method, body], [method, 'tell\u00e9'])
    }
    const { status, headers, body } = await ask('/', { method: 'HEAD' })
    assert.deepEqual([lastSeen().method, status, headers['content-length'], body], ['GET', 200, '6', ''])
  })

  test('header names in small letters; two credentials are not the first of them', async (t) => {
    const { ask, lastSeen } = await listening(t)
    await ask('/', { headers: { 'X-Mixed': 'Case', authorization: ['Bearer one', 'Bearer two'] } })
    assert.equal(lastSeen().headers['x-mixed'], 'Case')
    assert.equal(lastSeen().headers.authorization, 'Bearer one, Bearer two')
  })

  test('the body as text, from one piece or several, without a byte order mark', async (t) => {
    const { ask, lastSeen } = await listening(t)
    for (const [pieces, body] of [
      [[], ''],
      [['{"a":"\u00e9"}'], '{"a":"\u00e9"}'],
      [[Uint8Array.of(0xc3), Uint8Array.of(0xa9)], '\u00e9'],
      [['\u{feff}{}'], '{}'],
      [['x'.repeat(largestBody)], 'x'.repeat(largestBody)],
    ] as const) {
      await ask('/', { method: 'POST', pieces })
      assert.equal(lastSeen().body, body)
    }
  })
})

describe('the plane is not called', () => {
  test('where a body is too large, whether its length is announced or not', async (t) => {
    const { ask, seen } = await listening(t)
    for (const pieces of [['x'.repeat(largestBody + 1)], ['x'.repeat(largestBody), 'x']]) {
      const { status, headers } = await ask('/', { method: 'POST', pieces })
      assert.deepEqual([status, headers['cache-control'], seen.length], [413, 'no-store', 0])
    }
  })

  test('when the announced length of a body is too large; the body is not read', async (t) => {
    const { port, seen } = await listening(t)
    const socket = connect(port, '127.0.0.1')
    socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${largestBody + 1}\r\n\r\n`)
    const [received] = (await once(socket, 'data', { signal: AbortSignal.timeout(5_000) })) as [Buffer]
    socket.destroy()
    assert.match(received.toString(), /^HTTP\/1\.1 413 /)
    assert.equal(seen.length, 0)
  })

  test('by whom the guard turns away, before the body is there', async (t) => {
    const { port, seen } = await listening(t)
    const socket = connect(port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nhost: x\r\nauthorization: none\r\ncontent-length: 10\r\n\r\n')
    const [received] = (await once(socket, 'data', { signal: AbortSignal.timeout(5_000) })) as [Buffer]
    socket.destroy()
    assert.match(received.toString(), /^HTTP\/1\.1 401 /)
    assert.equal(seen.length, 0)
  })
})

test('the response of the plane is sent whole, with its length; a status without a body has none', async (t) => {
  const { ask } = await listening(t)
  const { status, headers, body } = await ask('/')
  assert.deepEqual(
    [status, headers['x-own'], headers['content-length'], headers['transfer-encoding'], body],
    [200, 'yes', '6', undefined, 'tell\u00e9'],
  )
  const none = await listening(t, async () => ({ status: 204, headers: {}, body: '' }))
  const without = await none.ask('/', { method: 'DELETE' })
  assert.deepEqual([without.status, without.headers['content-length'], without.body], [204, undefined, ''])
})

test('an exception of a plane is a failure of the server', async (t) => {
  const { ask } = await listening(t, () => Promise.reject(new Error('canary')))
  const { status, body } = await ask('/')
  assert.equal(status, 500)
  assert.match(body, /"title":"The server failed"/)
  assert.doesNotMatch(body, /canary/)
})

test('a client that goes away in the middle of its body does no harm', async (t) => {
  const { server, port, seen, ask } = await listening(t)
  const socket = connect(port, '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc')
  await once(server, 'request', { signal: AbortSignal.timeout(5_000) })
  socket.resetAndDestroy()
  assert.equal((await ask('/')).status, 200)
  assert.equal(seen.length, 1)
})
