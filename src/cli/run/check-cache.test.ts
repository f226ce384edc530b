import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'

// A folder of its own, as of a user without node_modules: the cache is found from where the process starts.
const folder = mkdtempSync(join(tmpdir(), 'assay-check-cache-'))
const repository = process.cwd()
process.env.XDG_CACHE_HOME = join(folder, 'cache')
process.chdir(folder)
const { adapterFingerprint, hasPassed, notePassed } = await import('./check-cache.ts')
const fingerprintOf = (declared = declaration): string => {
  const fingerprint = adapterFingerprint(file, declared)
  assert.ok(fingerprint !== undefined)
  return fingerprint
}
after(() => {
  process.chdir(repository)
  rmSync(folder, { recursive: true })
})

const cache = join(folder, 'cache', 'assay', 'passed-checks.json')
const file = join(folder, 'adapter', 'adapter.ts')
mkdirSync(join(folder, 'adapter'))
writeFileSync(file, 'export default 1\n')
writeFileSync(join(folder, 'adapter', 'requests.ts'), 'export const a = 1\n')
const declaration = referenceDeclaration('2fa-2018')

test('a check that passed holds for an hour, and no longer', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 0, 1) })
  const fingerprint = fingerprintOf()
  assert.equal(hasPassed(fingerprint), false)
  notePassed(fingerprint)
  t.mock.timers.tick(3_599_000)
  assert.equal(hasPassed(fingerprint), true)
  t.mock.timers.tick(1_000)
  assert.equal(hasPassed(fingerprint), false)
})

test('a change of the adapter, of the code beside it or of the declaration asks for a new check', () => {
  const fingerprint = fingerprintOf()
  notePassed(fingerprint)
  assert.equal(hasPassed(fingerprintOf()), true)
  assert.equal(hasPassed(fingerprintOf(referenceDeclaration('2fa-2017'))), false)
  writeFileSync(join(folder, 'adapter', 'requests.ts'), 'export const a = 2\n')
  assert.equal(hasPassed(fingerprintOf()), false)
})

test('a cache that is none of ours is no pass', () => {
  assert.ok(existsSync(cache))
  for (const text of ['[', 'null', '{"x":"soon"}', `{"x":${Date.now() + 60_000}}`]) {
    writeFileSync(cache, text)
    assert.equal(hasPassed('x'), false, text)
  }
})

test('an adapter beside code that is too large to read has no fingerprint', () => {
  const bundle = join(folder, 'adapter', 'bundle.js')
  writeFileSync(bundle, Buffer.alloc(10_000_001))
  assert.equal(adapterFingerprint(file, declaration), undefined)
  rmSync(bundle)
})
