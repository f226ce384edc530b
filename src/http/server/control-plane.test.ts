import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { referenceDeclaration } from '../reference/reference-declaration.ts'
import { createSandboxRegistry } from '../reference/sandbox-registry.ts'
import { controlRouteTable } from '../routes/control-route-table.ts'
import { schemaArbitrary } from '../wire/arbitraries.ts'
import { problemMediaType } from '../wire/problem.ts'
import { createControlPlane } from './control-plane.ts'
import { createControlApp } from './hono-app.ts'

const token = 'the-control-token'

const createPlane = (most?: number) => {
  const declaration = referenceDeclaration('2fa-2018')
  const registry = createSandboxRegistry({ declaration, ...(most === undefined ? {} : { maxSandboxes: most }) })
  const app = createControlApp(registry, token, () => 'http://public.test')
  return async (method: string, path: string, body?: unknown, authorization = `Bearer ${token}`) => {
    const response = await app.fetch(
      new Request(`http://control.test${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...(authorization === '' ? {} : { authorization }) },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    const json: { sandbox?: string; url?: string; title?: string; now?: number } = text === '' ? {} : JSON.parse(text)
    return { status: response.status, headers: response.headers, json }
  }
}

test('without the token no path is revealed', async () => {
  const call = createPlane()
  for (const authorization of ['', 'Bearer', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`, token]) {
    for (const [method, path] of [
      ['POST', '/sandboxes'],
      ['GET', '/sandboxes/root/clock'],
      ['GET', '/nothing'],
    ] as const) {
      const { status, json, headers } = await call(method, path, method === 'POST' ? {} : undefined, authorization)
      assert.deepEqual([status, json.title], [401, 'The control token is missing or wrong'], authorization)
      assert.equal(headers.get('www-authenticate'), 'Bearer')
      assert.equal(headers.get('content-type'), problemMediaType)
    }
  }
})

test('a sandbox is opened, used and closed', async () => {
  const call = createPlane()
  const { status, json } = await call('POST', '/sandboxes', {
    now: 1_500_000_000_000,
    parameters: { 'code.length': 8 },
  })
  assert.equal(status, 201)
  assert.equal(json.url, `http://public.test/sandboxes/${json.sandbox}`)
  const at = `/sandboxes/${json.sandbox}`
  assert.equal((await call('GET', `${at}/clock`)).json.now, 1_500_000_000_000)
  assert.equal((await call('POST', `${at}/clock`, { seconds: 5 })).json.now, 1_500_000_005_000)
  assert.equal((await call('DELETE', at)).status, 204)
  assert.equal((await call('GET', `${at}/clock`)).status, 404)
  assert.equal((await call('DELETE', at)).status, 404)
})

test('there is a limit to sandboxes, and a closed one makes room', async () => {
  const call = createPlane(2)
  const first = await call('POST', '/sandboxes', {})
  assert.equal((await call('POST', '/sandboxes', {})).status, 201)
  const third = await call('POST', '/sandboxes', {})
  assert.deepEqual([third.status, third.json.title], [409, 'there are 2 sandboxes already; close some'])
  await call('DELETE', `/sandboxes/${first.json.sandbox}`)
  assert.equal((await call('POST', '/sandboxes', {})).status, 201)
})

const refused: readonly (readonly [what: string, opening: unknown, title: RegExp])[] = [
  ['an unknown parameter', { parameters: { 'code.lenght': 6 } }, /there is no parameter "code\.lenght"/],
  ['an inherited name', { parameters: { constructor: 1 } }, /there is no parameter "constructor"/],
  [
    'a value out of range',
    { parameters: { 'code.length': 99 } },
    /code\.length must be a whole number from 4 to 10, not 99/,
  ],
  ['a value of another kind', { parameters: { 'code.length': '6' } }, /code\.length must be a whole number/],
  ['an unknown choice', { parameters: { 'code.binding': 'none' } }, /code\.binding must be one of sign-in, account/],
  ['a day that does not exist', { parameters: { 'apppw.enforced_from': '2017-02-30' } }, /must be a date such as/],
  ['an object as value', { parameters: { 'code.length': {} } }, /parameters\.code\.length/],
  ['an unknown field', { clock: 5 }, /^the body: the contract has no field "clock" here/],
  ['half a millisecond', { now: 0.5 }, /^now: /],
  ['a moment that no clock shows', { now: 1e300 }, /^now: /],
  ['a moment after the year 9999', { now: 253_402_300_800_000 }, /^now: .*9999/],
  ['a moment in seconds', { now: 1_500_000_000 }, /^now: /],
  ['an array', [], /^the body: /],
  ['broken JSON', '{', /^the body: /],
  ['no body', undefined, /^the body: /],
]
for (const [what, opening, title] of refused) {
  test(`no sandbox is opened with ${what}`, async () => {
    const call = createPlane(1)
    const { status, json } = await call('POST', '/sandboxes', opening)
    assert.equal(status, 400)
    assert.match(json.title ?? '', title)
    assert.equal((await call('POST', '/sandboxes', {})).status, 201, 'the refused one took the place')
  })
}

