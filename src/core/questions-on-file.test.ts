import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from './context.ts'
import { now } from './fixtures/plain-decision.ts'
import { plainAccount, plainParameters } from './fixtures/plain-rows.ts'
import { plainOptions } from './fixtures/plain-service.ts'
import { checkAnswers } from './questions-on-file.ts'
import { emptyState } from './state.ts'

test('wrong answers lock answering for the declared time, and right ones reset the count', () => {
  const account = plainAccount()
  const answer = (right: boolean, at = now) => {
    const parameters = plainParameters({ 'questions.attempts': 2, 'code.lock_time': 60 })
    const given = { ...plainOptions({ edition: '2fa-2018' }), parameters, now: at }
    const cx: Context = { ...given, state: { ...emptyState(), accounts: [account] }, deliver: () => undefined }
    const refusal = checkAnswers(cx, account, () => right)
    return refusal && [refusal.reason, refusal.retryAfter]
  }
  assert.deepEqual(answer(false), ['wrong-answers', undefined])
  assert.equal(answer(true), undefined)
  assert.deepEqual(answer(false), ['wrong-answers', undefined])
  assert.deepEqual(answer(false), ['wrong-answers', undefined])
  assert.deepEqual(answer(true, now + 1_000), ['too-many-attempts', 59])
  assert.equal(answer(true, now + 60_000), undefined)
})
