import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRule, inEdition } from '../../src/rules/catalogue.ts'
import { type EventId, eventsIn } from '../../src/rules/effects/events.ts'
import { ruleOfCell, verdictsOf } from '../../src/rules/effects/judged-by.ts'
import { reasonWithoutRow } from '../../src/rules/effects/rowless-cells.ts'
import { type Cell, cells, things } from '../../src/rules/effects/table.ts'
import { editions } from '../../src/rules/rule.ts'
import { editionTag, effectsTag, loadSuite } from '../../src/run/suite/suite.ts'

const titleOf = new Map<string, string>(things.map(({ id, title }) => [id, title]))

/** What one row of the features examines, in one edition. */
const key = (rule: string, thing: string, event: EventId, edition: string, outcome: string): string =>
  `${rule}: ${thing} x ${event} in ${edition} ${outcome}`

const keysOfCell = (cell: Cell): readonly string[] => {
  const rule = ruleOfCell(cell) ?? ''
  const thing = titleOf.get(cell.thing) ?? ''
  const timed = cell.event === 'life-over' || cell.event === 'used-halfway'
  const outcomes = timed ? ['ends', 'stays'] : verdictsOf(cell).map(({ effect }) => effect)
  return outcomes.map((outcome) => key(rule, thing, cell.event, cell.edition, outcome))
}

const wanted = new Set(cells.flatMap((cell) => (reasonWithoutRow(cell) === undefined ? keysOfCell(cell) : [])))

const { cases } = await loadSuite({ root: process.cwd(), patterns: ['features'] })
const rows = new Set(
  cases
    .filter(({ tags }) => tags.includes(effectsTag))
    .flatMap(({ rule, tags, steps }) => {
      const texts = steps.map(({ text }) => text)
      const after = (start: string): string | undefined =>
        texts.find((text) => text.startsWith(start))?.slice(start.length)
      const thing = after('they each have their own ') ?? ''
      const atEnd: EventId = texts.some((text) => text.includes('halfway')) ? 'used-halfway' : 'life-over'
      const happened = texts.map(eventsIn).find((ids) => ids !== undefined) ?? [atEnd]
      const outcome = texts.includes(`Ada's ${thing} is unaffected`) ? 'stays' : 'ends'
      const only = editions.filter((edition) => tags.includes(editionTag + edition))
      const row = findRule(rule?.id ?? '')
      const held = only.length > 0 ? only : editions.filter((edition) => row && inEdition(row, edition))
      return held.flatMap((edition) => happened.map((event) => key(rule?.id ?? '', thing, event, edition, outcome)))
    }),
)

test('every closed cell of the table of effects has a row, or a reason', () => {
  assert.ok(wanted.size > 1000)
  assert.deepEqual([...wanted].filter((one) => !rows.has(one)).slice(0, 20), [])
})

test('every row is a cell', () => {
  assert.deepEqual([...rows].filter((one) => !wanted.has(one)).slice(0, 20), [])
})
