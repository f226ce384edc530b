import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newPerson } from '../support/person.ts'
import { wrongProgramPassword } from './program-password.ts'

const holding = (secret: string) => {
  const person = newPerson('Ada')
  person.appPasswords.set('Mail', { id: 'one', label: 'Mail', secret })
  return person
}

test('wrong passwords of programs have the form of one that is held, and differ', () => {
  const secret = 'Mail@abcd-efg7-bbbc'
  const wrong = Array.from({ length: 30 }, (_, index) => wrongProgramPassword(holding(secret), index))
  assert.equal(new Set([secret, ...wrong]).size, 31)
  for (const one of wrong.slice(0, 10)) assert.match(one, /^Mail@abcd-efg7-[bc]{4}$/)
})

test('without one, or where it has too few characters, they are a sentence', () => {
  assert.equal(wrongProgramPassword(newPerson('Ada'), 2), 'none of her passwords 2')
  assert.equal(wrongProgramPassword(holding('aaaa'), 0), 'none of her passwords 0')
  assert.equal(wrongProgramPassword(holding('Mail@ab'), 3), 'none of her passwords 3')
})
