import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coveringArray } from './covering-array.ts'

test('every pair of values that can stand together is in a row, and rows are few', () => {
  const domains = { a: [1, 2, 3], b: [true, false], c: ['x', 'y', 'z'], d: [0, 1] }
  const agrees = ({ a, b }: Readonly<Record<string, unknown>>) => !(a === 2 && b === false)
  const rows = coveringArray(domains, agrees)
  const names = Object.keys(domains) as (keyof typeof domains)[]
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      for (const value of domains[one]) {
        for (const its of domains[other]) {
          const possible = agrees({ [one]: value, [other]: its })
          const found = rows.some((row) => row[one] === value && row[other] === its)
          assert.equal(found, possible, `${one}=${value} ${other}=${its}`)
        }
      }
    }
  }
  assert.ok(rows.length <= 14, `${rows.length} rows`)
  for (const row of rows) assert.equal(Object.keys(row).length, 4)
})
