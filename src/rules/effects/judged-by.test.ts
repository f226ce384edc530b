import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declaredBehind } from './judged-by.ts'

test('the parameter behind a row that no document says', () => {
  assert.equal(declaredBehind('page-session', ['life-over'], '2fa-2018'), 'session.lifetime')
  assert.equal(declaredBehind('code-sent', ['life-over'], '2fa-2017'), 'code.lifetime')
})

test('none where a document says it, or nobody does', () => {
  assert.equal(declaredBehind('code-sent', ['life-over'], '2fa-2018'), undefined)
  assert.equal(declaredBehind('questions', ['undo-followed'], '2fa-2018'), undefined)
  assert.equal(declaredBehind('nothing', ['life-over'], '2fa-2018'), undefined)
})
