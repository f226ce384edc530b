import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Policy, policy } from '../../core/policy/policy.ts'
import { serial } from '../../core/transaction.ts'
import { referenceDeclaration } from './reference-declaration.ts'
import { createSandboxRegistry, type Defect } from './sandbox-registry.ts'

const declaration = referenceDeclaration('2fa-2018')
const opened = (options: Partial<Parameters<typeof createSandboxRegistry>[0]> = {}) => {
  const worlds = createSandboxRegistry({ declaration, ...options })
  const made = worlds.open({})
  const world = 'id' in made ? worlds.find(made.id) : undefined
  if (!world) throw new Error(JSON.stringify(made))
  return { worlds, world }
}
const nobody = { type: 'read-account', session: 'none' } as const

test('commands wait as long as the database takes, once, unless somebody holds them', async () => {
  let waits = 0
  const { world } = opened({
    latency: async () => {
      waits += 1
    },
  })
  await world.execute(nobody)
  assert.equal(waits, 1)
  const places: string[] = []
  world.interleave?.(async (where) => {
    places.push(where)
  })
  await world.execute(nobody)
  assert.deepEqual([places, waits], [['queue', 'database'], 1])
  world.interleave?.(undefined)
  await world.execute(nobody)
  assert.equal(waits, 2)
})

test('a command is decided when the database has answered, and not before', async () => {
  const events: string[] = []
  const { world } = opened({
    latency: async () => {
      events.push('database asked')
      await new Promise(setImmediate)
      events.push('database answered')
    },
    defect: {
      transactions: {
        'read-account': async (store, decide, wait) => {
          events.push('begun')
          await wait()
          events.push('decided')
          return decide(store.read())
        },
      },
    },
  })
  await world.execute(nobody)
  assert.deepEqual(events, ['begun', 'database asked', 'database answered', 'decided'])
})

test('commands that somebody holds wait until they are let go', async () => {
  const { world } = opened()
  const letGo: (() => void)[] = []
  world.interleave?.((where) => new Promise((resolve) => void (where === 'queue' ? letGo.push(resolve) : resolve())))
  let answered = false
  const asked = world.execute(nobody).then(() => {
    answered = true
  })
  await new Promise(setImmediate)
  assert.equal(answered, false)
  for (const go of letGo) go()
  await asked
  assert.equal(answered, true)
})

test('a server keeps passwords at full cost, its sandboxes at a cheap one', async () => {
  const { worlds, world } = opened()
  const spent = async (one: typeof world | undefined, name: string): Promise<number> => {
    const began = process.cpuUsage()
    await one?.execute({ type: 'create-account', identifier: `${name}@example.com`, password: 'Correct-Horse-7' })
    return process.cpuUsage(began).user
  }
  await spent(world, 'first')
  const cheap = [await spent(world, 'second'), await spent(world, 'third'), await spent(world, 'fourth')]
  assert.ok((await spent(worlds.find(undefined), 'first')) > 5 * Math.min(...cheap))
})

test('a defect carries its commands out in its own way, and reads requests in its own way', async () => {
  let asked = 0
  const transactions: NonNullable<Defect['transactions']> = {
    'read-account': (store, decide, wait) => {
      asked += 1
      return serial(store, decide, wait)
    },
  }
  const reads: NonNullable<Defect['rewriteRequest']> = (carried) => carried
  const { world } = opened({ defect: { transactions, rewriteRequest: reads } })
  await world.execute(nobody)
  assert.equal(asked, 1)
  assert.equal(world.rewriteRequest, reads)
  assert.equal('reads' in opened().world, false)
})

test('a defect replaces one decision of any area, and every other decision stays', async () => {
  const { world } = opened({ defect: { policy: { account: { isIdentifier: () => false } } } })
  const create = { type: 'create-account', identifier: 'ada@example.com', password: 'Correct-Horse-7' } as const
  assert.equal((await world.execute(create)).type, 'refused')
  for (const area of Object.keys(policy) as (keyof Policy)[]) {
    const { world: right } = opened({ defect: { policy: { [area]: {} } } })
    assert.equal((await right.execute(create)).type, 'account-created', area)
  }
})

test('what a defect replaces in an area leaves the other decisions of that area as they were', async () => {
  const { world } = opened({ defect: { policy: { account: { opensAccountPage: () => true } } } })
  const create = { type: 'create-account', identifier: 'no identifier', password: 'Correct-Horse-7' } as const
  assert.deepEqual(await world.execute(create), { type: 'refused', reason: 'malformed' })
})

test('the world at the root lives in the time of the wall, and moves ahead of it', async () => {
  const root = opened().worlds.find(undefined)
  const now = async () => {
    const read = await root?.control({ type: 'read-clock' })
    return read && 'now' in read ? read.now : Number.NaN
  }
  const before = Date.now()
  const read = await now()
  assert.ok(read >= before && read <= Date.now())
  await root?.control({ type: 'advance-clock', seconds: 3_600 })
  assert.ok((await now()) - Date.now() > 3_500_000)
})

test('sandboxes come to an end, are counted, and begin when they are told to', async () => {
  const { worlds } = opened({ maxSandboxes: 2 })
  const second = worlds.open({ now: 1_000 })
  assert.ok('id' in second)
  assert.deepEqual(await worlds.find(second.id)?.control({ type: 'read-clock' }), { type: 'clock', now: 1_000 })
  assert.deepEqual(worlds.open({}), { problem: 'there are 2 sandboxes already; close some' })
  assert.equal(worlds.close(second.id), true)
  assert.equal(worlds.close(second.id), false)
  assert.equal(worlds.find(second.id), undefined)
  assert.ok('id' in worlds.open({}))
})
