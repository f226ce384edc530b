import assert from 'node:assert/strict'
import { test } from 'node:test'
import { malformedAccepted, malformedRequests } from './malformed-requests.ts'

const command = { type: 'change-password', session: 't', currentPassword: 'a', newPassword: 'b' } as const
const bodies = new Map(malformedRequests(command).map(({ what, request }) => [what, request.body]))

test('one thing is wrong at a time', () => {
  assert.deepEqual(
    [...bodies.keys()],
    [
      'a field that is not in the contract',
      'no "currentPassword"',
      'a "currentPassword" of another type',
      'the field "currentPassword" twice',
      'a body that is not JSON',
      'the content type text/plain',
      'the method PATCH',
      'the method HEAD',
      'a path that the contract does not have',
    ],
  )
  assert.equal(bodies.get('no "currentPassword"'), '{"newPassword":"b"}')
  assert.equal(
    bodies.get('the field "currentPassword" twice'),
    '{"currentPassword":"","currentPassword":"a","newPassword":"b"}',
  )
})

test('an operation without a body has its path and method alone', () => {
  const whats = malformedRequests({ type: 'read-account' }).map(({ what }) => what)
  assert.deepEqual(whats, ['the method PATCH', 'a path that the contract does not have'])
})

test('a field that may be left out is not missed', () => {
  const enrolment = malformedRequests({ type: 'start-enrolment', session: 't', password: 'p' } as never)
  assert.ok(enrolment.every(({ what }) => !what.startsWith('no ')))
})

test('a refusal has a status 4XX and, where the operation is of the contract, is a problem document', () => {
  const [field] = malformedRequests(command)
  assert.ok(field)
  const judge = (status: number, media: string, isOperation = true) =>
    malformedAccepted(
      'change-password',
      { ...field, isOperation },
      { status, headers: { 'content-type': media }, body: '' },
    )
  assert.equal(judge(400, 'application/problem+json'), undefined)
  assert.equal(judge(404, 'text/plain', false), undefined)
  assert.equal(judge(501, 'text/html', false), undefined)
  assert.match(
    judge(400, 'text/html') ?? '',
    /refused in the content type "text\/html"; the contract says application\/problem\+json$/,
  )
  for (const status of [200, 302, 500]) {
    const sentence = judge(status, 'application/problem+json') ?? ''
    assert.match(
      sentence,
      /^change-password with a field that is not in the contract was answered with status \d+; the/,
    )
  }
})
