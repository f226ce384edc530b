import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { afterFreeTime, type Hold, namedWork, watchEventLoop } from './event-loop.ts'
import { socketTransport } from './socket-transport.ts'

/** Keeps the event loop from everything else for so much CPU time, however busy the machine is. */
const work = (milliseconds: number): void => {
  const before = process.cpuUsage()
  for (;;) {
    const { user, system } = process.cpuUsage(before)
    if (user + system >= milliseconds * 1_000) return
  }
}

/** The same without CPU time, for limits, which count any hold. */
const stand = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

test('what holds the event loop for a second is told by its name', async (t) => {
  const holds: Hold[] = []
  t.after(watchEventLoop({ onHold: (one) => holds.push(one), unnamed: () => 'a scenario' }))
  namedWork('short work', () => work(100))
  await wait(250)
  assert.equal(
    namedWork('long work', () => {
      work(1_300)
      return 'done'
    }),
    'done',
  )
  await wait(250)
  work(1_500)
  await wait(250)
  assert.deepEqual(
    holds.map(({ name, milliseconds }) => `${name} ${milliseconds >= 1_000}`),
    ['long work true', 'a scenario true'],
  )
})

test('a limit does not run while the event loop is held', async () => {
  const began = performance.now()
  let ended = 0
  afterFreeTime(1_000, () => {
    ended = performance.now() - began
  })
  await wait(150)
  stand(2_000)
  await wait(300)
  assert.equal(ended, 0)
  await wait(2_500)
  assert.ok(ended >= 2_700, `${ended} ms`)
})

test('a limit is longer by a bounded time, however long the event loop is held', async () => {
  let isOver = false
  afterFreeTime(
    300,
    () => {
      isOver = true
    },
    200,
  )
  await wait(150)
  stand(2_000)
  await wait(500)
  assert.ok(isOver)
})

test('one scenario that holds the event loop does not make the requests of another fail', async (t) => {
  const server = createServer((_, response) => void setTimeout(() => response.end('late'), 600)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const { transport, close } = socketTransport({ timeout: 1_500 })
  t.after(close)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const sent = transport(url, { method: 'GET', path: '/', headers: {} })
  await wait(150)
  stand(2_500)
  assert.equal((await sent).body, 'late')
})
