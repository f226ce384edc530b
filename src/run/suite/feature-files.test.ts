import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { after, test } from 'node:test'
import { featurePaths, parseFeatures, readFeatures } from './feature-files.ts'

const root = mkdtempSync(join(tmpdir(), 'assay-feature-files-'))
after(() => rmSync(root, { recursive: true }))
const write = (name: string): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true })
  writeFileSync(join(root, name), 'Feature: one')
}
for (const name of [
  'a/z.feature',
  'a/b/y.feature',
  'a/[b]/x.feature',
  'a/notes.txt',
  'a/.hidden/w.feature',
  'a/.v.feature',
])
  write(name)
write('elsewhere/u.feature')
symlinkSync('..', join(root, 'a', 'b', 'round'))
symlinkSync('../elsewhere', join(root, 'a', 'link'))
symlinkSync('../elsewhere', join(root, 'a', 'same'))
symlinkSync('nowhere', join(root, 'a', 'gone.feature'))

const found = (...patterns: string[]): readonly string[] =>
  featurePaths({ root, patterns }).map((path) => relative(root, path))

test('a folder means all files below it that are not hidden, each folder once', () => {
  assert.deepEqual(found('a'), [
    'a/[b]/x.feature',
    'a/b/y.feature',
    'a/gone.feature',
    'a/link/u.feature',
    'a/z.feature',
  ])
})

test('a hidden folder that is named is meant', () => {
  assert.deepEqual(found('a/.hidden'), ['a/.hidden/w.feature'])
})

test('a file that is there is meant, whatever a glob would make of its name', () => {
  assert.deepEqual(found('a/[b]/x.feature'), ['a/[b]/x.feature'])
  assert.deepEqual(found('a/[bc]/*.feature'), ['a/b/y.feature'])
})

test('what several patterns name is there once, in order of names', () => {
  assert.deepEqual(found('a/z.feature', 'a/[b]', 'a/*.feature'), ['a/[b]/x.feature', 'a/gone.feature', 'a/z.feature'])
})

test('a pattern that names no feature file is a usage error', () => {
  for (const pattern of ['a/*.txt', 'a/notes.txt', 'nowhere', 'nowhere/*'])
    assert.throws(() => found(pattern), { name: 'UsageError', message: `No feature file matches "${pattern}".` })
})

test('more text than the features of any suite is refused, and not held in memory', () => {
  mkdirSync(join(root, 'large'))
  for (let number = 0; number < 11; number += 1)
    writeFileSync(join(root, 'large', `${number}.feature`), `Feature: x\n${' '.repeat(3_900_000)}`)
  assert.throws(() => readFeatures({ root, patterns: ['large'] }), {
    name: 'UsageError',
    message: /^With large\/\d\.feature the feature files have more than 40000000 characters\.$/,
  })
})

test('what is no feature is not quoted: a link may lead to any file of this machine', () => {
  const texts = [
    'TOKEN=canary-token\nkey: canary-key',
    '# language: canary-language\nFeature: x',
    'Feature: x\n  Example: y\n    Given z\n    canary-step',
    '@a canary-tag\nFeature: x',
    'Feature: x\n  Example: y\n    Given z\n    """\n    canary-text',
  ]
  for (const text of texts) {
    assert.throws(
      () => parseFeatures([{ uri: 'x.feature', text }]),
      (error: Error) =>
        /^There are Gherkin syntax errors:\nx\.feature:\d+: \S/.test(error.message) && !/canary/.test(error.message),
      text,
    )
  }
})

test('a link that leads in a circle, or to a file that cannot be looked at, is passed over', () => {
  symlinkSync('circle', join(root, 'a', 'circle'))
  assert.ok(found('a').includes('a/z.feature'))
  rmSync(join(root, 'a', 'circle'))
})

test('a folder of more files than any suite has is refused: a link may lead to all of a disk', () => {
  const folder = join(root, 'many')
  mkdirSync(folder)
  for (let at = 0; at < 12; at += 1) writeFileSync(join(folder, `${at}.feature`), '')
  assert.throws(
    () => featurePaths({ root, patterns: ['many'], maxEntries: 10 }),
    /many has more than 10 files and folders/,
  )
  assert.equal(featurePaths({ root, patterns: ['many'], maxEntries: 12 }).length, 12)
})
