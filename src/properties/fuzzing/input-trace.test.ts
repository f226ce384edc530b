import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inputTrace, parseInput } from './input-trace.ts'

/** What Gherkin makes of a cell (its three escapes). */
const read = (cell: string): string => cell.replace(/\\([\\|n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))

test('an input is read from its row as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const [, row = ''] = inputTrace('the sign-in code', { kind: 'text', value })
      const [, kind = '', cell = ''] = /^ {2}\| (\w+) \| (.*) \|$/.exec(row) ?? []
      assert.match(cell, /^[\x20-\x7e]*$/)
      assert.doesNotMatch(cell.replaceAll('\\|', ''), /\|/)
      assert.deepEqual(parseInput(kind, read(cell)), { kind: 'text', value })
    }),
  )
  assert.deepEqual(parseInput('left out', ''), { kind: 'left out' })
  assert.throws(() => parseInput('text', '12'), /quotation marks/)
})
