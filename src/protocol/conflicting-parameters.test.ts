import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conflictsOf, conflictTexts } from './conflicting-parameters.ts'
import type { ParameterName, Parameters, ParameterValue } from './parameters.ts'

const pairs: readonly (readonly [Partial<Parameters>, Partial<Parameters>])[] = [
  [
    { 'ksc.lock_after': 5, 'ksc.delete_after': 4 },
    { 'ksc.lock_after': 5, 'ksc.delete_after': 5 },
  ],
  [
    { 'ksc.unlock_by_support': false, 'ksc.lock_after': 5, 'ksc.delete_after': 6 },
    { 'ksc.unlock_by_support': false, 'ksc.lock_after': 5, 'ksc.delete_after': 5 },
  ],
  [
    { 'phone.max_at_enrol': 4, 'phone.max': 3 },
    { 'phone.max_at_enrol': 3, 'phone.max': 3 },
  ],
  [
    { 'recovery.delay': 61, 'recovery.delay_with_little_evidence': 60 },
    { 'recovery.delay': 60, 'recovery.delay_with_little_evidence': 60 },
  ],
  [
    { 'signin.pending_lifetime': 59, 'code.lifetime': 60, 'code.binding': 'sign-in' },
    { 'signin.pending_lifetime': 59, 'code.lifetime': 60, 'code.binding': 'account' },
  ],
  [
    { 'password.min_length': 2, 'password.needs_digit': true, 'password.needs_both_cases': true },
    { 'password.min_length': 2, 'password.needs_both_cases': true },
  ],
  [
    { 'recoverycode.count': 11, 'recoverycode.length': 1, 'recoverycode.alphabet': 'digits' },
    { 'recoverycode.count': 10, 'recoverycode.length': 1, 'recoverycode.alphabet': 'digits' },
  ],
]

for (const [contradictory, agreeing] of pairs) {
  const [name = ''] = Object.keys(contradictory)
  test(`${name}: a sentence names both settings, and none where they agree`, () => {
    const [conflict, ...others] = conflictsOf(contradictory, '2fa-2018')
    assert.deepEqual(others, [])
    assert.equal(conflict?.name, name)
    assert.match(conflict?.problem ?? '', new RegExp(`^${name} is (\\d+ and|\\d+, |false, )`))
    for (const other of Object.keys(contradictory))
      assert.ok(conflict?.problem.includes(other) || other === 'code.binding', other)
    assert.deepEqual(conflictsOf(agreeing, '2fa-2018'), [])
  })

  test(`${name}: what is not declared contradicts nothing`, () => {
    assert.deepEqual(conflictsOf({ [name]: 1 }, '2fa-2018'), [])
  })
}

test('every row of the list is among these pairs, and its text names the parameters', () => {
  assert.equal(conflictTexts.length, pairs.length)
  for (const [contradictory] of pairs) {
    const names = Object.keys(contradictory)
    assert.ok(
      conflictTexts.some((text) => names.every((name) => text.includes(`\`${name}\``))),
      names.join(', '),
    )
  }
})

const ofOtherEditions: readonly (readonly ['two-step' | '2fa-2017' | '2fa-2018', ParameterName, ParameterValue])[] = [
  ['2fa-2017', 'signin.background_verification', true],
  ['two-step', 'signin.background_verification', true],
  ['2fa-2017', 'eligibility.web_enrolment', true],
  ['2fa-2017', 'eligibility.store_only', true],
  ['2fa-2017', 'eligibility.mail_first', true],
  ['2fa-2017', 'enrol.security_questions', 'create'],
  ['2fa-2018', 'enrol.explicit_activate', true],
  ['two-step', 'enrol.default_on', true],
  ['2fa-2018', 'twostep.new_enrolment', 'open'],
]
for (const [edition, name, value] of ofOtherEditions) {
  test(`${name} as ${value} contradicts ${edition}`, () => {
    const [conflict, ...others] = conflictsOf({ [name]: value }, edition)
    assert.deepEqual(others, [])
    assert.equal(conflict?.name, name)
    assert.match(conflict?.problem ?? '', new RegExp(`^${name} is ${value}, and edition ${edition} [a-z]`))
  })
}

test('what a document fixes for its own edition is no contradiction: it breaks rules', () => {
  assert.deepEqual(conflictsOf({ 'apppw.limit': 3, 'eligibility.store_only': false }, '2fa-2018'), [])
})
