import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newThrottle } from './state.ts'
import { countFailure, countSuccess, lockedFor } from './throttle.ts'

describe('failures in a row', () => {
  test('lock at the limit, for that many seconds, and are counted from zero afterwards', () => {
    const throttle = newThrottle()
    countFailure(throttle, 1_000, 2, 60)
    assert.deepEqual(throttle, { failures: 1, lockedUntil: 0 })
    countFailure(throttle, 1_000, 2, 60)
    assert.deepEqual(throttle, { failures: 0, lockedUntil: 61_000 })
    assert.equal(lockedFor(throttle, 1_000), 60)
    assert.equal(lockedFor(throttle, 60_001), 1)
    assert.equal(lockedFor(throttle, 61_000), 0)
    assert.equal(lockedFor(throttle, 90_000), 0)
  })

  test('are ended by a success', () => {
    const throttle = newThrottle()
    countFailure(throttle, 0, 2, 60)
    countSuccess(throttle)
    countFailure(throttle, 0, 2, 60)
    assert.equal(lockedFor(throttle, 0), 0)
  })

  test('never lock where the limit is none', () => {
    const throttle = newThrottle()
    for (let at = 0; at < 50; at++) countFailure(throttle, 0, 0, 60)
    assert.equal(lockedFor(throttle, 0), 0)
  })
})
