import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainOptions } from './fixtures/plain-service.ts'
import { createService, runningClock, virtualClock, type WaitPoint } from './service.ts'

const options = plainOptions({ edition: '2fa-2018' })
const account = {
  type: 'provision-account',
  identifier: 'ada@example.com',
  password: 'Correct-Horse-7',
  scheme: 'two-factor',
  phones: [{ number: '+12025550100' }],
} as const
const signIn = {
  type: 'start-sign-in',
  identifier: 'ada@example.com',
  password: 'Correct-Horse-7',
  client: { kind: 'browser' },
} as const

test('a running clock is ahead of the wall clock by as much as it was moved, and a virtual one stands still', () => {
  let wall = 1_000
  const running = runningClock(() => wall)
  running.advance(500)
  assert.equal(running.now(), 1_500)
  wall += 10
  assert.equal(running.now(), 1_510)
  running.advance(1)
  assert.equal(running.now(), 1_511)
  const virtual = virtualClock(7)
  virtual.advance(3)
  assert.equal(virtual.now(), 10)
})

test('a command waits for its turn, then for the database', async () => {
  const places: WaitPoint[] = []
  const service = createService({
    ...options,
    wait: async (where) => {
      places.push(where)
    },
  })
  await service.execute(signIn)
  assert.deepEqual(places, ['queue', 'database'])
})

test('what the control plane could not do leaves no trace', async () => {
  const service = createService(options)
  const broken = { ...account, identifier: 'bob@example.com', phones: [{ number: 'x' }] }
  assert.equal((await service.control(broken)).type, 'problem')
  assert.equal((await service.control({ ...broken, phones: [] })).type, 'provisioned')
})

test('the outbox keeps the newest thousand', async () => {
  const service = createService(plainOptions({ edition: '2fa-2018', set: { 'code.sends': 0 } }))
  await service.control(account)
  const started = await service.execute(signIn)
  assert.ok(started.type === 'code-required')
  const [phone] = started.phones
  const send = () =>
    service.execute({ type: 'send-code', signIn: started.signIn, phone: phone?.phone ?? '', via: 'text' })
  const outbox = async () => {
    const read = await service.control({ type: 'read-deliveries' })
    return read.type === 'deliveries' ? read.deliveries : []
  }
  await send()
  const [first] = await outbox()
  for (let sent = 1; sent < 1_000; sent++) await send()
  assert.equal((await outbox()).length, 1_000)
  assert.deepEqual((await outbox())[0], first)
  await send()
  assert.equal((await outbox()).length, 1_000)
  assert.notDeepEqual((await outbox())[0], first)
})

test('the clock of a service is read and moved by seconds', async () => {
  const service = createService({ ...options, clock: virtualClock(1_000) })
  assert.deepEqual(await service.control({ type: 'advance-clock', seconds: 2 }), { type: 'clock', now: 3_000 })
  assert.deepEqual(await service.control({ type: 'read-clock' }), { type: 'clock', now: 3_000 })
})

test('the oldest rows are evicted now and then, not with every command', async () => {
  const service = createService(plainOptions({ edition: '2fa-2018', set: { 'code.sends': 0 } }))
  await service.control(account)
  const begin = async () => {
    const started = await service.execute(signIn)
    return started.type === 'code-required' ? started.signIn : assert.fail(started.type)
  }
  const first = await begin()
  const isThere = async () => (await service.execute({ type: 'read-sign-in', signIn: first })).type !== 'refused'
  for (let started = 1; started < 505; started++) await begin()
  assert.equal(await isThere(), true)
  for (let started = 505; started < 575; started++) await begin()
  assert.equal(await isThere(), false)
})
