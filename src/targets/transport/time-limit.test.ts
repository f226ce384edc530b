import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { guardCall } from '../adapter/guard-call.ts'
import { TargetError } from '../target-error.ts'
import { currentRequestMeter, metered, withRequestMeter } from './request-meter.ts'
import { paceText, secondsText } from './time-limit.ts'

const slowServer = metered(async () => {
  await wait(20, undefined, { ref: false })
  return { status: 200, headers: {}, body: '' }
})
const send = () => slowServer('http://a.test', { method: 'GET', path: '/', headers: {} })
const sendMany = async (count: number): Promise<string> => {
  for (let sent = 0; sent < count; sent += 1) await send()
  return 'done'
}
const failureOf = async (work: Promise<unknown>): Promise<TargetError> => {
  const error: unknown = await work.then(
    () => assert.fail('it came back'),
    (thrown: unknown) => thrown,
  )
  return error instanceof TargetError ? error : assert.fail(String(error))
}

test('a command may take longer than its limit while its server goes on answering', async () => {
  assert.equal(await guardCall('a.ts', 'list-phones', () => sendMany(5), 50), 'done')
})

test('a command that waits for a server that is too slow says so, with how long it took and what was measured', async () => {
  const { code, message, advice } = await failureOf(guardCall('a.ts', 'list-phones', () => sendMany(1000), 30))
  assert.equal(code, 'target-slow')
  assert.match(message, /did not finish list-phones within 0\.3 s: \d+ requests were answered, the slowest after/)
  assert.match(advice ?? '', /--timeout/)
})

test('a command that hangs while nothing is asked of the server is a defect of the adapter', async () => {
  const idle = async (): Promise<void> => {
    await send()
    await wait(10_000, undefined, { ref: false })
  }
  const { code, message } = await failureOf(guardCall('a.ts', 'list-phones', idle, 60))
  assert.equal(code, 'adapter-failed')
  assert.match(message, /within 0\.(06|12) s$/)
})

test('work for which more time was granted, as for a server that starts, takes as long', async () => {
  const start = (granted: number) => async (): Promise<string> => {
    currentRequestMeter()?.grant(granted)
    await wait(150, undefined, { ref: false })
    return 'started'
  }
  assert.equal(await guardCall('a.ts', 'its start', start(2000), 30), 'started')
  const { message } = await failureOf(guardCall('a.ts', 'its start', start(40), 30))
  assert.match(message, /within 0\.07 s$/)
})

test('requests are measured by every meter around them', async () => {
  await withRequestMeter(async (outer) => {
    await withRequestMeter(async (inner) => {
      await Promise.all([send(), send()])
      assert.equal(inner.answered, 2)
      assert.ok(inner.waited >= 15 && inner.waited < 2 * inner.slowest, 'time is counted once')
    })
    assert.equal(outer.answered, 2)
    assert.match(paceText(outer), /^2 requests were answered, the slowest after 0\.0\d+ s$/)
  })
  assert.equal(secondsText(2500), '2.5 s')
})
