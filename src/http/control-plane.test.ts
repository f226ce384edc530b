import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createControlPlane } from './control-front.ts'
import { referenceDeclaration } from './reference-declaration.ts'
import { createWorlds } from './sandboxes.ts'

const newPlane = () => {
  const worlds = createWorlds({ declaration: referenceDeclaration('2fa-2018') })
  const plane = createControlPlane(worlds, 'secret', () => 'http://public.test')
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
  return { worlds, plane, call }
}
const openedBy = async ({ worlds, call }: ReturnType<typeof newPlane>, body: object) => {
  const { json } = await call('POST', '/sandboxes', JSON.stringify(body))
  return worlds.find(String(json.sandbox))
}

test('a sandbox keeps the parameters that it was opened with', async () => {
  const world = await openedBy(newPlane(), { parameters: { 'code.length': 8 } })
  assert.equal(world?.declaration.parameters['code.length'], 8)
})

test('a sandbox begins now unless it was told when', async () => {
  const before = Date.now()
  const world = await openedBy(newPlane(), {})
  const clock = await world?.control({ type: 'read-clock' })
  const now = clock && 'now' in clock ? clock.now : 0
  assert.ok(now >= before && now <= Date.now(), String(now))
})

test('what is opened is told as JSON, and nothing is told of what is closed', async () => {
  const { call } = newPlane()
  const opened = await call('POST', '/sandboxes', '{}')
  assert.deepEqual([opened.status, opened.headers['content-type']], [201, 'application/json'])
  const closed = await call('DELETE', `/sandboxes/${opened.json.sandbox}`)
  assert.deepEqual([closed.status, closed.headers['content-type'], closed.body], [204, undefined, ''])
})

test('a wrong parameter is told with its place', async () => {
  const { json } = await newPlane().call('POST', '/sandboxes', '{"parameters":{"code.length":99}}')
  assert.match(String(json.title), /^parameters\.code\.length: code\.length is a whole number/)
})

test('a command without the body that it needs is told so', async () => {
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

test('a path that the control plane does not have is told', async () => {
  const { status, json } = await newPlane().call('GET', '/clocks')
  assert.deepEqual([status, json.title], [404, 'The control plane has no such path'])
})

test('a body has room for many accounts, and an end', async () => {
  const status = async (bytes: number) =>
    (await newPlane().call('POST', '/sandboxes', `${' '.repeat(bytes - 2)}{}`)).status
  assert.equal(await status(2 ** 20), 201)
  assert.equal(await status(2 ** 20 + 1), 413)
})

test('without the token no body is read and no path is told', async () => {
  const { plane } = newPlane()
  for (const headers of [{}, { authorization: '' }, { authorization: 'Bearer secre' }, { authorization: 'secret' }]) {
    for (const path of ['/sandboxes', '/sandboxes/root/clock', '/nothing']) {
      const { status } = await plane({ method: 'POST', path, headers, body: ' '.repeat(2 ** 20 + 1) })
      assert.equal(status, 401, path)
    }
  }
})
