import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { isValidPhoneNumber } from 'libphonenumber-js'
import { createPhoneNumbers, type PhoneNumbers } from './phone-numbers.ts'

test('each sandbox has numbers of its own that ring nowhere', () => {
  const [one, other] = [createPhoneNumbers(), createPhoneNumbers()]
  const made = [one.of('+12025550101'), other.of('+12025550101'), one.of('+12025550102')]
  assert.equal(new Set(made).size, 3)
  for (const number of made) {
    assert.match(number, /^\+1[2-9]\d\d55501\d\d$/)
    assert.ok(isValidPhoneNumber(number))
  }
  assert.equal(one.of('+12025550101'), made[0])
  assert.equal(one.nameOf(made[0] ?? ''), '+12025550101')
  assert.equal(other.nameOf(made[0] ?? ''), made[0])
})

/** Numbers as the first sandbox of another process has them. */
const ofAnotherProcess = async (): Promise<PhoneNumbers> => {
  const file = new URL(`phone-numbers.ts?${randomUUID()}`, import.meta.url)
  const fresh: typeof import('./phone-numbers.ts') = await import(file.href)
  return fresh.createPhoneNumbers()
}
const many = (length: number, numbers: PhoneNumbers): readonly string[] =>
  Array.from({ length }, (_, index) => numbers.of(`+1202${5550000 + index}`))

test('8,600 of them are different', async () => {
  const made = many(8600, await ofAnotherProcess())
  assert.equal(new Set(made).size, 8600)
  for (const number of made) assert.match(number, /^\+1[2-9]\d\d55501\d\d$/)
})

test('a process begins anywhere among them', async () => {
  const first = [1, 2, 3, 4].map(async () => (await ofAnotherProcess()).of('+12025550101'))
  assert.notEqual(new Set(await Promise.all(first)).size, 1)
})

test('their area codes are in use, and old enough for any list of numbers', async () => {
  const made = many(86, await ofAnotherProcess())
  assert.equal(new Set(made.map((number) => number.slice(2, 5))).size, 86)
  for (const number of made) assert.ok(isValidPhoneNumber(number), number)
})

test('what is no number stays what it is', () => {
  assert.equal(createPhoneNumbers().of('not a number'), 'not a number')
})
