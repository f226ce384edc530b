import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchRequest } from './match-request.ts'

test('a clock may be moved by another number of seconds, as a replay is faster than the target was', () => {
  const move = (body: unknown) => ({ method: 'POST', origin: 'http://a.test', path: '/sandboxes/s/clock', body })
  const matches = (before: unknown, now: unknown) => matchRequest(move(before), move(now), new Map(), true)
  assert.ok(matches({ seconds: 580 }, { seconds: 599 }))
  assert.equal(matches({ seconds: 580 }, { seconds: '599' }), undefined)
  assert.equal(matches({ seconds: 580, to: 1 }, { seconds: 599, to: 2 }), undefined)
})
