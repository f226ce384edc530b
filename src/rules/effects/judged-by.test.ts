import assert from 'node:assert/strict'
import { test } from 'node:test'
import { basisOf } from './judged-by.ts'

test('the parameter behind a row that no document says', () => {
  const atItsEnd = (parameter: string) => ({ parameter, isEarlier: false })
  assert.deepEqual(basisOf('page-session', ['life-over'], '2fa-2018'), atItsEnd('session.lifetime'))
  assert.deepEqual(basisOf('code-sent', ['life-over'], '2fa-2017'), atItsEnd('code.lifetime'))
})

test('what else happens does not end it before the declared end', () => {
  assert.deepEqual(basisOf('keychain-request', ['find-off'], '2fa-2018'), {
    parameter: 'keychain.approval_lifetime',
    isEarlier: true,
  })
})

test('a row that is inferred from a rule, without a parameter, says why', () => {
  assert.deepEqual(basisOf('code-reset', ['password-changed'], '2fa-2018'), {
    inferred: 'The reset it belongs to began before.',
  })
})

test('none where a document says it, or nobody does', () => {
  assert.equal(basisOf('code-sent', ['life-over'], '2fa-2018'), undefined)
  assert.equal(basisOf('questions', ['undo-followed'], '2fa-2018'), undefined)
  assert.equal(basisOf('nothing', ['life-over'], '2fa-2018'), undefined)
})
