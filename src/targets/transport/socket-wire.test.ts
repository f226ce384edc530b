import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import { TargetError } from '../target-error.ts'
import { type SocketOptions, socketTransport } from './socket-transport.ts'

type Context = Pick<TestContext, 'after'>
const get = { method: 'GET', path: '/phones', headers: {} }

/** A server that does this with a connection once something has come over it; gives its base URL. */
const serving = async (t: Context, answer: (socket: Socket, request: string) => void, host = '127.0.0.1') => {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.on('data', (data) => answer(socket, data.toString('latin1')))
  }).listen(0, host)
  t.after(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return host.includes(':') ? `http://[${host}]:${port}` : `http://${host}:${port}`
}
const sender = (t: Context, options: SocketOptions = {}) => {
  const { transport, close } = socketTransport({ timeout: 5_000, ...options })
  t.after(close)
  return transport
}
/** What comes back from a server that says this. */
const answered = async (t: Context, text: string | Buffer, options: SocketOptions = {}) => {
  const url = await serving(t, (socket) => socket.write(text))
  return sender(t, options)(url, get)
}
const failureOf = async (promise: Promise<unknown>): Promise<TargetError> => {
  const error: unknown = await promise.then(
    () => assert.fail('it succeeded'),
    (thrown: unknown) => thrown,
  )
  return error instanceof TargetError ? error : assert.fail(String(error))
}
const ok = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'

describe('a request', () => {
  const requestOf = async (t: Context, request: Parameters<ReturnType<typeof sender>>[1], base = '') => {
    const received: string[] = []
    const url = await serving(t, (socket, text) => {
      received.push(text)
      socket.write(ok)
    })
    await sender(t)(`${url}${base}`, request)
    const [head = '', body = ''] = received.join('').split('\r\n\r\n')
    const [line = '', ...headers] = head.toLowerCase().split('\r\n')
    return { line, headers, body, host: url.slice('http://'.length) }
  }

  test('goes to its path below the base URL, and asks for a body that is not packed', async (t) => {
    const { line, headers, host } = await requestOf(
      t,
      { ...get, path: '/a%20b?c=d', headers: { accept: 'text/x' } },
      '/s/1',
    )
    assert.equal(line, 'get /s/1/a%20b?c=d http/1.1')
    assert.deepEqual(headers.toSorted(), [
      'accept-encoding: identity',
      'accept: text/x',
      'connection: keep-alive',
      `host: ${host}`,
    ])
  })

  test('has the length of its body in bytes', async (t) => {
    const { line, headers, body } = await requestOf(t, { ...get, method: 'PUT', body: '"Zoë"' })
    assert.equal(line, 'put /phones http/1.1')
    assert.ok(headers.includes('content-length: 6'))
    assert.equal(Buffer.from(body, 'latin1').toString('utf8'), '"Zoë"')
  })

  test('without a body says so where its method may have one', async (t) => {
    for (const method of ['POST', 'PUT', 'PATCH']) {
      const { headers } = await requestOf(t, { ...get, method })
      assert.ok(headers.includes('content-length: 0'), method)
    }
    for (const method of ['GET', 'DELETE']) {
      const { headers } = await requestOf(t, { ...get, method })
      assert.ok(!headers.some((one) => one.startsWith('content-length')), method)
    }
  })

  test('that no header can carry is told with its cause', async (t) => {
    const { code, message, cause } = await failureOf(
      sender(t)('http://127.0.0.1:1', { ...get, headers: { authorization: 'Bearer é\u0100' } }),
    )
    assert.equal(code, 'unexpected-answer')
    assert.match(message, /characters that are not allowed in a header$/)
    assert.ok(cause instanceof Error)
  })

  test('reaches a server at an address of IPv6', async (t) => {
    const url = await serving(t, (socket) => socket.write(ok), '::1').catch(() => undefined)
    if (url !== undefined) assert.equal((await sender(t)(url, get)).status, 200)
  })
})

