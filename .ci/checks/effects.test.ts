import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, sources } from './repository.ts'

const product = sources.filter((path) => /^(src|steps)\//.test(path) && !/\.test\.ts$|\/fixtures\//.test(path))

/** Run by hand while working on assay; no part of the product imports them. */
const scripts = ['src/http/openapi/write.ts']

const matching = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths.filter((path) => pattern.test(read(path)))

test('only the command line prints or exits', () => {
  const elsewhere = product.filter((path) => !path.startsWith('src/cli/') && !scripts.includes(path))
  assert.deepEqual(matching(elsewhere, /output\/terminal\.ts'|\bprocess\.(exit\b|exitCode|argv)/), [])
})

test('the core decides: no clock, no chance, no input or output', () => {
  const core = product.filter((path) => path.startsWith('src/core/'))
  assert.ok(core.length > 0)
  assert.deepEqual(
    matching(
      core,
      /from 'node:|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bcrypto\.|\bset(Timeout|Interval)\b|\bfetch\(/,
    ),
    [],
  )
})
