import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  markSecretVariables,
  registeredSecrets,
  registerSecretVariables,
  registerTyped,
  secretEnv,
} from './registered-secrets.ts'

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
    const environment: NodeJS.ProcessEnv = { [secretEnv]: 'A', A: 'first', B: 'value-two', C: 'third' }
    registerSecretVariables(['B'], environment)
    markSecretVariables(['C', 'B', 'GONE'], environment)
    assert.deepEqual(registeredSecrets(environment), ['first', 'value-two', 'third'])
  })

  test('so is the token of the gateway for text messages', () => {
    assert.deepEqual(registeredSecrets({ ASSAY_SMS_TOKEN: 'canary-sms' }), ['canary-sms'])
  })

  test('nothing is secret where nothing is named', () => {
    assert.deepEqual(registeredSecrets({}), [])
    assert.deepEqual(registeredSecrets({ [secretEnv]: '' }), [])
  })
})

describe('a secret of several parts', () => {
  const key =
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\nKqweoiuqwoeiuLLKJlkjqwe9\n-----END PRIVATE KEY-----'
  const partsOf = (value: string) => registeredSecrets({ [secretEnv]: 'A', A: value }).slice(1)

  test('each line of a key is one of its own, without its frame', () => {
    assert.deepEqual(partsOf(key), ['MIIEvQIBADANBgkqhkiG9w0B', 'KqweoiuqwoeiuLLKJlkjqwe9'])
  })

  test('so are the texts of JSON, also those with several lines', () => {
    const parts = partsOf(
      JSON.stringify({ type: 'x', private_key: key, list: [{ client_secret: 's3cret-of-client' }] }),
    )
    for (const part of ['MIIEvQIBADANBgkqhkiG9w0B', 's3cret-of-client', key]) assert.ok(parts.includes(part), part)
    assert.ok(!parts.includes('x'))
  })

  test('so are the password of an address, and what stands behind a name', () => {
    assert.ok(partsOf('postgres://ada:hunter%212@db.example/x').includes('hunter!2'))
    assert.ok(partsOf('Server=db;User=ada;Password=hunter22').includes('hunter22'))
    assert.deepEqual(partsOf('canary-plain-token'), [])
  })

  test('a part that is a word of every report stays: with it hidden, no verdict could be read', () => {
    assert.deepEqual(partsOf('postgres://ada:fail@db.example/x'), [])
    assert.deepEqual(partsOf('first-line-of-it\nconformant\nlast-line-of-it'), ['first-line-of-it', 'last-line-of-it'])
  })
})

test('a word of every result is refused: with it hidden, no verdict could be read', () => {
  for (const value of ['fail', 'Pass ', 'conformant', 'outcome', 'form']) {
    assert.throws(
      () => registerSecretVariables(['A'], { A: value }),
      /^UsageError: the value of A is a word that every report has/,
    )
  }
  registerSecretVariables(['A'], { A: 'failure-is-fine' })
})

test('a token that was typed is secret as one of the environment is', () => {
  const environment = {}
  assert.equal(registerTyped('ASSAY_SMS_TOKEN', environment)('canary-typed'), 'canary-typed')
  assert.deepEqual(registeredSecrets(environment), ['canary-typed'])
})
