import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadSuite } from '../../src/run/suite/suite.ts'

const { cases } = await loadSuite({ root: process.cwd(), patterns: ['features'] })

test('no rule has the same scenario twice', () => {
  const byContent = Map.groupBy(cases, ({ rule, steps }) =>
    JSON.stringify([rule?.id, steps.map(({ text, pickleStep }) => [text, pickleStep.argument ?? null])]),
  )
  const twice = [...byContent.values()].filter((same) => same.length > 1)
  assert.deepEqual(
    twice.map((same) => same.map(({ id }) => id)),
    [],
  )
})
