import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { defaultBudget } from '../search/budget.ts'
import { boundaryValuesOf, digits, letters, maxLength, minLength, passwordCharacters } from './boundary-lengths.ts'

const context = { target: referenceTarget(), declaration: referenceDeclaration('2fa-2018'), budget: defaultBudget }

test('texts of the declared length, one character shorter and one longer', () => {
  const settings = { 'code.length': 6, 'apppw.label_max': 20, 'password.min_length': 8 } as const
  const lengths = (name: keyof typeof settings, text: typeof digits) =>
    boundaryValuesOf(name, text)({ ...context, settings }).map((boundary) => boundary.text.length)
  assert.deepEqual(lengths('code.length', digits), [5, 6, 7])
  assert.deepEqual(lengths('apppw.label_max', letters), [19, 20, 21])
  assert.deepEqual(lengths('password.min_length', passwordCharacters), [7, 8, 9])
})

test('characters are counted in the way that favours the target', () => {
  assert.equal(minLength('  e\u0301👩‍👩‍👧 '), 2)
  assert.equal(maxLength('👩'), 2)
})