describe('an answer', () => {
  const of = (type: string, body: string | Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\n${type}content-length: ${Buffer.byteLength(body)}\r\n\r\n`),
      Buffer.from(body),
    ])
  const twice = '{"a":1,"a":2}'

  test('in JSON is looked through for what not everybody reads alike', async (t) => {
    for (const type of ['application/json', 'application/problem+JSON; charset=utf-8']) {
      const answer = await answered(t, of(`content-type: ${type}\r\n`, twice))
      assert.equal(answer.ambiguity, 'has a duplicate name in an object', type)
      assert.equal(answer.body, twice)
      const latin = await answered(t, of(`content-type: ${type}\r\n`, Buffer.from('{"a":"é"}', 'latin1')))
      assert.equal(latin.ambiguity, 'is not in UTF-8', type)
      assert.equal('objection' in (await answered(t, of(`content-type: ${type}\r\n`, '{"a":"é"}'))), false)
    }
  })

  test('in anything else is not', async (t) => {
    for (const type of ['', 'content-type: text/plain\r\n', 'content-type: application/jsonlines\r\n']) {
      assert.equal('objection' in (await answered(t, of(type, twice))), false, type)
    }
  })

  test('that is packed is none, since it was asked for as it is', async (t) => {
    const { code, message } = await failureOf(answered(t, of('content-encoding: gzip\r\n', 'xx')))
    assert.equal(code, 'not-the-contract')
    assert.match(message, /^http:\/\/127\.0\.0\.1:\d+ sent a compressed body, although the request did not allow it$/)
    assert.equal((await answered(t, of('content-encoding: identity\r\n', 'xx'))).body, 'xx')
  })

  test('may be as large as allowed, and no larger', async (t) => {
    assert.equal((await answered(t, of('', 'x'.repeat(10)), { maxBodyBytes: 10 })).body.length, 10)
    const { code, message } = await failureOf(answered(t, of('', 'x'.repeat(11)), { maxBodyBytes: 10 }))
    assert.equal(code, 'not-the-contract')
    assert.match(message, /sent a body of more than 10 bytes$/)
  })

  test('that redirects is handed over where that is wished, and an error with advice otherwise', async (t) => {
    const text = 'HTTP/1.1 303 See Other\r\nlocation: /home\r\ncontent-length: 0\r\n\r\n'
    const { status, headers } = await answered(t, text, { redirects: 'handed-over' })
    assert.deepEqual([status, headers.location], [303, '/home'])
    const { code, message, advice } = await failureOf(answered(t, text))
    assert.equal(code, 'redirected')
    assert.match(message, /answered with a redirect \(status 303\), which assay does not follow$/)
    assert.match(advice ?? '', /If the redirect leads to the server to test/)
  })

  test('that switches to another protocol is none, and the connection is closed', async (t) => {
    let gone: Promise<unknown> = Promise.resolve()
    const url = await serving(t, (socket) => {
      gone = once(socket, 'close', { signal: AbortSignal.timeout(2_000) })
      socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n')
    })
    assert.match((await failureOf(sender(t)(url, get))).message, /tried to switch to another protocol$/)
    await gone
  })
})

describe('a server that closes before all was said', () => {
  const closing = async (t: Context, head: string, body = '{}') => {
    const url = await serving(t, (socket) => {
      socket.pause().write(`HTTP/1.1 ${head}\r\n\r\n${body}`, () => socket.resetAndDestroy())
    })
    return sender(t)(url, { ...get, method: 'POST', body: 'x'.repeat(300_000) })
  }

  test('has refused, where it refuses and announced no length', async (t) => {
    for (const status of [400, 499]) {
      const answer = await closing(t, `${status} No\r\nconnection: close`)
      assert.deepEqual([answer.status, answer.body], [status, '{}'])
    }
  })

  test('has not answered, where more was announced, or nothing was refused', async (t) => {
    for (const head of ['200 OK', '500 No', '400 No\r\ncontent-length: 20']) {
      assert.equal((await failureOf(closing(t, head))).code, 'connection-lost', head)
    }
    const chunks = closing(t, '400 No\r\ntransfer-encoding: chunked', '2\r\n{}\r\n')
    assert.equal((await failureOf(chunks)).code, 'connection-lost')
  })
})

describe('a server that is not there', () => {
  test('is told with what the machine calls it, where there is no better word', async (t) => {
    const { code, message, advice } = await failureOf(sender(t)('http://255.255.255.255:1', get))
    assert.deepEqual([code, advice], ['unreachable', undefined])
    assert.match(message, /^http:\/\/255\.255\.255\.255:1 cannot be reached \(E[A-Z]+\)$/)
  })

  test('is told with what to do next', async (t) => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const { code, advice, cause } = await failureOf(sender(t)(`http://127.0.0.1:${port}`, get))
    assert.deepEqual([code, advice], ['unreachable', 'Is the server running?'])
    assert.ok(cause instanceof Error)
  })
})
