import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { discoveryPath } from '../../protocol/declaration.ts'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { createSandboxRegistry } from '../reference/sandbox-registry.ts'
import { readDeclaration } from '../wire/declaration.ts'
import { maxPublicBodyBytes } from '../wire/message.ts'
import { problemMediaType } from '../wire/problem.ts'
import { createPublicApp } from './hono-app.ts'

const registry = createSandboxRegistry({ declaration: referenceDeclaration('2fa-2018') })
const opened = registry.open({})
const sandbox = 'id' in opened ? opened.id : ''
const app = createPublicApp(registry.find)

type RequestParts = {
  readonly method?: string
  readonly body?: string | Uint8Array
  readonly headers?: Record<string, string>
}
const ask = async (path: string, { method = 'GET', body, headers = {} }: RequestParts = {}) => {
  const response = await app.fetch(
    new Request(`http://front.test/sandboxes/${sandbox}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    }),
  )
  return { status: response.status, headers: response.headers, body: await response.text() }
}
const post = (path: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
  ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

const problemOf = (body: string): { type?: unknown; detail?: unknown } => JSON.parse(body)
const malformed = 'urn:assay:refusal:malformed'

describe('what the contract does not have', () => {
  test('a path', async () => {
    for (const path of [
      '/',
      '/nothing',
      '/sign-ins/',
      '/sign-ins/x/y',
      '//sign-ins',
      '/.well-known/',
      '/%2e%2e/sign-ins',
    ]) {
      const { status, headers } = await ask(path)
      assert.equal(status, 404, path)
      assert.equal(headers.get('content-type'), problemMediaType)
    }
  })

  test('a method', async () => {
    const { status, headers } = await ask('/sign-ins', { method: 'DELETE' })
    assert.equal(status, 405)
    assert.equal(headers.get('allow'), 'POST')
    assert.equal((await ask('/app-passwords', { method: 'PATCH' })).headers.get('allow'), 'POST, GET, DELETE')
    assert.equal((await ask(discoveryPath, { method: 'POST' })).headers.get('allow'), 'GET')
  })

  test('a sandbox', async () => {
    for (const path of ['/sandboxes/none/phones', `/sandboxes/none${discoveryPath}`, '/sandboxes/__proto__/phones']) {
      assert.equal((await app.fetch(new Request(`http://front.test${path}`))).status, 404, path)
    }
  })
})

describe('what cannot be read is refused as malformed, with the reason', () => {
  const signIn = '{"identifier":"ada@example.com","password":"x","client":{"kind":"browser"}}'
  const cases: readonly (readonly [what: string, body: string | Uint8Array, type: string, detail: RegExp])[] = [
    ['a form', 'identifier=ada', 'application/x-www-form-urlencoded', /content type/],
    ['no content type', signIn, '', /content type/],
    ['a type that only looks like JSON', signIn, 'application/jsonp', /content type/],
    ['no body', '', 'application/json', /not valid JSON/],
    ['broken JSON', '{"identifier":', 'application/json', /not valid JSON/],
    ['a trailing comma', '{"identifier":"x",}', 'application/json', /not valid JSON/],
    ['UTF-16', Buffer.from(signIn, 'utf16le'), 'application/json; charset=utf-16', /not valid JSON/],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00, 0x80), 'application/json', /not valid JSON/],
    ['null', 'null', 'application/json', /the body: an object is expected/],
    ['an array', `[${signIn}]`, 'application/json', /the body: an object is expected/],
    ['a missing field', '{"identifier":"x"}', 'application/json', /^password: /],
    [
      'an unknown field',
      signIn.replace('{', '{"admin":true,'),
      'application/json',
      /the contract has no field "admin" here/,
    ],
    [
      'the type of the command',
      signIn.replace('{', '{"type":"sign-out",'),
      'application/json',
      /the contract has no field "type" here/,
    ],
    [
      'a prototype',
      signIn.replace('{', '{"__proto__":{"admin":true},'),
      'application/json',
      /the contract has no field "__proto__" here/,
    ],
    ['an unknown field inside', signIn.replace('"kind"', '"root":1,"kind"'), 'application/json', /^client: .*"root"/],
    ['an array for a text', signIn.replace('"x"', '["x"]'), 'application/json', /^password: a text is expected/],
    [
      'an object for a text',
      signIn.replace('"x"', '{"$ne":null}'),
      'application/json',
      /^password: a text is expected/,
    ],
    ['a number for a text', signIn.replace('"x"', '12345678'), 'application/json', /^password: a text is expected/],
    ['null for a text', signIn.replace('"x"', 'null'), 'application/json', /^password: a text is expected/],
    ['an inherited name as a kind', signIn.replace('browser', 'constructor'), 'application/json', /^client\.kind: /],
    [
      'a text that is too long',
      signIn.replace('"x"', `"${'x'.repeat(4097)}"`),
      'application/json',
      /^password: Too big/,
    ],
    [
      'a number that is none',
      signIn.replace('"kind"', '"position":{"latitude":1e999,"longitude":0},"kind"'),
      'application/json',
      /^client\.position\.latitude: /,
    ],
    ['JSON that is deep', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, 'application/json', /nested too deep/],
    ['deep objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'application/json', /nested too deep/],
  ]
  for (const [what, body, type, detail] of cases) {
    test(what, async () => {
      const response = await post('/sign-ins', body, { 'content-type': type })
      assert.equal(response.status, 400, response.body)
      const problem = problemOf(response.body)
      assert.equal(problem.type, malformed)
      assert.match(String(problem.detail), detail)
      assert.ok(String(problem.detail).length < 300)
    })
  }

  test('a value in the path', async () => {
    const { status, body } = await ask('/services/root', { headers: { authorization: 'Bearer x' } })
    assert.deepEqual([status, problemOf(body).type], [400, malformed])
    for (const id of ['..%2f..', '%00', '%0a', 'x'.repeat(257), '%e2%80%ae']) {
      const { status } = await ask(`/devices/${id}`, { headers: { authorization: 'Bearer x' } })
      assert.ok(status === 400 || status === 404, `${id} ${status}`)
    }
  })

  test('of two equal names neither counts', async () => {
    const { status, body } = await post('/sign-ins', signIn.replace('"x"', '"x","password":"x"'))
    assert.equal(status, 400)
    assert.equal(problemOf(body).detail, 'the body has a duplicate name in an object')
  })

  test('a body with a content encoding is refused, and not read as if it had none', async () => {
    const { status } = await post('/sign-ins', signIn, { 'content-encoding': 'gzip' })
    assert.equal(status, 415)
    assert.equal((await post('/sign-ins', signIn, { 'content-encoding': 'IDENTITY' })).status, 401)
  })

  test('a byte order mark is accepted', async () => {
    assert.equal((await post('/sign-ins', `\u{feff}${signIn}`)).status, 401)
  })
})

