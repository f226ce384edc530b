import assert from 'node:assert/strict'
import { test } from 'node:test'
import { snippets } from '../package/guide-snippets.ts'

test('each module in a guide has a file name that works with every "type" of a package.json', () => {
  assert.ok(snippets.length >= 5)
  for (const { guide, name, code } of snippets) {
    // assay loads its configuration itself.
    const works = name === 'assay.config.ts' || /\.m[jt]s$/.test(name)
    assert.ok(works, `${guide} gives the name "${name}" to a module that begins with ${code.split('\n')[0]}`)
  }
})
