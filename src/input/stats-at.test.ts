import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { linkStatsAt, statsAt } from './stats-at.ts'

const tooLong = 'x'.repeat(300)

test('what cannot be looked at is as if it were not there', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-stats-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'file'), '')
  for (const [link, target] of [
    ['circle', 'circle'],
    ['link', 'file'],
  ] as const)
    symlinkSync(target, join(folder, link))
  for (const name of ['nothing', 'file/below', tooLong, 'a\0b']) {
    assert.equal(statsAt(join(folder, name)), undefined, name)
    assert.equal(linkStatsAt(join(folder, name)), undefined, name)
  }
  assert.equal(statsAt(join(folder, 'circle')), undefined)
  assert.equal(linkStatsAt(join(folder, 'circle'))?.isSymbolicLink(), true)
  assert.equal(statsAt(join(folder, 'link'))?.isFile(), true)
})
