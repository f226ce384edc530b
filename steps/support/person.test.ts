import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evidenceOf, newPerson } from './person.ts'

const ada = newPerson('Ada')
ada.evidence.set('date-of-birth', '1980-04-01').set('security-answers', 'Rex')

test('a service without security questions is given none', () => {
  assert.deepEqual(evidenceOf(ada, false), { dateOfBirth: '1980-04-01' })
  assert.equal(evidenceOf(ada, true).questions?.[0]?.answer, 'Rex')
})
