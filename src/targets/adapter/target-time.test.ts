import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TargetClock } from '../clock/target-clock.ts'
import { createAdapterLog } from './adapter-log.ts'
import { Client } from './client.ts'
import { newCookies } from './cookies.ts'
import { createTime } from './target-time.ts'

const connection = {
  base: '',
  transport: () => Promise.reject(new Error('no request')),
  log: createAdapterLog([]),
  headers: {},
  now: Date.now,
}
const examiner = new Client(connection, { plane: 'control', command: 'read-clock' }, newCookies())

const day = 86_400_000
/** A clock that is a day ahead of this machine's, and how often it was asked. */
const dayAhead = () => {
  const asked: unknown[] = []
  const clock: TargetClock = {
    kind: 'virtual',
    now: (client) => {
      asked.push(client)
      return Date.now() + day
    },
    advance: async () => undefined,
  }
  return { asked, time: createTime(clock, () => examiner) }
}
const isNear = (time: number, wanted: number): void => assert.ok(Math.abs(time - wanted) < 30_000, `${time}`)

test('without a clock the time is that of this machine', async () => {
  const time = createTime(undefined, () => assert.fail('nobody is asked'))
  isNear(await time.exact(), Date.now())
  isNear(await time.near(), Date.now())
})

test('the exact time is asked for each time, by the examiner', async () => {
  const { asked, time } = dayAhead()
  isNear(await time.exact(), Date.now() + day)
  isNear(await time.exact(), Date.now() + day)
  assert.deepEqual(asked, [examiner, examiner])
})

test('near enough is what was asked for once', async () => {
  const { asked, time } = dayAhead()
  for (let times = 0; times < 3; times += 1) isNear(await time.near(), Date.now() + day)
  assert.equal(asked.length, 1)
})
