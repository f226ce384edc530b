import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conflictsOf } from './conflicting-parameters.ts'
import type { Parameters } from './parameters.ts'

const pairs: readonly (readonly [Partial<Parameters>, Partial<Parameters>])[] = [
  [
    { 'ksc.lock_after': 5, 'ksc.delete_after': 4 },
    { 'ksc.lock_after': 5, 'ksc.delete_after': 5 },
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
]

for (const [contradictory, agreeing] of pairs) {
  const [name = ''] = Object.keys(contradictory)
  test(`${name}: a sentence names both settings, and none where they agree`, () => {
    const [conflict, ...others] = conflictsOf(contradictory)
    assert.deepEqual(others, [])
    assert.equal(conflict?.name, name)
    assert.match(conflict?.problem ?? '', new RegExp(`^${name} is \\d+ and `))
    assert.deepEqual(conflictsOf(agreeing), [])
  })

  test(`${name}: what is not declared contradicts nothing`, () => {
    assert.deepEqual(conflictsOf({ [name]: 1 }), [])
  })
}
