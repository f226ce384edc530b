import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DeliveryDelay } from './delivery-delay.ts'

test('what is declared is waited for, where messages come earlier', () => {
  const delay = new DeliveryDelay(250, 15_000)
  assert.equal(delay.milliseconds, 250)
  for (const late of [0, 100, 160]) delay.came(late)
  assert.equal(delay.milliseconds, 250)
  assert.equal(delay.summary, undefined)
})

test('half as long again as messages usually take is waited for, where they come later', () => {
  const delay = new DeliveryDelay(0, 15_000)
  delay.came(2_000)
  assert.equal(delay.milliseconds, 3_000)
  for (let count = 0; count < 9; count += 1) delay.came(10_000)
  assert.equal(delay.milliseconds, 15_000, 'and never longer than for a message that is expected')
  assert.match(delay.summary ?? '', /^Messages came 10\.0 s after the answers, so assay waited 15\.0 s/)
})

test('one late message changes nothing, and old ones are forgotten', () => {
  const delay = new DeliveryDelay(100, 15_000)
  for (const late of [0, 9_000, 0]) delay.came(late)
  assert.equal(delay.milliseconds, 100)
  for (let count = 0; count < 9; count += 1) delay.came(1_000)
  assert.equal(delay.milliseconds, 1_500)
})
