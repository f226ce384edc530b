import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './repository.ts'

/** The members of the type, which are the lines with two spaces before them. */
const members = (): readonly string[] => {
  const [, body = ''] =
    /^export type AdapterDefinition<.*?\{\n(.*?)^\}/ms.exec(read('src/targets/adapter/definition.ts')) ?? []
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name = '']) => name)
}

/** The names in the first column of the table "The definition". */
const rows = (): readonly string[] => {
  const [, section = ''] = /^## The definition\n(.*?)^## /ms.exec(read('docs/adapters.md')) ?? []
  const columns = [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, column = '']) => column)
  return columns.flatMap((column) => [...column.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
}

test('the page for authors of adapters has a row for each part of a definition, and for nothing else', () => {
  assert.ok(members().length > 25)
  assert.deepEqual(rows().toSorted(), members().toSorted())
})
