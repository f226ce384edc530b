import assert from 'node:assert/strict'
import { test } from 'node:test'
import { installed, licencesPage } from '../licences.ts'
import { read, repositoryFiles } from './repository.ts'

type Locked = {
  readonly hasInstallScript?: boolean
  readonly integrity?: string
  readonly link?: boolean
  readonly inBundle?: boolean
}
const locks = repositoryFiles.filter((path) => path.endsWith('package-lock.json'))
const lockedIn = (path: string): readonly (readonly [string, Locked])[] => {
  const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(read(path))
  return Object.entries(packages).filter(([name]) => name.includes('node_modules/'))
}

test('nothing that is installed with assay, or to work on it, runs a script for that', () => {
  assert.deepEqual(
    lockedIn('package-lock.json')
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([name]) => name),
    [],
  )
})

test('every package is pinned by a digest', () => {
  const loose = locks.flatMap((path) =>
    lockedIn(path)
      .filter(([, { integrity, link, inBundle }]) => integrity === undefined && link !== true && inBundle !== true)
      .map(([name]) => `${path}: ${name}`),
  )
  assert.deepEqual(loose, [])
})

/** What may be used and passed on with a notice alone; of `A OR B` one has to be among them. */
const permissive = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  '0BSD',
  'Python-2.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'Unlicense',
]

test('what is installed with assay is under a permissive licence', () => {
  assert.ok(installed.length > 50)
  assert.deepEqual(
    installed.filter(
      ({ licence }) =>
        !licence
          .replace(/[()]/g, '')
          .split(' OR ')
          .some((one) => permissive.includes(one)),
    ),
    [],
  )
})

test('docs/licences.md is what the lock file says', () => {
  assert.equal(read('docs/licences.md'), licencesPage())
})
