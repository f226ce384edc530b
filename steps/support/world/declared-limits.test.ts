import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refused } from '../../../src/protocol/refusal.ts'
import { referenceTarget } from '../../../src/targets/reference.ts'
import { attemptLimitReached } from './declared-limits.ts'

const declaring = (scope: 'sign-in' | 'account', attempts: number) =>
  referenceTarget({ parameters: { 'code.attempts': attempts, 'code.attempts_scope': scope } }).describe()
const ended = refused('sign-in-ended')

test('a sign-in that ended after as many wrong codes as are declared for one has reached its limit', async () => {
  const declaration = await declaring('sign-in', 1)
  const reached = attemptLimitReached(declaration, 'enter-code', ended, { 'code.attempts': 1 })
  assert.equal(reached?.limit, 'code.attempts')
})

test('a sign-in that ended before has not, nor one where wrong codes are counted for the account', async () => {
  const declaration = await declaring('sign-in', 3)
  assert.equal(attemptLimitReached(declaration, 'enter-code', ended, { 'code.attempts': 2 }), undefined)
  assert.equal(attemptLimitReached(declaration, 'enter-code', ended, {}), undefined)
  assert.equal(attemptLimitReached(declaration, 'read-sign-in', ended, { 'code.attempts': 3 }), undefined)
  const forAccount = await declaring('account', 1)
  assert.equal(attemptLimitReached(forAccount, 'enter-code', ended, { 'code.attempts': 1 }), undefined)
})
