import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markedSecrets, secretEnv } from './marked-secrets.ts'

test('the control token is secret without being named', () => {
  assert.deepEqual(markedSecrets({ ASSAY_CONTROL_TOKEN: 'canary-control', OTHER: 'plain-text' }), ['canary-control'])
})

test('so is the value of every variable that the user names', () => {
  const environment = { [secretEnv]: 'DATABASE_URL, API_KEY ,MISSING', DATABASE_URL: 'canary-a', API_KEY: 'canary-b' }
  assert.deepEqual(markedSecrets(environment), ['canary-a', 'canary-b'])
  assert.equal(secretEnv, 'ASSAY_SECRET_ENV')
})

test('a value of fewer than four characters would turn up in every text, and is left out', () => {
  const environment = { [secretEnv]: 'A,B,C', A: 'cat', B: 'code', C: '' }
  assert.deepEqual(markedSecrets(environment), ['code'])
})

test('nothing is secret where nothing is named', () => {
  assert.deepEqual(markedSecrets({}), [])
  assert.deepEqual(markedSecrets({ [secretEnv]: '' }), [])
})
