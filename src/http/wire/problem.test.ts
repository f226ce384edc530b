import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusals, refused } from '../../protocol/refusal.ts'
import { encodeRefusal, problemMediaType, problemTypeOf, reasonOf } from './problem.ts'

test('a refusal is a problem document with no more than necessary', () => {
  const { status, headers, body } = encodeRefusal(refused('not-found'))
  assert.deepEqual([status, headers], [404, { 'content-type': problemMediaType }])
  assert.deepEqual(JSON.parse(body), {
    type: 'urn:assay:refusal:not-found',
    title: 'There is no such thing',
    status: 404,
  })
})

test('a refusal has the time to wait, and alternatives', () => {
  const { status, headers, body } = encodeRefusal(
    refused('too-many-attempts', { retryAfter: 1800, remedies: ['wait', 'ask support'] }),
  )
  assert.deepEqual([status, headers], [429, { 'content-type': problemMediaType, 'retry-after': '1800' }])
  assert.deepEqual(JSON.parse(body).remedies, ['wait', 'ask support'])
})

test('a refusal for missing credentials names their scheme, and no other does', () => {
  for (const reason of refusals) {
    const { status, headers } = encodeRefusal(refused(reason))
    const challenge = 'www-authenticate' in headers ? headers['www-authenticate'] : undefined
    assert.equal(challenge, status === 401 ? 'Bearer' : undefined, reason)
  }
})

test('every reason is known again by its type, and nothing else is a reason', () => {
  for (const reason of refusals) assert.equal(reasonOf(problemTypeOf(reason)), reason)
  for (const type of ['', 'not-found', 'about:blank', 'urn:assay:refusal:', 'urn:assay:refusal:bad-mood']) {
    assert.equal(reasonOf(type), undefined, type)
  }
})
