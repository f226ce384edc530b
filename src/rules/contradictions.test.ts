import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rules } from './catalogue.ts'
import { type Contradiction, contradictions } from './contradictions.ts'
import { parseLines } from './line-range.ts'
import { type DocumentName, documents } from './sources.ts'

const all: readonly Contradiction[] = contradictions
const ids = new Set<string>(rules.map(({ id }) => id))

test('the 37 contradictions, numbered from C01', () => {
  assert.deepEqual(
    all.map(({ id }) => id),
    Array.from({ length: 37 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`),
  )
})

test('each has two readings or more, in lines that the documents have', () => {
  for (const { id, readings } of all) {
    assert.ok(readings.length >= 2, id)
    for (const { at } of readings) {
      const places = Object.entries(at) as [DocumentName, readonly string[]][]
      assert.ok(places.length > 0, id)
      for (const [document, lines] of places) {
        assert.ok(lines.length > 0, id)
        for (const each of lines) {
          assert.ok((parseLines(each)?.last ?? Infinity) <= documents[document].lines, `${id}: ${document}, ${each}`)
        }
      }
    }
  }
})

test('each is settled, and concerns rules of the catalogue', () => {
  for (const { id, resolved, rules: touched } of all) {
    assert.ok(resolved.how.length > 0, id)
    assert.ok(touched.length > 0, id)
    assert.deepEqual(
      touched.filter((rule) => !ids.has(rule)),
      [],
      id,
    )
    for (const name of resolved.parameters ?? []) assert.match(name, /^[a-z]+\.[a-z_]+$/, id)
  }
})

test('a setting under which a rule holds comes from a contradiction that concerns the rule', () => {
  for (const rule of rules) {
    const parameter = rule.when?.parameter
    if (parameter === undefined) continue
    assert.ok(
      all.some(
        ({ resolved, rules: touched }) =>
          resolved.parameters?.includes(parameter) && touched.some((touchedId) => touchedId === rule.id),
      ),
      `${rule.id}: no contradiction settles it by ${parameter}`,
    )
  }
})
