import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suiteOf } from '../fixtures/suite-of.ts'
import { tableTags } from '../suite/suite.ts'
import { planRun } from './plan.ts'

const outline = (rows: readonly string[]): string =>
  `Scenario Outline: <thing> ends when <event>\n Then <thing>\n Examples:\n | thing | event |\n${rows.join('\n')}`
const rule = (id: string, content: string): string => `@rule:${id}\nRule: r\n${content}`
const all = ['a', 'b'].flatMap((thing) => ['x', 'y', 'z'].map((event) => `| ${thing} | ${event} |`))
const suite = await suiteOf({
  'features/effects.feature': `@effects\nFeature: f\n${rule('APPPW-17', outline(all))}\n${rule('CODE-05', outline(all.slice(0, 3)))}`,
  'features/others.feature': `Feature: g\n${rule('APPPW-18', outline(all))}`,
})

test('depth quick covers each value of each column of a table once for every rule', () => {
  const { cases, leftOut, scope } = planRun(suite, { depth: 'quick' })
  const rows = cases.filter(({ rule: own }) => own?.id === 'APPPW-17').map(({ row }) => row)
  for (const [column, values] of [
    ['thing', ['a', 'b']],
    ['event', ['x', 'y', 'z']],
  ] as const)
    assert.deepEqual(new Set(rows.map((row) => row?.[column])), new Set(values), column)
  assert.equal(rows.length, 3)
  assert.equal(cases.filter(({ rule: own }) => own?.id === 'CODE-05').length, 3, 'another rule has a cover of its own')
  assert.equal(cases.filter(({ rule: own }) => own?.id === 'APPPW-18').length, 6, 'rows of no table all run')
  assert.deepEqual([leftOut, scope], [{ 'APPPW-17': 3 }, 'full'])
})

test('each outline of a rule covers its own rows: what one asks of a secret another does not', async () => {
  const doors = ['<secret> is locked', '<secret> is open again'].map(
    (title) => `Scenario Outline: ${title}\n Then <secret>\n Examples:\n | secret |\n | a |`,
  )
  const both = await suiteOf({ 'features/doors.feature': `@doors\nFeature: f\n${rule('APPPW-17', doors.join('\n'))}` })
  assert.equal(planRun(both, { depth: 'quick' }).cases.length, 2)
})

test('events that stand in one row count one by one', async () => {
  const chained = await suiteOf({
    'features/effects.feature': `@effects\nFeature: f\n${rule('APPPW-17', outline(['| a | x |', '| a | y |', '| a | x, then y |']))}`,
  })
  assert.deepEqual(
    planRun(chained, { depth: 'quick' }).cases.map(({ row }) => row?.event),
    ['x, then y'],
  )
})

test('a case that is named runs at any depth, and without a depth every row runs', () => {
  const [first] = suite.cases
  assert(first)
  const id = suite.cases.find(({ row }) => row?.thing === 'b' && row.event === 'z')?.id ?? ''
  assert.deepEqual(
    planRun(suite, { depth: 'quick', selectors: [id] }).cases.map((one) => one.id),
    [id],
  )
  assert.deepEqual(
    [planRun(suite).cases.length, planRun(suite).leftOut, planRun(suite, { depth: 'full' }).leftOut],
    [suite.cases.length, undefined, undefined],
  )
  assert.ok(first.tags.some((tag) => tableTags.includes(tag)))
})

test('rows that the target can be asked are chosen before others', () => {
  const impossible = (...rows: readonly string[]) => ({
    has: (id: string) => rows.some((row) => id.endsWith(`#${row}`)),
  })
  const chosen = (...rows: readonly string[]) =>
    planRun(suite, { depth: 'quick', impossible: impossible(...rows) })
      .cases.filter(({ rule: own }) => own?.id === 'APPPW-17')
      .map(({ row }) => `${row?.thing}${row?.event}`)
  assert.deepEqual(chosen(), ['ax', 'az', 'by'])
  assert.deepEqual(chosen('a-x'), ['ay', 'az', 'bx'], 'each value is covered by a row that can be asked')
  assert.ok(
    chosen('a-x', 'b-x').some((row) => row.endsWith('x')),
    'a value that no such row has keeps its row',
  )
})
