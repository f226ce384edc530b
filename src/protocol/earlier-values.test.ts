import assert from 'node:assert/strict'
import { test } from 'node:test'
import { currentValue, currentValues } from './earlier-values.ts'

test('a value of an earlier version is read by its name of today, any other one as it is', () => {
  assert.equal(currentValue('apppw.label_unique', true), 'exact')
  assert.equal(currentValue('apppw.label_unique', 'no'), 'no')
  assert.equal(currentValue('unknown', true), true)
  assert.deepEqual(currentValues({ 'apppw.label_unique': false, 'code.single_use': false }), {
    'apppw.label_unique': 'no',
    'code.single_use': false,
  })
})
