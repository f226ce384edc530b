import assert from 'node:assert/strict'
import { linkSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import {
  digestOfContent,
  digestOfFile,
  isBeyondReading,
  manifestName,
  manifestSchema,
  readManifest,
} from './manifest.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-manifest-'))
after(() => rmSync(home, { recursive: true }))
const run = '00000000-0000-4000-8000-000000000000'
const listing = (name: string, lines: readonly string[]): string => {
  const folder = join(home, name)
  mkdirSync(folder)
  writeFileSync(join(folder, manifestName), [JSON.stringify({ schema: manifestSchema, run }), ...lines, ''].join('\n'))
  return folder
}
const line = (file: string): string => JSON.stringify({ file })

test('names that no report has are not listed: too long, too deep, outside', () => {
  const deep = `${'a/'.repeat(10)}x`
  const names = ['result.json', 'a/b/c.json', deep, `${'a/'.repeat(1_900)}x`, 'x'.repeat(261), '../x', '/x', 'a//x']
  assert.deepEqual([...readManifest(listing('names', names.map(line)), run).keys()], ['result.json', 'a/b/c.json'])
})

test('a list that is too long lists nothing', () => {
  const lines = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => line(`f${at}`))
  assert.equal(readManifest(listing('many', lines(90_000)), run).size, 90_000)
  assert.equal(readManifest(listing('too-many', lines(100_001)), run).size, 0)
  assert.equal(readManifest(join(home, 'many'), run, 64_000).size, 0)
})

test('a digest is made in pieces, and links to one large file are not read again and again', () => {
  const folder = listing('large', ['large', 'again', 'third'].map(line))
  const file = join(folder, 'large')
  writeFileSync(file, 'x'.repeat(3_000_001))
  assert.equal(digestOfFile(file), digestOfContent('x'.repeat(3_000_001)))
  truncateSync(file, 900_000_000)
  const manifest = readManifest(folder, run)
  assert.equal(isBeyondReading(folder, manifest), false)
  for (const name of ['again', 'third']) linkSync(file, join(folder, name))
  assert.equal(isBeyondReading(folder, manifest), true)
})
