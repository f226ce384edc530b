import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isValidPhoneNumber } from 'libphonenumber-js'
import { createNumbers } from './numbers.ts'

test('each sandbox has numbers of its own that ring nowhere', () => {
  const [one, other] = [createNumbers(), createNumbers()]
  const made = [one.of('+12025550101'), other.of('+12025550101'), one.of('+12025550102')]
  assert.equal(new Set(made).size, 3)
  for (const number of made) {
    assert.match(number, /^\+1[2-9]\d\d55501\d\d$/)
    assert.ok(isValidPhoneNumber(number))
  }
  assert.equal(one.of('+12025550101'), made[0])
  assert.equal(one.named(made[0] ?? ''), '+12025550101')
  assert.equal(other.named(made[0] ?? ''), made[0])
})

test('thousands of them are different', () => {
  const numbers = createNumbers()
  const made = new Set(Array.from({ length: 5000 }, (_, index) => numbers.of(`+1202${5550000 + index}`)))
  assert.equal(made.size, 5000)
})

test('their area codes are in use, and old enough for any list of numbers', () => {
  const numbers = createNumbers()
  const made = Array.from({ length: 86 }, (_, index) => numbers.of(`+1202${5550000 + index}`))
  assert.equal(new Set(made.map((number) => number.slice(2, 5))).size, 86)
  for (const number of made) assert.ok(isValidPhoneNumber(number), number)
})

test('what is no number stays what it is', () => {
  assert.equal(createNumbers().of('not a number'), 'not a number')
})
