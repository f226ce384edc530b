import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findFault } from '../faults/fault-catalogue.ts'

const page = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8')

/** The rows of the table below a heading. */
const rowsBelow = (heading: string): readonly (readonly string[])[] => {
  const part = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? ''
  const lines = part.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(1).map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, '')))
}
const tried = rowsBelow('Kinds of faults')
const notTried = rowsBelow('Kinds that are not tried')

test('every kind of fault on the page is tried by faults of the catalogue', () => {
  assert.ok(tried.length > 60)
  for (const [kind, cell = ''] of tried) {
    const names = [...cell.matchAll(/`([a-z0-9-]+)`/g)].map(([, name = '']) => name)
    assert.ok(names.length > 0, kind)
    for (const name of names) assert.ok(findFault(name), `${kind}: there is no fault ${name}`)
  }
})

test('a kind that is not tried has a reason, and no kind is there twice', () => {
  for (const [kind, reason = ''] of notTried) assert.ok(reason.length > 20, kind)
  const kinds = [...tried, ...notTried].map(([kind]) => kind)
  assert.equal(new Set(kinds).size, kinds.length)
})
