import assert from 'node:assert/strict'
import { lchownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { findConfig } from './find-config.ts'

/** A folder `project/packages/auth/test`, removed when the test ends. */
const project = (t: { after(done: () => void): void }) => {
  const home = mkdtempSync(join(tmpdir(), 'assay-find-'))
  t.after(() => rmSync(home, { recursive: true }))
  const start = join(home, 'project', 'packages', 'auth', 'test')
  mkdirSync(start, { recursive: true })
  const write = (path: string, text = '{}'): void => writeFileSync(join(home, path), text)
  return { home, start, write }
}

test('the configuration is in the folder, or in one above it, the nearest first', (t) => {
  const { home, start, write } = project(t)
  assert.equal(findConfig({ start, home }), undefined)
  write('project/assay.config.json')
  assert.equal(findConfig({ start, home }), '../../../assay.config.json')
  write('project/packages/auth/assay.config.ts')
  assert.equal(findConfig({ start, home }), '../assay.config.ts')
  write('project/packages/auth/test/assay.config.mjs')
  assert.equal(findConfig({ start, home }), 'assay.config.mjs')
})

test('a module of CommonJS is found, too', (t) => {
  const { home, start, write } = project(t)
  write('project/packages/auth/test/assay.config.cjs')
  assert.equal(findConfig({ start, home }), 'assay.config.cjs')
})

for (const [what, mark] of [
  ['a repository', '.git'],
  ['a workspace', 'package.json'],
] as const) {
  test(`the search ends at the root of ${what}`, (t) => {
    const { home, start, write } = project(t)
    write('project/assay.config.json')
    write(`project/packages/${mark}`, '{ "workspaces": ["auth"] }')
    assert.equal(findConfig({ start, home }), undefined)
    write('project/packages/assay.config.json')
    assert.equal(findConfig({ start, home }), '../../assay.config.json')
  })
}

test('a package.json without workspaces is no end, and nothing above the home folder is looked at', (t) => {
  const { home, start, write } = project(t)
  write('project/packages/auth/package.json')
  write('project/assay.config.json')
  assert.equal(findConfig({ start, home }), '../../../assay.config.json')
  assert.equal(findConfig({ start, home: join(home, 'project', 'packages') }), undefined)
})

test('one of another user is refused, in the folder where assay starts too', (t) => {
  const { home, start, write } = project(t)
  write('project/assay.config.ts')
  assert.throws(() => findConfig({ start, home, user: 4_000_000 }), /assay\.config\.ts: it belongs to another user/)
  write('project/packages/auth/test/assay.config.json')
  assert.throws(() => findConfig({ start, home, user: 4_000_000 }), /assay\.config\.json: it belongs to another user/)
})

test('a link is judged by its own owner too', {
  skip: process.getuid?.() !== 0 && 'only root gives files away',
}, (t) => {
  const { home, start, write } = project(t)
  write('own.ts')
  const link = join(start, 'assay.config.ts')
  symlinkSync(join(home, 'own.ts'), link)
  assert.equal(findConfig({ start, home }), 'assay.config.ts')
  lchownSync(link, 4_000_000, 4_000_000)
  assert.throws(() => findConfig({ start, home }), /assay\.config\.ts: it belongs to another user/)
})
