import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviationsOf } from '../../protocol/documented-values.ts'
import { editions } from '../../rules/rule.ts'
import { declarationsFrom } from './declaration-arbitrary.ts'
import { conflictIn, edgeValues, withDefaults } from './edge-values.ts'
import { declarationText, withoutConflicts } from './legal-declaration.ts'

test('edges are the default first, then the least, the greatest and each choice, as far as a document allows', () => {
  assert.deepEqual(edgeValues('code.sends', '2fa-2018'), [8, 0, 1, 2, 100])
  assert.deepEqual(edgeValues('phone.max', '2fa-2018'), [10, 2, 1000])
  assert.deepEqual(edgeValues('apppw.limit', '2fa-2018'), [25])
  assert.deepEqual(edgeValues('twostep.new_enrolment', '2fa-2018'), ['ineligible-only', 'closed'])
  assert.deepEqual(edgeValues('eligibility.min_ios', '2fa-2017'), ['9.0', '9'])
})

test('where two values contradict each other, the one that nobody chose gives way', () => {
  assert.deepEqual(withoutConflicts({ 'phone.max': 2 }, '2fa-2018'), { 'phone.max': 2, 'phone.max_at_enrol': 1 })
  assert.deepEqual(withoutConflicts({ 'code.sends': 1 }, '2fa-2018'), { 'code.sends': 1 })
})

for (const edition of editions) {
  test(`every generated declaration of ${edition} is legal, and the same seed gives the same ones`, () => {
    const declarations = declarationsFrom(edition, 1, 50)
    for (const { parameters } of declarations) {
      assert.deepEqual(deviationsOf({ edition, parameters: withDefaults(parameters, edition) }), [])
      assert.equal(conflictIn(withDefaults(parameters, edition), edition), undefined)
    }
    assert.deepEqual(declarationsFrom(edition, 1, 50), declarations)
    assert.ok(new Set(declarations.map(declarationText)).size > 45)
  })
}
