import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parameters } from '../../protocol/parameters.ts'
import { cells } from '../../rules/effects/table.ts'
import { cellCounts, effectLines, effectsText, effectText, reasonText } from './effect-text.ts'
import { effectsPage } from './html.ts'

test('the counts add up to all cells', () => {
  assert.equal(
    Object.values(cellCounts()).reduce((sum, count) => sum + count, 0),
    cells.length,
  )
})

test('the lines hold every cell once', () => {
  const editions = effectLines().flatMap(({ lines }) => lines.flatMap((line) => line.editions))
  assert.equal(editions.length, cells.length)
})

test('a closed row names what it rests on, an open one its reason', () => {
  const closed = { events: ['sign-out'], effect: 'ends', rule: 'SIGNIN-08', derived: true } as const
  assert.equal(effectText(closed), 'ends (SIGNIN-08, inferred)')
  assert.equal(reasonText({ events: ['sign-out'], open: 'Nobody says.' }), 'Nobody says.')
  const chosen = {
    events: ['sign-out'],
    effect: 'ends',
    parameter: 'a.b',
    values: { true: 'ends', false: 'stays' },
  } as const
  assert.equal(effectText(chosen), 'ends (a.b); true: ends, false: stays')
})

test('text and page say what waits and why it ends', async () => {
  for (const text of [effectsText(), await effectsPage('1.0.0')]) {
    assert.match(text, /sign-in waiting for a code/)
    assert.match(text, /ends \(PASSWORD-06, inferred\)/)
  }
})

test('parameters are known to the protocol', () => {
  const named = cells.flatMap(({ row }) => ('open' in row || row.parameter === undefined ? [] : [row.parameter]))
  assert.deepEqual(
    [...new Set(named)].filter((one) => !(one in parameters)),
    [],
  )
})
