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
  const made = new Set(Array.from({ length: 2500 }, (_, index) => numbers.of(`+1202${5550000 + index}`)))
  assert.equal(made.size, 2500)
})

test('a process begins anywhere among them', async () => {
  const begin = async (process: number): Promise<string | undefined> => {
    const file = new URL(`numbers.ts?${performance.now()}-${process}`, import.meta.url)
    const fresh: typeof import('./numbers.ts') = await import(file.href)
    return fresh.createNumbers().of('+12025550101')
  }
  const first = new Set(await Promise.all([1, 2, 3, 4].map(begin)))
  assert.notEqual(first.size, 1)
})

test('a number that the server made up is told as it is', () => {
  assert.equal(createNumbers().named('+12125550100'), '+12125550100')
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
