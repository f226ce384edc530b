import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UsageError } from '../../input/usage-error.ts'
import { suiteOf } from '../fixtures/suite-of.ts'
import { type PlanOptions, parseShard, planRun } from './plan.ts'

const examples = Array.from({ length: 10 }, (_, at) => `Example: ${at}\n Then x`).join('\n')
const suite = await suiteOf({ 'features/a.feature': `Feature: f\n@rule:APPPW-17\nRule: r\n${examples}` })
const names = (options: PlanOptions): readonly string[] => planRun(suite, options).cases.map(({ name }) => name)

test('without a seed the cases keep their order; a plan of all is full', () => {
  assert.deepEqual(names({}), ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
  const { scope, selection } = planRun(suite, { edition: '2fa-2018' })
  assert.deepEqual([scope, selection], ['full', []])
})

test('shards share the cases out without rest, and make the plan partial', () => {
  const shards = [1, 2, 3].map((index) => names({ shard: { index, total: 3 } }))
  assert.deepEqual(shards[0], ['0', '3', '6', '9'])
  assert.deepEqual(shards.flat().sort(), names({}))
  assert.equal(planRun(suite, { shard: { index: 1, total: 3 } }).scope, 'partial')
})

test('a seed gives an order of its own, the same each time, also for a part of the cases', () => {
  const order = names({ seed: '42' })
  assert.deepEqual(names({ seed: '42' }), order)
  assert.notDeepEqual(order, names({ seed: '43' }))
  assert.notDeepEqual(order, names({}))
  assert.deepEqual([...order].sort(), names({}))
  const part = names({ seed: '42', shard: { index: 1, total: 2 } })
  assert.deepEqual(
    part,
    order.filter((name) => part.includes(name)),
  )
})

test('a selection makes the plan partial and can be read from it', () => {
  const { scope, selection } = planRun(suite, { selectors: ['APPPW-17'], tags: 'not @slow' })
  assert.deepEqual([scope, selection], ['partial', ['APPPW-17', 'not @slow']])
})

test('a shard is written as part and number of parts', () => {
  assert.deepEqual(parseShard('2/5'), { index: 2, total: 5 })
  for (const text of ['0/5', '6/5', '2', 'a/b', '1/0', '2/5/7', '-1/5'])
    assert.throws(() => parseShard(text), UsageError)
})
