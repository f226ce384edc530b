import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { read, repositoryFiles } from './repository.ts'

const texts = repositoryFiles.filter((path) => !/\.(png|ico|gz|tgz)$/.test(path))

const found = (pattern: RegExp): readonly string[] =>
  texts.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  )

test('no path of somebody’s machine', () => {
  assert.deepEqual(found(/(?<![\w.~/-])\/(work|root|home|Users|tmp)\/\w|[A-Z]:\\\\?Users/), [])
})

test('no host of a package registry', () => {
  assert.deepEqual(found(/https?:\/\/[^/\s'"]*(registry|npmjs|yarnpkg|artifactory|verdaccio|nexus)[^/\s'"]*[/:]/i), [])
})

test('lock files hold versions and digests, no hosts', () => {
  const locks = texts.filter((path) => path.endsWith('package-lock.json'))
  assert.ok(locks.length > 0)
  assert.deepEqual(
    locks.filter((path) => /"resolved": "[a-z+]+:/.test(read(path))),
    [],
  )
})

test('links between pages lead to files', () => {
  const dead = repositoryFiles
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
        .map(([, link = '']) => posix.join(posix.dirname(path), link))
        .filter(
          (target) => !repositoryFiles.some((one) => one === target || one.startsWith(`${target.replace(/\/$/, '')}/`)),
        )
        .map((target) => `${path} links to ${target}`),
    )
  assert.deepEqual(dead, [])
})
