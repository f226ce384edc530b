import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TargetError } from '../target-error.ts'
import { untilAvailable } from './until-available.ts'

/** A server that answers 503 to the first questions, and the pauses between them. */
const starting = (refusals: number, headers: Record<string, string> = {}) => {
  const pauses: number[] = []
  let asked = 0
  return {
    pauses,
    ask: async () => ({ status: asked++ < refusals ? 503 : 200, headers }),
    wait: async (milliseconds: number) => pauses.push(milliseconds),
  }
}

test('a server that is ready is asked once', async () => {
  const { ask, wait, pauses } = starting(0)
  assert.equal((await untilAvailable(ask, 'http://a.test', { wait })).status, 200)
  assert.deepEqual(pauses, [])
})

test('a server that is starting is asked again, more and more seldom', async () => {
  const { ask, wait, pauses } = starting(7)
  assert.equal((await untilAvailable(ask, 'http://a.test', { wait })).status, 200)
  assert.deepEqual(pauses, [250, 500, 1000, 2000, 4000, 5000, 5000])
})

test('Retry-After is obeyed as far as five seconds', async () => {
  for (const [header, pause] of [
    ['3', 3000],
    ['3600', 5000],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 250],
  ] as const) {
    const { ask, wait, pauses } = starting(1, { 'retry-after': header })
    await untilAvailable(ask, 'http://a.test', { wait })
    assert.deepEqual(pauses, [pause])
  }
})

test('a server that never gets ready is an error after the limit', async () => {
  const { ask, wait, pauses } = starting(Number.POSITIVE_INFINITY)
  await assert.rejects(untilAvailable(ask, 'http://a.test', { wait, limit: 10_000 }), (error) => {
    assert.ok(error instanceof TargetError)
    assert.equal(error.message, 'http://a.test has answered 503 for 10 s')
    return error.code === 'unreachable'
  })
  assert.equal(
    pauses.reduce((sum, one) => sum + one, 0),
    10_000,
  )
})
