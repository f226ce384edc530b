import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markSecretVariables, registeredSecrets, registerSecretVariables, secretEnv } from './registered-secrets.ts'

describe('what the user marks', () => {
  test('the control token is secret without being named', () => {
    assert.deepEqual(registeredSecrets({ ASSAY_CONTROL_TOKEN: 'canary-control', OTHER: 'plain-text' }), [
      'canary-control',
    ])
  })

  test('so is the value of every variable that the user names', () => {
    const environment = { [secretEnv]: 'DATABASE_URL, API_KEY ,MISSING', DATABASE_URL: 'canary-a', API_KEY: 'canary-b' }
    assert.deepEqual(registeredSecrets(environment), ['canary-a', 'canary-b'])
    assert.equal(secretEnv, 'ASSAY_SECRET_ENV')
  })

  test('a value of fewer than four characters that came by the environment alone is left out', () => {
    const environment = { [secretEnv]: 'A,B,C', A: 'cat', B: 'code', C: '' }
    assert.deepEqual(registeredSecrets(environment), ['code'])
  })

  test('a value of fewer than four characters is refused by its name: it cannot be kept out of reports', () => {
    for (const value of ['cat', ' ab\n', '\n\n\n\n']) {
      assert.throws(
        () => registerSecretVariables(['SHORT'], { SHORT: value }),
        /^UsageError: the value of SHORT has fewer than four characters and cannot be kept out of reports$/,
      )
    }
    assert.throws(
      () => registerSecretVariables(['MISSING'], {}),
      /names MISSING, but there is no such environment variable/,
    )
    const environment = { A: 'long', EMPTY: '' }
    registerSecretVariables(['A', 'EMPTY'], environment)
    assert.deepEqual(registeredSecrets(environment), ['long'])
  })

  test('variables that are marked later are secret beside those before them', () => {
    const environment: NodeJS.ProcessEnv = { [secretEnv]: 'A', A: 'first', B: 'second', C: 'third' }
    registerSecretVariables(['B'], environment)
    markSecretVariables(['C', 'B', 'GONE'], environment)
    assert.deepEqual(registeredSecrets(environment), ['first', 'second', 'third'])
  })

  test('so is the token of the gateway for text messages', () => {
    assert.deepEqual(registeredSecrets({ ASSAY_SMS_TOKEN: 'canary-sms' }), ['canary-sms'])
  })

  test('nothing is secret where nothing is named', () => {
    assert.deepEqual(registeredSecrets({}), [])
    assert.deepEqual(registeredSecrets({ [secretEnv]: '' }), [])
  })
})
