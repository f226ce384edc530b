import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkFlaws } from './mailed-links.ts'

const cases = [
  ['https://site.test/undo/ab12cd34', 'https://site.test/undo/ab12cd3'],
  [
    'http://127.0.0.1:5081/resetpwd?mail_token=13a414d6&skin=bootstrap',
    'http://127.0.0.1:5081/resetpwd?mail_token=13a414d&skin=bootstrap',
  ],
  [
    'https://site.test/reset-the-forgotten-password?code=AB12',
    'https://site.test/reset-the-forgotten-password?code=AB1',
  ],
  ['https://site.test/account#/reset/x1.y2-z3', 'https://site.test/account#/reset/x1.y2-z'],
  ['https://site.test/reset/abcdef', 'https://site.test/reset/abcde'],
  ['undo-link-of-nobody', 'undo-link-of-nobod'],
] as const

for (const [link, cut] of cases)
  test(`the last sign of the secret in ${link}`, () => {
    assert.equal(linkFlaws['without its last sign'](link), cut)
  })

test('only the secret changes case', () => {
  const link = 'https://site.test/Reset?token=aB12&lang=en'
  assert.equal(linkFlaws['with its letters in the other case'](link), 'https://site.test/Reset?token=Ab12&lang=en')
})

for (const [link, after, before] of [
  ['https://site.test/undo/link-1009', 'https://site.test/undo/link-1010', 'https://site.test/undo/link-1008'],
  ['https://site.test/undo/a007', 'https://site.test/undo/a008', 'https://site.test/undo/a006'],
  ['https://site.test/undo/12-ab', 'https://site.test/undo/13-ab', 'https://site.test/undo/11-ab'],
  ['undo-link-of-nobody', 'undo-link-of-nobodz', 'undo-link-of-nobodx'],
] as const)
  test(`the links counted beside ${link}`, () => {
    assert.deepEqual(
      [linkFlaws['with the number after'](link), linkFlaws['with the number before'](link)],
      [after, before],
    )
  })
