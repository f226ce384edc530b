import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { contradictionsIn } from '../../http/wire/declaration.ts'
import { deviationsOf } from '../../protocol/documented-values.ts'
import { editions } from '../../rules/rule.ts'
import { declarationsFrom } from './declaration-arbitrary.ts'
import { edgeDeclarations } from './edge-declarations.ts'
import { conflictIn, edgeValues, withDefaults } from './edge-values.ts'
import { declarationText, type LegalDeclaration, withoutConflicts, withoutContradictions } from './legal-declaration.ts'

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

test('an edge declaration contradicts itself in no edition, and lacks what it was made for', () => {
  for (const edition of ['two-step', '2fa-2017', '2fa-2018'] as const) {
    for (const { parameters, absent } of edgeDeclarations(edition))
      assert.deepEqual(contradictionsIn(referenceDeclaration(edition, parameters, absent)), [], absent.join(' '))
  }
})

test('a value that needs an absent capability gives way, and otherwise the capability that needs it', () => {
  const nearest = (absent: LegalDeclaration['absent']) =>
    withoutContradictions({ edition: '2fa-2018', parameters: {}, absent })
  assert.deepEqual(nearest(['code.text']), {
    edition: '2fa-2018',
    parameters: { 'password.forgotten_by': 'call' },
    absent: ['code.text', 'recovery'],
  })
  assert.deepEqual(nearest(['sign-in.browser']).absent, ['sign-in.browser', 'browser-trust'])
  assert.deepEqual(nearest(['sessions']).absent, ['sessions'])
})
