import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const assay = fileURLToPath(new URL('../../bin/assay.js', import.meta.url))

test('a folder that is gone is told in a sentence', { skip: process.platform === 'win32' }, () => {
  const script = 'gone=$(mktemp -d) && cd "$gone" && rmdir "$gone" && exec "$0" "$1" rules'
  const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, assay], {
    cwd: tmpdir(),
    encoding: 'utf8',
  })
  assert.deepEqual(
    [status, stderr],
    [3, 'assay: the folder that assay was started in is gone\n  Change to another folder.\n'],
  )
})
