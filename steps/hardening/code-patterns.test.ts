import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { test } from 'node:test'
import { patternIn } from './code-patterns.ts'

const numbered = (count: number, code: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => String(code(index)).padStart(6, '0'))
const random = () => randomInt(1_000_000)

test('random codes follow no pattern', () => {
  for (let turn = 0; turn < 50; turn += 1) assert.equal(patternIn(numbered(40, random)), undefined)
})

test('a few codes follow one where two are equal or all steps are', () => {
  assert.equal(patternIn(['123456', '654321', '123456']), 'one code comes again')
  assert.equal(patternIn(numbered(6, (index) => 7 * index)), 'always the same step from one code to the next')
  assert.equal(patternIn(['123456', '123457', '123459']), undefined)
})

test('many codes follow one where digits never change or never come, or steps are small', () => {
  const ends = numbered(40, () => 10 * random() + 7).map((code) => code.slice(-6))
  assert.equal(patternIn(ends), 'a place has the same digit in every code')
  const binary = Array.from({ length: 40 }, () => Array.from({ length: 6 }, () => randomInt(2)).join(''))
  assert.ok(['a digit is in none of the codes', 'one code comes again'].includes(patternIn(binary) ?? ''))
  const climbing = numbered(40, (index) => 12_345 + index * 24_000 + randomInt(900))
  assert.equal(patternIn(climbing), 'each code is close to the one before it')
})
