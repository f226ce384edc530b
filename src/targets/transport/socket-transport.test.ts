import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { after, describe, test } from 'node:test'
import { createServer as createTlsServer } from 'node:tls'
import { TargetError, type TargetErrorCode } from '../target-error.ts'
import { socketTransport } from './socket-transport.ts'

const limit = 500
const { transport, close } = socketTransport({ timeout: limit, maxBodyBytes: 100_000 })
after(close)

const servers: Server[] = []
after(() => {
  for (const server of servers) server.close()
})

/** A server that does this with every connection, once the request is there; gives its port. */
const listen = (server: Server): Promise<number> => {
  servers.push(server)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
const onRequest = (answer: (socket: Socket, request: string) => void): Promise<number> =>
  listen(
    createServer((socket) => {
      socket.on('error', () => undefined)
      socket.on('data', (data) => answer(socket, data.toString('latin1')))
    }),
  )
const request = { method: 'GET', path: '/phones', headers: { authorization: 'Bearer canary' } }

/** The error that a request to this URL ends in, which has to be told in a sentence and in time. */
const failureAt = async (
  url: string,
  code: TargetErrorCode,
  sentence: RegExp,
  by = transport,
  within = limit + 1_500,
) => {
  const began = performance.now()
  const error: unknown = await by(url, request).then(
    (response) => assert.fail(`it answered ${response.status}`),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof TargetError, String(error))
  assert.equal(error.code, code, error.message)
  assert.match(error.message, sentence)
  assert.doesNotMatch(error.message, /canary|\n/)
  assert.ok(performance.now() - began < within, 'it took too long')
}
const at = (port: number): string => `http://127.0.0.1:${port}`
const ok = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'

describe('what does not answer as it should is told in a sentence, in time', () => {
  test('nobody listens', async () => {
    const server = createServer()
    const port = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    await failureAt(at(port), 'unreachable', /^nothing is listening at http:\/\/127\.0\.0\.1:\d+$/)
  })

  test('the host is not known', async () => {
    await failureAt(
      'http://nobody.invalid',
      'unreachable',
      /^the host of http:\/\/nobody\.invalid is unknown$|cannot be reached/,
      undefined,
      20_000,
    )
  })

  test('it never answers', async () => {
    const port = await onRequest(() => undefined)
    await failureAt(at(port), 'timed-out', /did not answer within 0\.5 s$/)
  })

  test('it begins to answer and never ends', async () => {
    const port = await onRequest((socket) => socket.write(`${ok}content-length: 10\r\n\r\n{`))
    await failureAt(at(port), 'timed-out', /did not answer within 0\.5 s$/)
  })

  test('it sends its headers drop by drop', async () => {
    const port = await onRequest((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const drip = setInterval(() => socket.write('x: y\r\n'), 50)
      socket.on('close', () => clearInterval(drip))
    })
    await failureAt(at(port), 'timed-out', /did not answer within/)
  })

  test('it says slowly, again and again, that it will answer', async () => {
    const port = await onRequest((socket) => {
      const drip = setInterval(() => socket.write('HTTP/1.1 100 Continue\r\n\r\n'), 50)
      socket.on('close', () => clearInterval(drip))
    })
    await failureAt(at(port), 'timed-out', /did not answer within/)
  })

  for (const status of ['100 Continue', '103 Early Hints']) {
    test(`it sends interim responses without end (${status})`, async () => {
      const port = await onRequest((socket) => {
        const flood = () => {
          while (socket.writable && socket.write(`HTTP/1.1 ${status}\r\na: b\r\n\r\n`.repeat(1000)));
        }
        socket.on('drain', flood)
        flood()
      })
      await failureAt(at(port), 'not-the-contract', /sent more than 20 interim responses \(1xx\)$/)
    })
  }

  test('its body comes in pieces of one byte', async () => {
    const port = await onRequest((socket) =>
      socket.end(`${ok}transfer-encoding: chunked\r\n\r\n${'1\r\n \r\n'.repeat(120_000)}0\r\n\r\n`),
    )
    const { transport: send, close: letGo } = socketTransport({ timeout: 10_000 })
    await failureAt(at(port), 'not-the-contract', /sent a body of more than 100000 pieces$/, send, 9_000)
    letGo()
  })

  test('it resets the connection', async () => {
    const port = await onRequest((socket) => socket.resetAndDestroy())
    await failureAt(at(port), 'connection-lost', /^the connection to .* was lost$/)
  })

  test('it closes the connection without a word', async () => {
    const port = await onRequest((socket) => socket.end())
    await failureAt(at(port), 'connection-lost', /was lost$/)
  })

  test('its body is shorter than it said', async () => {
    const port = await onRequest((socket) => socket.end(`${ok}content-length: 100\r\n\r\n{"type":"phones"}`))
    await failureAt(at(port), 'connection-lost', /was lost$/)
  })

  test('its chunks end too early', async () => {
    const port = await onRequest((socket) => socket.end(`${ok}transfer-encoding: chunked\r\n\r\n10\r\n{"type"`))
    await failureAt(at(port), 'connection-lost', /was lost$/)
  })

  test('its body has no end', async () => {
    const port = await onRequest((socket) => {
      socket.write(`${ok}\r\n`)
      const flood = () => {
        while (socket.writable && socket.write('x'.repeat(65_536)));
      }
      socket.on('drain', flood)
      flood()
    })
    await failureAt(at(port), 'not-the-contract', /sent a body of more than 100000 bytes$/)
  })

  for (const status of [301, 302, 303, 307, 308, 304]) {
    test(`it redirects with ${status}`, async () => {
      const requests: string[] = []
      const port: number = await onRequest((socket, text) => {
        requests.push(text)
        socket.end(`HTTP/1.1 ${status} Elsewhere\r\nlocation: /elsewhere?token=canary\r\ncontent-length: 0\r\n\r\n`)
      })
      await failureAt(
        at(port),
        'redirected',
        new RegExp(`redirect \\(status ${status}\\), which assay does not follow$`),
      )
      assert.equal(requests.length, 1, 'the redirect was followed')
    })
  }

  test('it speaks something else', async () => {
    for (const words of [
      'SSH-2.0-OpenSSH_9.6\r\n',
      '220 mail.test ESMTP\r\n',
      '\u0000\u0001\u0002\u0003',
      'HTTP/9.9 hello\r\n\r\n',
    ]) {
      const port = await onRequest((socket) => socket.end(words))
      await failureAt(at(port), 'not-the-contract', /does not speak HTTP$/)
    }
  })

  test('its headers are too many', async () => {
    const port = await onRequest((socket) => socket.end(`${ok}x: ${'y'.repeat(100_000)}\r\n\r\n{}`))
    await failureAt(at(port), 'not-the-contract', /sent headers that are too large$/)
  })

  test('it wants to speak another protocol', async () => {
    const port = await onRequest((socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    )
    await failureAt(at(port), 'not-the-contract', /tried to switch to another protocol$/)
  })

  test('it does not speak TLS', async () => {
    const port = await onRequest((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    await failureAt(`https://127.0.0.1:${port}`, 'not-the-contract', /does not speak TLS$/)
  })

  test('its certificate is not to be trusted', async () => {
    const pem = readFileSync(new URL('fixtures/self-signed.pem', import.meta.url))
    const server = createTlsServer({ key: pem, cert: pem }, (socket) => socket.end(`${ok}content-length: 2\r\n\r\n{}`))
    server.on('tlsClientError', () => undefined)
    const port = await listen(server)
    await failureAt(
      `https://127.0.0.1:${port}`,
      'bad-certificate',
      /^the certificate of https:.* is not valid \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/,
    )
  })

  test('what cannot be sent at all', async () => {
    const error: unknown = await transport('http://127.0.0.1:1', {
      ...request,
      headers: { authorization: 'Bearer canary\n' },
    }).catch((thrown: unknown) => thrown)
    assert.ok(error instanceof TargetError && error.code === 'unexpected-answer', String(error))
    assert.doesNotMatch(error.message, /canary/)
  })
})

test('an answer comes back whole: status, headers in small letters, text in UTF-8', async () => {
  const requests: string[] = []
  const port = await onRequest((socket, text) => {
    requests.push(text)
    const body = Buffer.from('{"name":"Zoë"}')
    socket.write('HTTP/1.1 418 Teapot\r\nContent-Type: text/plain\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n')
    socket.write(`Content-Length: ${body.length}\r\n\r\n`)
    // Cut within the letter of two bytes.
    socket.write(body.subarray(0, 12))
    setImmediate(() => socket.write(body.subarray(12)))
  })
  const response = await transport(at(port), {
    method: 'POST',
    path: '/x?y',
    headers: { 'x-note': 'a' },
    body: '{"é":1}',
  })
  assert.equal(response.status, 418)
  assert.equal(response.headers['content-type'], 'text/plain')
  assert.equal(response.headers['set-cookie'], 'a=1\nb=2')
  assert.equal(response.body, '{"name":"Zoë"}')
  assert.match(requests[0] ?? '', /^POST \/x\?y HTTP\/1\.1\r\n/)
  assert.match(requests[0] ?? '', /content-length: 8\r\n/i)
  assert.doesNotMatch(requests[0] ?? '', /sec-fetch|user-agent: node/i)
})

test('a connection is used again, unless it was closed or rested too long', async () => {
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    socket.on('error', () => undefined)
    socket.on('data', () => socket.write(`${ok}content-length: 2\r\n\r\n{}`))
    socket.on('close', () => server.emit('closed one'))
  })
  const port = await listen(server)
  const { transport: send, close: letGo } = socketTransport({ timeout: 2_000, idleTimeout: 100 })
  for (let turn = 0; turn < 5; turn++) assert.equal((await send(at(port), request)).status, 200)
  assert.equal(connections, 1)
  await once(server, 'closed one', { signal: AbortSignal.timeout(5_000) })
  assert.equal((await send(at(port), request)).status, 200)
  assert.equal(connections, 2)
  letGo()
  assert.equal((await send(at(port), request)).status, 200)
  assert.equal(connections, 3)
  letGo()
})

test('resting has nothing to do with how long an answer may take', async () => {
  const port = await onRequest((socket) => {
    setTimeout(() => socket.end(`${ok}content-length: 2\r\n\r\n{}`), 300)
  })
  const { transport: send, close: letGo } = socketTransport({ timeout: 5_000, idleTimeout: 50 })
  assert.equal((await send(at(port), request)).status, 200)
  letGo()
})

test('what comes over a connection that rests is no answer to the next request', async () => {
  let count = 0
  const port = await onRequest((socket) => {
    count += 1
    const answer = `${ok}content-length: 1\r\n\r\n${count}`
    socket.write(answer, () => {
      if (count === 1)
        setTimeout(() => socket.write(answer, () => setTimeout(() => server?.emit('said it twice'), 20)), 20)
    })
  })
  const server = servers.at(-1)
  assert(server)
  const { transport: send, close: letGo } = socketTransport({ timeout: 2_000 })
  assert.equal((await send(at(port), request)).body, '1')
  await once(server, 'said it twice', { signal: AbortSignal.timeout(5_000) })
  assert.equal((await send(at(port), request)).body, '2')
  letGo()
})
