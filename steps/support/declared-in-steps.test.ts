import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declaredInSteps } from './declared-in-steps.ts'

test('settings are found wherever they stand among the steps, and only those that can be set', () => {
  const steps = [
    { text: 'Ada has an account with a second factor' },
    { text: 'Ada has signed in on a new phone' },
    { text: 'the service declares "code.binding" as "sign-in"' },
    { text: 'the service declares "code.single_use" as "true"' },
    { text: 'a search chose "code.lifetime" as "30"' },
    { text: 'the service declares "phone.shared" as "false"' },
    { text: 'the service declares "no.parameter" as "1"' },
  ]
  assert.deepEqual(declaredInSteps(steps, ['code.binding', 'code.single_use', 'code.lifetime']), {
    'code.binding': 'sign-in',
    'code.single_use': true,
    'code.lifetime': 30,
  })
})
