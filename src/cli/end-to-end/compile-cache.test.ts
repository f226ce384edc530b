import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../../bin/assay.js', import.meta.url))

test('compiled code is kept where nobody else can put any, and nowhere else', (t) => {
  const temporary = mkdtempSync(join(tmpdir(), 'assay-cache-'))
  t.after(() => rmSync(temporary, { recursive: true }))
  const { NODE_COMPILE_CACHE: _, ...env } = process.env
  const start = (): void => {
    const ended = spawnSync(process.execPath, [bin, '--version'], { env: { ...env, TMPDIR: temporary } })
    assert.equal(ended.status, 0, String(ended.stderr))
  }
  const own = join(temporary, `assay-compile-cache-${process.getuid?.() ?? 'own'}`)
  mkdirSync(join(temporary, 'node-compile-cache'))
  start()
  assert.deepEqual([readdirSync(own).length, statSync(own).mode & 0o777], [1, 0o700])
  assert.deepEqual(readdirSync(join(temporary, 'node-compile-cache')), [])

  rmSync(own, { recursive: true })
  mkdirSync(own)
  chmodSync(own, 0o777)
  start()
  assert.deepEqual(readdirSync(own), [], 'others can write there')

  rmSync(own, { recursive: true })
  mkdirSync(join(temporary, 'elsewhere'))
  symlinkSync(join(temporary, 'elsewhere'), own)
  start()
  assert.deepEqual(readdirSync(join(temporary, 'elsewhere')), [], 'it is a link')
  assert.ok(existsSync(own))
})
