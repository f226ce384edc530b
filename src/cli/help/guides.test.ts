import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guides } from './guides.ts'

test('each guide has a name, a title and links that work on a terminal', () => {
  const all = guides()
  assert.ok(all.length >= 7)
  const names = new Set(all.map(({ name }) => name))
  for (const { name, title, text } of all) {
    assert.notEqual(title, `${name}.md`)
    assert.doesNotMatch(text, /\]\((?!https?:)/, name)
    for (const [, other = ''] of text.matchAll(/npx assay help ([a-z-]+)\)/g)) assert.ok(names.has(other), other)
  }
})
