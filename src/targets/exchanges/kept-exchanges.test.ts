import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { RawExchange } from '../target.ts'
import { createExchangeLog } from './exchange-log.ts'
import { keepExchanges, leftOut } from './kept-exchanges.ts'

const exchange = (body: string, headers: Readonly<Record<string, string>> = {}) => ({
  plane: 'public' as const,
  command: 'enter-code' as const,
  at: 0,
  milliseconds: 1,
  base: 'http://a.test',
  request: { method: 'POST', path: '/x', headers: {} },
  response: { status: 200, headers, body },
})

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')
/** Megabytes that are in use. */
const memory = (): number => {
  collectGarbage()
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

test('a scenario keeps so much of what a server sends and no more, the newest answers first', () => {
  const kept = keepExchanges<RawExchange>(() => undefined)
  const before = memory()
  for (let at = 0; at < 100; at++) kept.add(exchange(`${at} ${Buffer.alloc(4_000_000, 'a').toString('latin1')}`))
  const grown = memory() - before
  assert.ok(grown < 20, `${grown} MB`)
  const bodies = kept.all.map(({ response }) => response?.body)
  assert.equal(bodies.length, 100)
  assert.equal(bodies[0], leftOut)
  assert.match(bodies.at(-1) ?? '', /^99 a/)
  assert.ok(bodies.filter((body) => body !== leftOut).length >= 7)
})

test('long headers count too', () => {
  const kept = keepExchanges<RawExchange>(() => undefined)
  for (let at = 0; at < 100; at++) kept.add(exchange('', { 'x-long': 'a'.repeat(16_000) }))
  const [first] = kept.all
  assert.deepEqual(first?.response, { status: 200, headers: {}, body: leftOut })
  assert.ok(kept.all.filter(({ response }) => response?.body === '').length <= 33)
})

test('a secret of an answer that is not kept is hidden all the same', () => {
  const log = createExchangeLog()
  log.record(exchange(JSON.stringify({ session: 'canary-of-the-first', fill: 'x'.repeat(60_000) })))
  for (let at = 0; at < 12; at++) log.record(exchange(JSON.stringify({ fill: 'x'.repeat(60_000) })))
  log.record(exchange('it was canary-of-the-first'))
  assert.equal(log.read()[0]?.response?.body, leftOut)
  assert.equal(log.text('canary-of-the-first'), '«session-1»')
  assert.doesNotMatch(JSON.stringify(log.read()), /canary/)
})