test('malformed and impossible requests are refused with a reason', async () => {
  const call = createPlane()
  const account = { identifier: 'ada@example.com', password: 'x', scheme: 'none' }
  assert.equal((await call('POST', '/sandboxes/root/accounts', account)).status, 201)
  assert.match((await call('POST', '/sandboxes/root/accounts', account)).json.title ?? '', /taken/)
  assert.equal((await call('POST', '/sandboxes/root/accounts', { ...account, scheme: 'three-factor' })).status, 400)
  const unread = await call('POST', '/sandboxes/root/accounts', {
    ...account,
    identifier: 'b',
    phones: [{ number: '+999' }],
  })
  assert.equal(unread.status, 409)
  assert.equal((await call('POST', '/sandboxes/root/clock', { seconds: -1 })).status, 400)
  assert.equal((await call('POST', '/sandboxes/root/clock', { seconds: 1e15 })).status, 400)
  assert.equal((await call('POST', '/sandboxes/root/password-demands', { identifier: 'nobody' })).status, 409)
  assert.equal((await call('GET', '/sandboxes/__proto__/clock')).status, 404)
  assert.equal((await call('PATCH', '/sandboxes/root/clock')).status, 405)
  assert.equal((await call('POST', '/sandboxes/root/accounts', 'x'.repeat(2 ** 20 + 1))).status, 413)
})

test('no control command makes the server fail', async () => {
  const call = createPlane()
  const { json } = await call('POST', '/sandboxes', {})
  for (const row of Object.values(controlRouteTable)) {
    const samples = 'body' in row ? schemaArbitrary(row.body) : fc.constant(undefined)
    await fc.assert(
      fc.asyncProperty(samples, async (body) => {
        const { status, json: answer } = await call(row.method, `/sandboxes/${json.sandbox}${row.path}`, body)
        assert.ok(status < 500, `${row.path} ${status}`)
        if (status < 300) row.answer.schema.parse(answer)
      }),
      { numRuns: 60 },
    )
  }
})

describe('the control plane, whatever carries it', () => {
  const newPlane = () => {
    const registry = createSandboxRegistry({ declaration: referenceDeclaration('2fa-2018') })
    const plane = createControlPlane(registry, 'secret', () => 'http://public.test')
    const call = async (method: string, path: string, body?: string) => {
      const response = await plane({
        method,
        path,
        headers: { authorization: 'Bearer secret' },
        ...(body === undefined ? {} : { body }),
      })
      const json: Readonly<Record<string, unknown>> = response.body === '' ? {} : JSON.parse(response.body)
      return { ...response, json }
    }
    return { registry, plane, call }
  }
  const openedBy = async ({ registry, call }: ReturnType<typeof newPlane>, body: object) => {
    const { json } = await call('POST', '/sandboxes', JSON.stringify(body))
    return registry.find(String(json.sandbox))
  }

  test('a sandbox keeps the parameters that it was opened with', async () => {
    const instance = await openedBy(newPlane(), { parameters: { 'code.length': 8 } })
    assert.equal(instance?.declaration.parameters['code.length'], 8)
  })

  test('a sandbox starts now unless a time is given', async () => {
    const before = Date.now()
    const instance = await openedBy(newPlane(), {})
    const clock = await instance?.control({ type: 'read-clock' })
    const now = clock && 'now' in clock ? clock.now : 0
    assert.ok(now >= before && now <= Date.now(), String(now))
  })

  test('an opened sandbox is described as JSON, and a closed one is gone', async () => {
    const { call } = newPlane()
    const opened = await call('POST', '/sandboxes', '{}')
    assert.deepEqual([opened.status, opened.headers['content-type']], [201, 'application/json'])
    const closed = await call('DELETE', `/sandboxes/${opened.json.sandbox}`)
    assert.deepEqual([closed.status, closed.headers['content-type'], closed.body], [204, undefined, ''])
  })

  test('a wrong parameter is reported with its path', async () => {
    const { json } = await newPlane().call('POST', '/sandboxes', '{"parameters":{"code.length":99}}')
    assert.match(String(json.title), /^parameters\.code\.length: code\.length must be a whole number/)
  })

  test('a command without its required body is refused', async () => {
    const { call } = newPlane()
    for (const body of [undefined, '', '7', '{']) {
      const { status, json } = await call('POST', '/sandboxes/root/clock', body)
      assert.equal(status, 400, body)
      assert.match(String(json.title), /^the body: /)
    }
  })

  test('a command for a sandbox that is not there is not found', async () => {
    const { status, json } = await newPlane().call('GET', '/sandboxes/gone/clock')
    assert.deepEqual([status, json.title], [404, 'There is no such sandbox'])
  })

  test('an unknown path of the control plane is not found', async () => {
    const { status, json } = await newPlane().call('GET', '/clocks')
    assert.deepEqual([status, json.title], [404, 'The control plane has no such path'])
  })

  test('a body has room for many accounts, and an end', async () => {
    const status = async (bytes: number) =>
      (await newPlane().call('POST', '/sandboxes', `${' '.repeat(bytes - 2)}{}`)).status
    assert.equal(await status(2 ** 20), 201)
    assert.equal(await status(2 ** 20 + 1), 413)
  })

  test('without the token no body is read and no path is revealed', async () => {
    const { plane } = newPlane()
    for (const headers of [{}, { authorization: '' }, { authorization: 'Bearer secre' }, { authorization: 'secret' }]) {
      for (const path of ['/sandboxes', '/sandboxes/root/clock', '/nothing']) {
        const { status } = await plane({ method: 'POST', path, headers, body: ' '.repeat(2 ** 20 + 1) })
        assert.equal(status, 401, path)
      }
    }
  })
})
