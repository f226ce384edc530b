import assert from 'node:assert/strict'
import { request } from 'node:http'
import { describe, test } from 'node:test'
import { discoveryPath } from '../../protocol/declaration.ts'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { guardRequest } from './request-guard.ts'
import { serve } from './serve.ts'

const statusOf = (headers: Readonly<Record<string, string>>, access?: Parameters<typeof guardRequest>[0]): number =>
  guardRequest(access)(headers)?.status ?? 200

describe('the Host of a request', () => {
  const own = [
    'localhost',
    'LOCALHOST:80',
    'a.localhost:1',
    '127.0.0.1:8080',
    '[::1]:8080',
    '192.0.2.7',
    '[2001:db8::1]:9',
  ]
  const others = [
    '',
    'attacker.test',
    'localhost.attacker.test',
    '127.0.0.1.attacker.test:80',
    'a b',
    'localhost, x',
    '[::1',
    '[x]',
    'a:b',
  ]
  test('is an address or a loopback name', () => {
    for (const host of own) assert.equal(statusOf({ host }), 200, host)
  })
  test('that anybody may point at this machine is refused', () => {
    for (const host of others) assert.equal(statusOf({ host }), 421, host)
    assert.equal(statusOf({}), 421)
  })
  test('may be a name that the user allows', () => {
    const access = { hosts: ['Assay.test'] }
    assert.equal(statusOf({ host: 'assay.test:8080' }, access), 200)
    assert.equal(statusOf({ host: 'x.assay.test' }, access), 421)
  })
})

describe('a page of another origin', () => {
  const host = 'localhost:8080'
  test('may not send requests', () => {
    for (const headers of [
      { origin: 'http://attacker.test' },
      { origin: 'null' },
      { origin: 'http://localhost:3000' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as const)
      assert.equal(statusOf({ host, ...headers }), 403, JSON.stringify(headers))
  })
  test('may where the user allows its origin, and only that', () => {
    const access = { origins: ['http://localhost:3000'] }
    assert.equal(statusOf({ host, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }, access), 200)
    assert.equal(statusOf({ host, origin: 'http://localhost:3001' }, access), 403)
  })
  test('is none of this server, and no browser is asked for anything', () => {
    assert.equal(statusOf({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }), 200)
    assert.equal(statusOf({ host, 'sec-fetch-site': 'none' }), 200)
    assert.equal(statusOf({ host, 'sec-fetch-mode': 'cors' }), 200)
  })
})

const send = (url: string, method: string, headers: Readonly<Record<string, string>>) =>
  new Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0, headers: response.headers })
    })
    sent.on('error', reject)
    sent.end()
  })

test('both planes of a server are guarded, and pages of an allowed origin can use the public one', async (t) => {
  const allowedOrigins = ['http://app.test:3000']
  const server = await serve({
    declaration: referenceDeclaration('2fa-2018'),
    allowedOrigins,
    allowedHosts: ['assay.test'],
  })
  t.after(server.close)
  const authorization = `Bearer ${server.token}`
  for (const [url, headers] of [
    [`${server.url}${discoveryPath}`, {}],
    [`${server.controlUrl}/sandboxes/root/clock`, { authorization }],
  ] as const) {
    assert.equal((await send(url, 'GET', headers)).status, 200)
    assert.equal((await send(url, 'GET', { ...headers, host: 'assay.test' })).status, 200)
    assert.equal((await send(url, 'GET', { ...headers, host: 'attacker.test' })).status, 421)
    assert.equal((await send(url, 'GET', { ...headers, origin: 'http://attacker.test' })).status, 403)
  }
  const [origin] = allowedOrigins
  assert.ok(origin)
  const page = await send(`${server.url}${discoveryPath}`, 'GET', { origin })
  assert.equal(page.status, 200)
  assert.equal(page.headers['access-control-allow-origin'], origin)
  assert.equal(page.headers.vary, 'origin')
  const asked = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
  const preflight = await send(`${server.url}/sign-ins`, 'OPTIONS', asked)
  assert.equal(preflight.status, 204)
  assert.equal(preflight.headers['access-control-allow-headers'], 'authorization, content-type')
  assert.equal((await send(`${server.controlUrl}/sandboxes`, 'OPTIONS', { ...asked, authorization })).status, 403)
  const plain = await send(`${server.url}${discoveryPath}`, 'GET', {})
  assert.equal(plain.headers['access-control-allow-origin'], undefined)
})
