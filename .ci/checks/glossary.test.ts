import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { read, root } from './repository.ts'

const pages = ['docs/glossary.md', 'docs/architecture.md']
const rows = read('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| word'))
  .map((line) => line.split(' | '))

/** Paths in a text: `src/core/state.ts`, `steps/support/world/`; not ones with a placeholder. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:src|steps|bench|features|contract|\.ci)\/[\w./-]*(?![\w./-]*<)/g)].map(([path]) => path)

for (const page of pages) {
  test(`${page} names files that exist`, () => {
    const missing = pathsIn(read(page)).filter((path) => !existsSync(join(root, path)))
    assert.deepEqual(missing, [])
  })
}

test('every row of the glossary has a word, a meaning, an origin and a place', () => {
  const holes = rows.filter((cells) => cells.slice(0, 4).some((cell) => cell.trim() === '')).map(([word]) => word)
  assert.deepEqual(holes, [])
})

test('no word of the glossary has two rows', () => {
  const words = rows.map(([word = '']) => word.replaceAll('`', '').toLowerCase().trim())
  assert.deepEqual(
    words.filter((word, index) => words.indexOf(word) !== index),
    [],
  )
})
