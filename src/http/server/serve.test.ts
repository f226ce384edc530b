import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { discoveryPath } from '../../protocol/declaration.ts'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { serve } from './serve.ts'

const declaration = referenceDeclaration('2fa-2018')

/** Everything that a server answers to these bytes, until it or the limit ends the connection. */
const say = (url: string, bytes: string, limit = 2_000): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    const chunks: Buffer[] = []
    const done = () => {
      socket.destroy()
      resolve(Buffer.concat(chunks).toString('latin1'))
    }
    socket.setTimeout(limit, done)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', done)
    socket.on('close', done)
    socket.end(bytes)
  })
const statusOf = (response: string): string | undefined => /^HTTP\/1\.1 (\d{3})/.exec(response)?.[1]

test('both planes answer, each on a port of its own, and none of them after it was closed', async () => {
  const served = await serve({ declaration })
  const { url, controlUrl, token } = served
  assert.equal((await fetch(`${url}${discoveryPath}`)).status, 200)
  const opened = await fetch(`${controlUrl}/sandboxes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: '{}',
  })
  assert.equal(opened.status, 201)
  assert.equal(
    (await fetch(`${url}/sandboxes`, { method: 'POST', headers: { authorization: `Bearer ${token}` } })).status,
    404,
  )
  assert.ok(token.length >= 24)
  await served.close()
  await assert.rejects(fetch(url))
  await assert.rejects(fetch(controlUrl))
})

test('the URLs of sandboxes are paths when a server listens on all addresses', async (t) => {
  const { url, controlUrl, token, close } = await serve({ declaration, host: '0.0.0.0' })
  t.after(close)
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/)
  const headers = { authorization: `Bearer ${token}` }
  const opened = await fetch(`${controlUrl}/sandboxes`, { method: 'POST', headers, body: '{}' })
  assert.match(await opened.text(), /"url":"\/sandboxes\//)
})

test('a port in use is an error, and the other port is free again', async (t) => {
  const first = await serve({ declaration })
  t.after(first.close)
  const port = Number(new URL(first.url).port)
  await assert.rejects(serve({ declaration, port }), { code: 'EADDRINUSE' })
  const other = await serve({ declaration })
  await other.close()
  const free = Number(new URL(other.url).port)
  await assert.rejects(serve({ declaration, port: free, controlPort: port }), { code: 'EADDRINUSE' })
  await (await serve({ declaration, port: free })).close()
})

test('it closes although clients keep their connections open', async () => {
  const served = await serve({ declaration })
  const idle = connect(Number(new URL(served.url).port), '127.0.0.1')
  idle.on('error', () => undefined)
  await new Promise((resolve) => idle.once('connect', resolve))
  const half = say(served.url, 'POST /sign-ins HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n{')
  await served.close()
  await half
  idle.destroy()
})

test('what is hardly HTTP gets no answer of failure', async (t) => {
  const served = await serve({ declaration })
  t.after(served.close)
  const end = 'host: x\r\nconnection: close\r\n\r\n'
  const malformedRequests = [
    `GET http://elsewhere.test/phones HTTP/1.1\r\n${end}`,
    `GET //elsewhere.test/phones HTTP/1.1\r\n${end}`,
    `GET ?x HTTP/1.1\r\n${end}`,
    `OPTIONS * HTTP/1.1\r\n${end}`,
    `GET /phones HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n`,
    `GET /phones HTTP/1.1\r\nhost: [::\r\nconnection: close\r\n\r\n`,
    'GET /phones HTTP/1.1\r\n\r\n',
    'GET /phones HTTP/1.0\r\n\r\n',
    `CONNECT elsewhere.test:443 HTTP/1.1\r\n${end}`,
    `GET /%00%ff/../../etc HTTP/1.1\r\n${end}`,
    `GET /phones HTTP/1.1\r\nauthorization: Bearer \u00ff\u0001\r\n${end}`,
    `POST /sign-ins HTTP/1.1\r\ntransfer-encoding: chunked\r\ncontent-type: application/json\r\n${end}zz\r\n`,
    `POST /sign-ins HTTP/1.1\r\ncontent-length: 9\r\ntransfer-encoding: chunked\r\n${end}`,
    `GET /phones HTTP/1.1\r\nx: ${'y'.repeat(70_000)}\r\n${end}`,
    `GET /${'p'.repeat(9_000)} HTTP/1.1\r\n${end}`,
    'GARBAGE\r\n\r\n',
    '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  ]
  for (const bytes of malformedRequests) {
    const status = statusOf(await say(served.url, bytes))
    assert.ok(status === undefined || Number(status) < 500, `${JSON.stringify(bytes.slice(0, 60))}: ${status}`)
  }
  assert.equal((await fetch(`${served.url}${discoveryPath}`)).status, 200)
})

test('slow clients do not block it: they are disconnected, and meanwhile others are served', async (t) => {
  const served = await serve({ declaration, requestTimeout: 400 })
  t.after(served.close)
  const partialRequests = [
    'GET /phones HTTP/1.1\r\nhost: x\r\n',
    'POST /sign-ins HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    '',
  ]
  const slow = Array.from({ length: 150 }, (_, at) =>
    sendSlowly(served.url, partialRequests[at % partialRequests.length] ?? ''),
  )
  const began = performance.now()
  for (let turn = 0; turn < 20; turn++) assert.equal((await fetch(`${served.url}${discoveryPath}`)).status, 200)
  const durations = await Promise.all(slow)
  assert.ok(Math.max(...durations) < 5_000, `${Math.max(...durations)} ms`)
  assert.ok(performance.now() - began < 10_000)
})

/** Sends this and then a byte now and then; the milliseconds until the server had enough of it. */
const sendSlowly = (url: string, beginning: string): Promise<number> =>
  new Promise((resolve) => {
    const began = performance.now()
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    const timer = setInterval(() => beginning !== '' && socket.write('x'), 100)
    const end = setTimeout(() => socket.destroy(), 20_000)
    socket.on('error', () => undefined)
    socket.on('data', () => undefined)
    socket.on('connect', () => socket.write(beginning))
    socket.on('close', () => {
      clearInterval(timer)
      clearTimeout(end)
      resolve(performance.now() - began)
    })
  })

test('the control plane does nothing without its token', async (t) => {
  const { controlUrl, token, close } = await serve({ declaration })
  t.after(close)
  const tries = [
    '',
    'Bearer',
    'Bearer ',
    `bearer${token}`,
    `Basic ${token}`,
    `Bearer ${token.slice(1)}`,
    `Bearer ${token}x`,
    `Bearer x, Bearer ${token}`,
  ]
  for (const authorization of tries) {
    for (const [method, path] of [
      ['POST', '/sandboxes'],
      ['DELETE', '/sandboxes/root'],
      ['GET', '/sandboxes/root/deliveries'],
      ['GET', '/x'],
    ] as const) {
      const response = await fetch(`${controlUrl}${path}?token=${token}`, {
        method,
        headers: {
          ...(authorization === '' ? {} : { authorization }),
          'x-forwarded-for': '127.0.0.1',
          cookie: `token=${token}`,
        },
        ...(method === 'POST' ? { body: '{}' } : {}),
      })
      assert.equal(response.status, 401, `${authorization} ${method} ${path}`)
      assert.doesNotMatch(await response.text(), new RegExp(token))
    }
  }
})

test('both planes refuse bodies that are too large, the control plane larger ones', async (t) => {
  const { url, controlUrl, token, close } = await serve({ declaration })
  t.after(close)
  const post = async (to: string, bytes: number) =>
    (
      await fetch(to, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: ' '.repeat(bytes),
      })
    ).status
  assert.deepEqual([await post(`${url}/sign-ins`, 64 * 1024), await post(`${url}/sign-ins`, 64 * 1024 + 1)], [400, 413])
  assert.deepEqual(
    [await post(`${controlUrl}/sandboxes`, 64 * 1024 + 1), await post(`${controlUrl}/sandboxes`, 1024 * 1024 + 1)],
    [400, 413],
  )
})

test('two credentials in one request are none, even if the first is right', async (t) => {
  const { controlUrl, token, close } = await serve({ declaration })
  t.after(close)
  const ask = (...lines: string[]) =>
    say(controlUrl, `GET /x HTTP/1.1\r\nhost: localhost\r\n${lines.join('')}connection: close\r\n\r\n`)
  const right = `authorization: Bearer ${token}\r\n`
  assert.equal(statusOf(await ask(right)), '404')
  assert.equal(statusOf(await ask(right, 'authorization: Bearer other\r\n')), '401')
})

test('a request has one Host', async (t) => {
  const { url, close } = await serve({ declaration })
  t.after(close)
  const ask = (lines: string) => say(url, `GET ${discoveryPath} HTTP/1.1\r\n${lines}connection: close\r\n\r\n`)
  assert.equal(statusOf(await ask('host: localhost\r\n')), '200')
  assert.equal(statusOf(await ask('host: localhost\r\nHost: localhost\r\n')), '400')
  assert.equal(statusOf(await ask('')), '400')
})
