import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Policy, policy } from '../../core/policy/policy.ts'
import { serializable } from '../../core/transaction.ts'
import { referenceDeclaration } from './reference-declaration.ts'
import { createSandboxRegistry, type Defect } from './sandbox-registry.ts'

const declaration = referenceDeclaration('2fa-2018')
const opened = (options: Partial<Parameters<typeof createSandboxRegistry>[0]> = {}) => {
  const registry = createSandboxRegistry({ declaration, ...options })
  const made = registry.open({})
  const instance = 'id' in made ? registry.find(made.id) : undefined
  if (!instance) throw new Error(JSON.stringify(made))
  return { registry, instance }
}
const nobody = { type: 'read-account', session: 'none' } as const

test('commands wait as long as the database takes, once, unless they are interleaved', async () => {
  let waits = 0
  const { instance } = opened({
    latency: async () => {
      waits += 1
    },
  })
  await instance.execute(nobody)
  assert.equal(waits, 1)
  const places: string[] = []
  instance.interleave?.(async (where) => {
    places.push(where)
  })
  await instance.execute(nobody)
  assert.deepEqual([places, waits], [['queue', 'database'], 1])
  instance.interleave?.(undefined)
  await instance.execute(nobody)
  assert.equal(waits, 2)
})

test('a command is decided when the database has answered, and not before', async () => {
  const events: string[] = []
  const { instance } = opened({
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
  await instance.execute(nobody)
  assert.deepEqual(events, ['begun', 'database asked', 'database answered', 'decided'])
})

test('interleaved commands wait until they are released', async () => {
  const { instance } = opened()
  const resolvers: (() => void)[] = []
  instance.interleave?.(
    (where) => new Promise((resolve) => void (where === 'queue' ? resolvers.push(resolve) : resolve())),
  )
  let answered = false
  const asked = instance.execute(nobody).then(() => {
    answered = true
  })
  await new Promise(setImmediate)
  assert.equal(answered, false)
  for (const go of resolvers) go()
  await asked
  assert.equal(answered, true)
})

test('a server keeps passwords at full cost, its sandboxes at a cheap one', async () => {
  const { registry, instance } = opened()
  const spent = async (one: typeof instance | undefined, name: string): Promise<number> => {
    const began = process.cpuUsage()
    await one?.execute({ type: 'create-account', identifier: `${name}@example.com`, password: 'Correct-Horse-7' })
    return process.cpuUsage(began).user
  }
  await spent(instance, 'first')
  const cheap = [await spent(instance, 'second'), await spent(instance, 'third'), await spent(instance, 'fourth')]
  assert.ok((await spent(registry.find(undefined), 'first')) > 5 * Math.min(...cheap))
})

test('a defect carries its commands out in its own way, and reads requests in its own way', async () => {
  let asked = 0
  const transactions: NonNullable<Defect['transactions']> = {
    'read-account': (store, decide, wait) => {
      asked += 1
      return serializable(store, decide, wait)
    },
  }
  const rewriteRequest: NonNullable<Defect['rewriteRequest']> = (fields) => fields
  const { instance } = opened({ defect: { transactions, rewriteRequest } })
  await instance.execute(nobody)
  assert.equal(asked, 1)
  assert.equal(instance.rewriteRequest, rewriteRequest)
  assert.equal('rewriteRequest' in opened().instance, false)
})

test('a defect replaces one decision of any area, and every other decision stays', async () => {
  const { instance } = opened({ defect: { policy: { account: { isIdentifier: () => false } } } })
  const create = { type: 'create-account', identifier: 'ada@example.com', password: 'Correct-Horse-7' } as const
  assert.equal((await instance.execute(create)).type, 'refused')
  for (const area of Object.keys(policy) as (keyof Policy)[]) {
    const { instance: right } = opened({ defect: { policy: { [area]: {} } } })
    assert.equal((await right.execute(create)).type, 'account-created', area)
  }
})

test('what a defect replaces in an area leaves the other decisions of that area as they were', async () => {
  const { instance } = opened({ defect: { policy: { account: { opensAccountPage: () => true } } } })
  const create = { type: 'create-account', identifier: 'no identifier', password: 'Correct-Horse-7' } as const
  assert.deepEqual(await instance.execute(create), { type: 'refused', reason: 'malformed' })
})

test('the root sandbox follows the wall clock, and can be moved ahead of it', async () => {
  const root = opened().registry.find(undefined)
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

test('sandboxes are closed, are counted, and start at the chosen time', async () => {
  const { registry } = opened({ maxSandboxes: 2 })
  const second = registry.open({ now: 1_000 })
  assert.ok('id' in second)
  assert.deepEqual(await registry.find(second.id)?.control({ type: 'read-clock' }), { type: 'clock', now: 1_000 })
  assert.deepEqual(registry.open({}), { problem: 'there are 2 sandboxes already; close some' })
  assert.equal(registry.close(second.id), true)
  assert.equal(registry.close(second.id), false)
  assert.equal(registry.find(second.id), undefined)
  assert.ok('id' in registry.open({}))
})
