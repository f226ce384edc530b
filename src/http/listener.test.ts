import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { after, describe, test } from 'node:test'
import { planeListener } from './listener.ts'
import type { WireRequest, WireResponse } from './message.ts'

const largestBody = 1_000
const seen: WireRequest[] = []
let answer: () => Promise<WireResponse> = async () => ({ status: 200, headers: { 'x-own': 'yes' }, body: 'tell\u00e9' })
const server = createServer(
  { joinDuplicateHeaders: true },
  planeListener(
    async (wire) => {
      seen.push(wire)
      return answer()
    },
    {
      largestBody,
      guard: ({ authorization }) =>
        authorization === 'none' ? { status: 401, headers: {}, body: 'turned away' } : undefined,
    },
  ),
)
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
after(() => server.close().closeAllConnections())

type Said = { readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }

/** What is said to a request; its body comes in these pieces, with their length announced unless there are several. */
const ask = (
  target: string,
  { method = 'GET', headers = {}, pieces = [] as readonly (string | Uint8Array)[] } = {},
): Promise<Said> =>
  new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: target, method, headers, agent: false }, (response) => {
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

const lastSeen = (): WireRequest => seen.at(-1) ?? assert.fail('nothing came')

describe('the plane gets', () => {
  test('the path without its query, as it was sent', async () => {
    for (const [target, path] of [
      ['/phones', '/phones'],
      ['/a/%2e%2e/b%20c?token=x#y', '/a/%2e%2e/b%20c'],
      ['//elsewhere.test/phones', '//elsewhere.test/phones'],
      ['http://elsewhere.test/phones?x', '/phones'],
      ['/x?/y', '/x'],
    ] as const) {
      await ask(target)
      assert.equal(lastSeen().path, path)
    }
  })

  test('the method; HEAD as GET, and its answer without the body', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const { body } = await ask('/', { method })
      assert.deepEqual([lastSeen().method, body], [method, 'tell\u00e9'])
    }
    const { status, headers, body } = await ask('/', { method: 'HEAD' })
    assert.deepEqual([lastSeen().method, status, headers['content-length'], body], ['GET', 200, '6', ''])
  })

  test('header names in small letters; two credentials are not the first of them', async () => {
    await ask('/', { headers: { 'X-Mixed': 'Case', authorization: ['Bearer one', 'Bearer two'] } as never })
    assert.equal(lastSeen().headers['x-mixed'], 'Case')
    assert.equal(lastSeen().headers.authorization, 'Bearer one, Bearer two')
  })

  test('the body as text, from one piece or several, without a byte order mark', async () => {
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

describe('the plane is not asked', () => {
  const unasked = async (said: Promise<Said>, status: number) => {
    const before = seen.length
    const { headers, ...rest } = await said
    assert.equal(rest.status, status)
    assert.equal(headers['cache-control'], 'no-store')
    assert.equal(seen.length, before)
  }

  test('where a body is too large, whether its length is announced or not', async () => {
    await unasked(ask('/', { method: 'POST', pieces: ['x'.repeat(largestBody + 1)] }), 413)
    await unasked(ask('/', { method: 'POST', pieces: ['x'.repeat(largestBody), 'x'] }), 413)
  })

  test('by whom the guard turns away, before the body is there', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nhost: x\r\nauthorization: none\r\ncontent-length: 10\r\n\r\n')
    const [said] = (await once(socket, 'data', { signal: AbortSignal.timeout(5_000) })) as [Buffer]
    socket.destroy()
    assert.match(said.toString(), /^HTTP\/1\.1 401 /)
  })
})

test('what the plane says is sent whole, with its length; a status without a body has none', async () => {
  const { status, headers, body } = await ask('/')
  assert.deepEqual(
    [status, headers['x-own'], headers['content-length'], headers['transfer-encoding'], body],
    [200, 'yes', '6', undefined, 'tell\u00e9'],
  )
  answer = async () => ({ status: 204, headers: {}, body: '' })
  const without = await ask('/', { method: 'DELETE' })
  assert.deepEqual([without.status, without.headers['content-length'], without.body], [204, undefined, ''])
})

test('a plane that fails is told as a failure of the server', async () => {
  answer = () => Promise.reject(new Error('canary'))
  const { status, body } = await ask('/')
  assert.equal(status, 500)
  assert.doesNotMatch(body, /canary/)
})

test('a client that goes away in the middle of its body does no harm', async () => {
  answer = async () => ({ status: 200, headers: {}, body: '' })
  const socket = connect(port, '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc')
  await once(server, 'request', { signal: AbortSignal.timeout(5_000) })
  socket.resetAndDestroy()
  assert.equal((await ask('/')).status, 200)
})
