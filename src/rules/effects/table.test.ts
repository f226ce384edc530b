import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRule, inEdition } from '../catalogue.ts'
import { editions } from '../rule.ts'
import { eventIds } from './events.ts'
import { cellKind, cells, things } from './table.ts'

const name = ({ thing, event, edition }: (typeof cells)[number]): string => `${thing} x ${event} in ${edition}`

test('every thing meets every event in every edition once', () => {
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(name(cell), (counts.get(name(cell)) ?? 0) + 1)
  const wanted = things.flatMap(({ id }) =>
    eventIds.flatMap((event) => editions.map((edition) => `${id} x ${event} in ${edition}`)),
  )
  assert.deepEqual(
    wanted.filter((one) => counts.get(one) !== 1),
    [],
  )
})

test('no thing is listed twice', () => {
  assert.equal(new Set(things.map(({ id }) => id)).size, things.length)
})

test('a closed cell names a rule of its edition, or a parameter', () => {
  const wrong = cells.filter(({ row, edition }) => {
    if ('open' in row) return false
    const rule = row.rule === undefined ? undefined : findRule(row.rule)
    if (rule) return !inEdition(rule, edition)
    return row.parameter === undefined
  })
  assert.deepEqual(wrong.map(name), [])
})

test('an open cell has a reason', () => {
  assert.deepEqual(cells.filter(({ row }) => 'open' in row && row.open.length < 10).map(name), [])
})

test('each kind of cell occurs', () => {
  assert.deepEqual(
    new Set(cells.map(({ row }) => cellKind(row))),
    new Set(['ruled', 'declared', 'open', 'cannot meet']),
  )
})
