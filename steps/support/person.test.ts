import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Capability } from '../../src/protocol/capabilities.ts'
import { evidenceOf, newPerson } from './person.ts'

const ada = newPerson('Ada')
ada.evidence.set('date-of-birth', '1980-04-01').set('security-answers', 'Rex')

const withOnly = (...offered: readonly Capability[]) => evidenceOf(ada, (capability) => offered.includes(capability))

test('a service without security questions is given none', () => {
  assert.equal(withOnly('recovery').questions, undefined)
  assert.equal(withOnly('security-questions').questions?.[0]?.answer, 'Rex')
})

test('only a service that asks for a date of birth is given one', () => {
  for (const asking of ['recovery', 'un-enrolment', 'two-step'] as const)
    assert.equal(withOnly(asking).dateOfBirth, '1980-04-01')
  assert.deepEqual(withOnly('two-factor', 'sign-in.browser', 'password.change', 'password.link'), {})
})
