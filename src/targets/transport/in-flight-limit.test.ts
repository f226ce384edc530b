import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InFlightLimit } from './in-flight-limit.ts'

/** A server that works on one request at a time, and clients that always have so many more: milliseconds for each answer. */
const serveWith = async (
  limit: InFlightLimit,
  { clients, work, times }: Readonly<Record<'clients' | 'work' | 'times', number>>,
) => {
  let [now, freeAt, most, underWay] = [0, 0, 0, 0]
  const ends: { readonly at: number; readonly resolve: () => void }[] = []
  const client = async (): Promise<void> => {
    for (let turn = 0; turn < times; turn += 1) {
      await limit.begin()
      underWay += 1
      most = Math.max(most, underWay)
      const began = now
      freeAt = Math.max(freeAt, now) + work
      await new Promise<void>((resolve) => ends.push({ at: freeAt, resolve }))
      underWay -= 1
      limit.end(now - began)
    }
  }
  const all = Array.from({ length: clients }, client)
  for (let left = clients * times; left > 0; left -= 1) {
    for (let turn = 0; turn < 20 && ends.length === 0; turn += 1) await Promise.resolve()
    const next = ends.shift()
    now = Math.max(now, next?.at ?? now)
    next?.resolve()
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }
  await Promise.all(all)
  return { most }
}

test('a quick server gets as many requests as come', async () => {
  const limit = new InFlightLimit()
  assert.equal((await serveWith(limit, { clients: 32, work: 2, times: 20 })).most, 32)
  assert.equal(limit.summary('a.test'), undefined)
})

test('a server whose answers become slow gets fewer at a time', async () => {
  const limit = new InFlightLimit()
  await serveWith(limit, { clients: 32, work: 100, times: 40 })
  assert.match(
    limit.summary('a.test') ?? '',
    /^assay reduced the concurrent requests to a\.test from 32 to 5, because its answers became slow\.$/,
  )
})

test('a server that is slow with one request at a time is not thought to be busy', async () => {
  const limit = new InFlightLimit()
  await serveWith(limit, { clients: 1, work: 3_000, times: 40 })
  assert.equal(limit.summary('a.test'), undefined)
})

test('requests begin in the order in which they came', async () => {
  const limit = new InFlightLimit()
  await serveWith(limit, { clients: 16, work: 400, times: 30 })
  const order: number[] = []
  const waiting = Array.from({ length: 20 }, async (_, index) => {
    await limit.begin()
    order.push(index)
    await Promise.resolve()
    limit.end(400)
  })
  await Promise.all(waiting)
  assert.deepEqual(
    order,
    [...order].sort((one, other) => one - other),
  )
})

test('one that does not answer in time gets fewer than a race needs', async () => {
  const limit = new InFlightLimit()
  for (let late = 0; late < 12; late += 1) {
    await limit.begin()
    limit.end(10_000, true)
  }
  assert.match(limit.summary('a.test') ?? '', / to 1, because/)
})
