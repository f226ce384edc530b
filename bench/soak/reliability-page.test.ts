import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectionFaults } from '../../src/targets/transport-faults/connection-faults.ts'
import { transportFaults } from '../../src/targets/transport-faults/faults.ts'
import { readSection } from './reliability-page.ts'
import { readFaultTable } from './transport-faults/table.ts'

test('the table in docs/reliability.md has every fault with its outcome and its sentence', () => {
  const rows = readFaultTable(readSection('faults'))
  const known = [
    ...connectionFaults.map(({ what, sentence }) => ({ what, outcome: 'exit 3', sentence })),
    ...transportFaults,
  ]
  assert.deepEqual(
    rows.map(({ what, outcome }) => ({ what, outcome })),
    known.map(({ what, outcome }) => ({ what, outcome })),
  )
  for (const [at, { sentence }] of known.entries()) {
    const actual = rows[at]?.sentence ?? ''
    assert.match(actual, sentence ?? /^$/)
  }
  assert.ok(known.length >= 30)
})
