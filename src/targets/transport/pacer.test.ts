import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TargetError } from '../target-error.ts'
import { Pacer } from './pacer.ts'

/** A pacer on a clock of its own, and the moments at which requests went out. */
const onClock = (options: { readonly rateLimit?: number } = {}) => {
  let now = 0
  const sent: number[] = []
  const pacer = new Pacer({
    ...options,
    clock: () => now,
    wait: async (milliseconds) => {
      now += milliseconds
    },
  })
  const send = async (times: number): Promise<void> => {
    for (let one = 0; one < times; one += 1) {
      await pacer.atItsTurn('http://a.test', async () => sent.push(now))
    }
  }
  return { pacer, sent, send }
}

test('as fast as they come while the server takes them', async () => {
  const { pacer, sent, send } = onClock()
  await send(3)
  assert.deepEqual(sent, [0, 0, 0])
  assert.equal(pacer.summary, undefined)
})

test('with a pause once the server asked for fewer, twice as long each time', async () => {
  const { pacer, sent, send } = onClock()
  pacer.slowDown()
  await send(2)
  pacer.slowDown()
  await send(2)
  assert.deepEqual(sent, [50, 100, 200, 300])
  assert.equal(
    pacer.summary,
    'The server asked for fewer requests 2 times (429 or 503); assay paused up to 100 ms between requests.',
  )
})

test('requests that were refused together count once', async () => {
  const { pacer, sent, send } = onClock()
  for (let one = 0; one < 32; one += 1) pacer.slowDown(1)
  await send(2)
  assert.deepEqual(sent, [1000, 1050])
})

test('Retry-After is obeyed as far as ten seconds', async () => {
  const { pacer, sent, send } = onClock()
  pacer.slowDown(3600)
  await send(1)
  assert.deepEqual(sent, [10_000])
})

test('faster again while the server answers', async () => {
  const { pacer, sent, send } = onClock()
  pacer.slowDown()
  await send(26)
  await send(2)
  assert.equal((sent.at(-1) ?? 0) - (sent.at(-2) ?? 0), 0)
})

test('never more in a second than the user allows', async () => {
  const { pacer, sent, send } = onClock({ rateLimit: 4 })
  await send(5)
  assert.deepEqual(sent, [0, 250, 500, 750, 1000])
  assert.equal(pacer.summary, 'assay sent at most 4 requests per second (--rate-limit).')
})

test('a request that times out is slow where the server answers others, and a silent server is down', async () => {
  let now = 0
  const pacer = new Pacer({ clock: () => now })
  const ask = (milliseconds: number, isLate = false): Promise<void> =>
    pacer.atItsTurn('http://a.test', async () => {
      now += milliseconds
      if (isLate) throw new TargetError('timed-out', 'no answer within 10 s')
    })
  await assert.rejects(ask(10_000, true), { code: 'timed-out' }, 'it never answered')
  await ask(100)
  const slow = { code: 'target-slow', message: 'no answer within 10 s, though it answers other requests' }
  for (const _ of ['first', 'second', 'third']) await assert.rejects(ask(10_000, true), slow)
  await assert.rejects(ask(10_000, true), { code: 'timed-out' }, 'it has been silent for 30 s')
  await ask(100)
  await assert.rejects(ask(10_000, true), slow)
})
