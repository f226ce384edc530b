import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isBlocklisted } from '../../src/core/password-blocklist.ts'
import { fittingCommonPassword } from './common-passwords.ts'

const nothing = { minLength: 8, needsDigit: false, needsBothCases: false }

test('a common password that fits is tried as it is', () => {
  for (const one of ['password', '12345678', 'iloveyou', 'Password1'])
    assert.equal(fittingCommonPassword(one, nothing), one)
})

test('where its length or its characters would have it refused, another common one is tried', () => {
  assert.equal(fittingCommonPassword('password', { ...nothing, needsDigit: true }), '12345678')
  assert.equal(fittingCommonPassword('12345678', { ...nothing, needsBothCases: true }), 'Password1')
  assert.equal(fittingCommonPassword('Password1', { ...nothing, minLength: 12 }), '1qaz2wsx3edc')
  assert.equal(
    fittingCommonPassword('iloveyou', { minLength: 12, needsDigit: true, needsBothCases: true }),
    'Password1234',
  )
  const undeclared = { minLength: undefined, needsDigit: undefined, needsBothCases: undefined }
  assert.equal(fittingCommonPassword('password', undeclared), 'Password1')
})

test('where none fits, there is none', () => {
  assert.equal(fittingCommonPassword('password', { ...nothing, minLength: 27 }), undefined)
  assert.equal(fittingCommonPassword('password', { minLength: 15, needsDigit: true, needsBothCases: true }), undefined)
})

test('the reference refuses each of them', () => {
  for (let minLength = 1; minLength <= 26; minLength += 1)
    for (const needsDigit of [false, true])
      for (const needsBothCases of [false, true])
        for (const wanted of ['password', '12345678', 'qwertyuiop', 'iloveyou', 'Password1']) {
          const tried = fittingCommonPassword(wanted, { minLength, needsDigit, needsBothCases })
          assert.ok(tried === undefined || isBlocklisted(tried), tried)
        }
})
