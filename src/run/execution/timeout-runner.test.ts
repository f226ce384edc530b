import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TimeoutRunner } from './timeout-runner.ts'

const never = (): Promise<never> => new Promise(() => {})

test('the result or the error of the code is passed on', async () => {
  const waiting = new TimeoutRunner()
  assert.equal(await waiting.call(() => 1, 50, 'it'), 1)
  assert.equal(await waiting.call(async () => 2, 50, 'it'), 2)
  const broken = (): never => {
    throw new TypeError('thrown at once')
  }
  await assert.rejects(waiting.call(broken, 50, 'it'), TypeError)
  await assert.rejects(
    waiting.call(async () => broken(), 50, 'it'),
    TypeError,
  )
})

test('a timeout names what was waited for', async () => {
  await assert.rejects(
    new TimeoutRunner().call(never, 5, 'the answer'),
    /^Error: the answer did not finish within 5 ms$/,
  )
})

test('a limit longer than a timer can be is no limit of zero', async () => {
  const waiting = new TimeoutRunner()
  const turn = (): Promise<string> => new Promise((resolve) => setTimeout(resolve, 5, 'done'))
  assert.equal(await waiting.call(turn, Number.POSITIVE_INFINITY, 'it'), 'done')
})

test('the wait can be ended, even by the code itself', async () => {
  const waiting = new TimeoutRunner()
  const first = waiting.call(never, 1_000, 'it')
  waiting.cancelCall('enough')
  await assert.rejects(first, (reason) => reason === 'enough')
  const second = waiting.call(() => waiting.cancelCall('enough'), 1_000, 'it')
  await assert.rejects(second, (reason) => reason === 'enough')
  waiting.cancelCall('nobody waits')
  assert.equal(await waiting.call(() => 1, 50, 'it'), 1)
})

test('an error from elsewhere fails the wait that goes on, or the next one', async () => {
  const waiting = new TimeoutRunner()
  const first = waiting.call(never, 1_000, 'it')
  waiting.onUncaughtError('during')
  await assert.rejects(first, (reason) => reason === 'during')
  waiting.onUncaughtError('between')
  waiting.onUncaughtError('too late')
  await assert.rejects(
    waiting.call(() => 1, 50, 'it'),
    (reason) => reason === 'between',
  )
  assert.equal(await waiting.call(() => 1, 50, 'it'), 1)
})
