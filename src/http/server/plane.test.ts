import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPlane, type PlaneRoute } from './plane.ts'

const echo =
  (row: string): PlaneRoute['handle'] =>
  ({ method }, fields) => ({
    status: 200,
    headers: { 'x-row': row },
    body: JSON.stringify({ method, ...fields }),
  })
const newPlane = (largestBody = 100) =>
  createPlane(
    [
      { method: 'GET', path: '/phones', handle: echo('list') },
      { method: 'POST', path: '/phones', handle: echo('add') },
      { method: 'GET', path: '/phones/:phone', handle: echo('one') },
      {
        method: 'GET',
        path: '/broken',
        handle: () => {
          throw new Error('a secret')
        },
      },
    ],
    { notFoundTitle: 'There is no such path', maxBodyBytes: largestBody },
  )
const ask = (method: string, path: string, body?: string, plane = newPlane()) =>
  plane({ method, path, headers: {}, ...(body === undefined ? {} : { body }) })
const sealedHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

test('a request goes to the first row of its method and path, and its answer is not cached', async () => {
  assert.deepEqual(await ask('POST', '/phones'), {
    status: 200,
    headers: { 'x-row': 'add', ...sealedHeaders },
    body: '{"method":"POST"}',
  })
  assert.equal((await ask('GET', '/phones')).headers['x-row'], 'list')
  assert.equal((await ask('GET', '/phones/best')).headers['x-row'], 'one')
})

test('path values are decoded where possible', async () => {
  const phone = async (segment: string): Promise<unknown> =>
    JSON.parse((await ask('GET', `/phones/${segment}`)).body ?? '').phone
  assert.equal(await phone('plain'), 'plain')
  assert.equal(await phone('a%20b%2Fc'), 'a b/c')
  assert.equal(await phone('50%'), '50%')
})

test('another path is not found, another method not allowed, and both say so', async () => {
  const unknown = await ask('GET', '/nothing')
  assert.deepEqual([unknown.status, JSON.parse(unknown.body ?? '').title], [404, 'There is no such path'])
  assert.equal(unknown.headers['cache-control'], 'no-store')
  assert.equal(JSON.parse(unknown.body ?? '').type, 'about:blank')
  const other = await ask('DELETE', '/phones')
  assert.deepEqual([other.status, other.headers.allow], [405, 'GET, POST'])
  assert.equal(JSON.parse(other.body ?? '').title, 'The contract has no DELETE here')
  assert.equal((await ask('DELETE', '/phones/x')).headers.allow, 'GET')
})

test('a body is measured in bytes, and one byte too many is one too many', async () => {
  const status = async (body: string, most: number) => (await ask('POST', '/phones', body, newPlane(most))).status
  assert.equal(await status('x'.repeat(100), 100), 200)
  assert.equal(await status('x'.repeat(101), 100), 413)
  assert.equal(await status('€'.repeat(33), 99), 200)
  assert.equal(await status('€'.repeat(34), 99), 413)
  assert.equal(await status('x'.repeat(40), 100), 200)
})

test('an exception becomes a failure of the server without details', async () => {
  const failed = await ask('GET', '/broken')
  assert.deepEqual([failed.status, JSON.parse(failed.body ?? '').title], [500, 'The server failed'])
  assert.equal(failed.headers['x-content-type-options'], 'nosniff')
})
