import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailedLink } from './mailed-link.ts'

test('the link of a mail is the first that holds a token', () => {
  for (const link of [
    'https://a.test/reset?token=q',
    'https://a.test/undo/1',
    'https://a.test/#q',
    'https://a.test/r/abcdefghijklmnopq',
  ]) {
    assert.equal(mailedLink('', `See https://a.test/help and ${link} or https://a.test/x?y=1`), link)
    assert.equal(mailedLink(`<a href="https://a.test/help">x</a><a href="${link}">y</a>`, ''), link)
  }
})

test('a notice that names a page has none', () => {
  for (const page of [
    'http://127.0.0.1:5711/my/account',
    'https://a.test/',
    'https://a.test',
    'https://a.test/security?',
  ])
    assert.equal(mailedLink(`<a href="${page}">x</a>`, `See ${page}`), undefined)
})

test('a long address, and one over several lines, is none and takes no time', { timeout: 5_000 }, () => {
  const long = 'a'.repeat(3_000)
  const began = performance.now()
  assert.equal(mailedLink(`<a href="https://${long}?\nb">x</a>`, `https://${long}`), undefined)
  assert.equal(mailedLink(`<a href="https://a.test/\n1">x</a>`, ''), undefined)
  assert.equal(mailedLink('', `https://a.test/?${'1'.repeat(10_000)} https://a.test/?2`), 'https://a.test/?2')
  assert.ok(performance.now() - began < 1_000, `${performance.now() - began} ms`)
})
