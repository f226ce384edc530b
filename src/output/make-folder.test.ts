import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makeFolder } from './make-folder.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-folder-'))
after(() => rmSync(home, { recursive: true }))

test('a folder is made with those it lies in, and one that is there stays', () => {
  const path = join(home, 'a', 'b', 'c')
  makeFolder(path)
  makeFolder(path)
  assert(statSync(path).isDirectory())
})

test('where a file stands, the system says so', () => {
  const file = join(home, 'file')
  writeFileSync(file, '')
  assert.throws(() => makeFolder(file), { code: 'EEXIST' })
  assert.throws(() => makeFolder(join(file, 'below')), { code: 'ENOTDIR' })
})

test('where no folder can be made, it ends', { skip: !existsSync('/proc/self') && 'there is no /proc here' }, () => {
  const module = JSON.stringify(new URL('make-folder.ts', import.meta.url).href)
  const script = `const { makeFolder } = await import(${module}); makeFolder('/proc/none/below')`
  // In a process of its own: what does not end cannot be stopped from within.
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    timeout: 20_000,
    encoding: 'utf8',
  })
  assert.equal(signal, null)
  assert.match(stderr, /ENOENT/)
})
