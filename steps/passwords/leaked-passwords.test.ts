import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fittingCommonPassword } from './leaked-passwords.ts'

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
