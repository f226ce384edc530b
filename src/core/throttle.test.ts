import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newThrottle } from './state.ts'
import { countFailure, countSuccess, isDisabled, lockedFor } from './throttle.ts'

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

  test('close the entry for good at the second limit, locks in between or not', () => {
    const throttle = newThrottle()
    for (let at = 0; at < 3; at++) countFailure(throttle, at * 1_000_000, 2, 60, 4)
    assert.equal(isDisabled(throttle), false)
    countFailure(throttle, 9_000_000, 2, 60, 4)
    assert.equal(isDisabled(throttle), true)
    assert.equal(lockedFor(throttle, 1e15), Number.POSITIVE_INFINITY)
  })

  test('that a success ended do not count towards the second limit', () => {
    const throttle = newThrottle()
    for (let at = 0; at < 3; at++) countFailure(throttle, at * 1_000_000, 0, 60, 4)
    countSuccess(throttle)
    countFailure(throttle, 9_000_000, 0, 60, 4)
    assert.equal(isDisabled(throttle), false)
  })
})
