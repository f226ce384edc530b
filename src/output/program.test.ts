import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { programIn } from './program.ts'

test('assay is named by its command where npx finds it, and by its package elsewhere', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-program-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const inner = join(folder, 'a', 'b')
  mkdirSync(inner, { recursive: true })
  assert.equal(programIn(inner), 'npx assay-conformance')
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true })
  writeFileSync(join(folder, 'node_modules', '.bin', 'assay'), '')
  assert.equal(programIn(inner), 'npx assay')
})
