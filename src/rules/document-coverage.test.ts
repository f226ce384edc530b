import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from './catalogue.ts'
import type { DocumentCoverageRow } from './document-coverage/row.ts'
import { documentCoverage } from './document-coverage.ts'
import { type LineRange, overlaps, parseLines } from './line-range.ts'
import { type DocumentName, documents } from './sources.ts'

const names = Object.keys(documents) as readonly DocumentName[]

const range = (lines: string): LineRange => {
  const parsed = parseLines(lines)
  assert.ok(parsed, `"${lines}" is no range of lines`)
  return parsed
}

const rulesOf = (row: DocumentCoverageRow): readonly string[] => ('rules' in row ? row.rules : [])

for (const name of names) {
  test(`${name}: the rows are in order and leave no line out`, () => {
    let next = 1
    for (const { lines } of documentCoverage[name]) {
      const { first, last } = range(lines)
      assert.equal(first, next, `the row "${lines}" begins at line ${first}; line ${next} is next`)
      next = last + 1
    }
    assert.equal(next - 1, documents[name].lines)
  })

  test(`${name}: each row names exactly the rules that have a source in its lines`, () => {
    for (const row of documentCoverage[name]) {
      const lines = range(row.lines)
      const here = rules.filter(({ sources }) =>
        sources.some(
          (source) => 'document' in source && source.document === name && overlaps(range(source.lines), lines),
        ),
      )
      assert.deepEqual([...rulesOf(row)].sort(), here.map(({ id }) => id).sort(), `${name}, lines ${row.lines}`)
    }
  })

  test(`${name}: a row without rules says why`, () => {
    for (const row of documentCoverage[name]) {
      assert.ok('because' in row ? row.because !== '' : row.rules.length > 0, `${name}, lines ${row.lines}`)
    }
  })
}
