import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doorFaults } from '../src/targets/transport-faults/door-faults.ts'
import { transportFaults } from '../src/targets/transport-faults/faults.ts'
import { readPart } from './page.ts'
import { readFaultTable } from './transport-faults/table.ts'

test('the table in docs/reliability.md has every fault with its outcome and its sentence', () => {
  const rows = readFaultTable(readPart('faults'))
  const known = [...doorFaults.map(({ what, sentence }) => ({ what, outcome: 'exit 3', sentence })), ...transportFaults]
  assert.deepEqual(
    rows.map(({ what, outcome }) => ({ what, outcome })),
    known.map(({ what, outcome }) => ({ what, outcome })),
  )
  for (const [at, { sentence }] of known.entries()) {
    const told = rows[at]?.sentence ?? ''
    assert.match(told, sentence ?? /^$/)
  }
  assert.ok(known.length >= 30)
})
