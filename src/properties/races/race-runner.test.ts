import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAllowed } from './race-runner.ts'

const after = { 'of the new passwords work': 1, 'the old one works': false, 'told so in vain': 1 }

test('a race may leave what an order leaves', () => {
  assert.ok(isAllowed({ ...after }, after, []))
  assert.ok(!isAllowed({ ...after, 'the old one works': true }, after, ['told so in vain']))
  assert.ok(!isAllowed({ ...after, 'of the new passwords work': 0 }, after, ['told so in vain']))
})

test('less of what counts what is wrong is allowed, and more is not', () => {
  assert.ok(isAllowed({ ...after, 'told so in vain': 0 }, after, ['told so in vain']))
  assert.ok(!isAllowed({ ...after, 'told so in vain': 2 }, after, ['told so in vain']))
  assert.ok(!isAllowed({ ...after, 'told so in vain': 0 }, after, []))
})

test('a state with another part is another state', () => {
  assert.ok(!isAllowed({ ...after, more: 0 }, after, []))
  assert.ok(!isAllowed(after, { ...after, more: 0 }, []))
})