test('a body that is too large is not read', async () => {
  const { status, body } = await post('/sign-ins', JSON.stringify({ identifier: 'x'.repeat(maxPublicBodyBytes) }))
  assert.equal(status, 413)
  assert.match(body, /too large/)
  const stream = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(16 * 1024).fill(32)),
  })
  const endless = new Request(`http://front.test/sign-ins`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: stream,
    duplex: 'half',
  })
  assert.equal((await app.fetch(endless)).status, 413)
})

test('a missing credential, or one of another scheme, is refused with the wanted scheme', async () => {
  for (const authorization of ['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'Bearer nobody', 'bearer x']) {
    const { status, headers, body } = await ask('/phones', authorization === '' ? {} : { headers: { authorization } })
    assert.equal(status, 401, authorization)
    assert.equal(headers.get('www-authenticate'), 'Bearer')
    assert.equal(problemOf(body).type, 'urn:assay:refusal:not-signed-in')
  }
})

test('every response may not be kept and may not be guessed at', async () => {
  const responses = [
    await ask(discoveryPath),
    await ask('/nothing'),
    await ask('/phones'),
    await ask('/sign-ins', { method: 'DELETE' }),
    await post('/sign-ins', '{'),
    await post('/sign-ins', 'x'.repeat(maxPublicBodyBytes + 1)),
  ]
  for (const { status, headers } of responses) {
    assert.equal(headers.get('cache-control'), 'no-store', String(status))
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('access-control-allow-origin'), null)
  }
})

test('a failure of the server reveals no details', async () => {
  const broken = createPublicApp(() => ({
    declaration: referenceDeclaration('2fa-2018'),
    execute: async () => {
      throw new Error('password hunter2 at /srv/app.ts:7')
    },
  }))
  const response = await broken.fetch(
    new Request('http://front.test/phones', { headers: { authorization: 'Bearer x' } }),
  )
  assert.equal(response.status, 500)
  assert.equal(response.headers.get('cache-control'), 'no-store')
  assert.doesNotMatch(await response.text(), /hunter2|srv/)
})

test('the discovery document is what the harness reads', async () => {
  const { status, body } = await ask(discoveryPath)
  assert.equal(status, 200)
  assert.deepEqual(readDeclaration(JSON.parse(body)), registry.find(sandbox)?.declaration)
})

test('HEAD is answered as GET, without its body', async () => {
  const got = await ask(discoveryPath)
  const { status, headers, body } = await ask(discoveryPath, { method: 'HEAD' })
  assert.deepEqual([status, headers.get('content-type'), body], [200, got.headers.get('content-type'), ''])
})
