import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contractNames, serverNames } from './secret-names.ts'
import { secretsOfValue } from './secret-values.ts'

const valuesOf = (value: unknown, names = contractNames): readonly string[] => [
  ...new Set([...secretsOfValue(value, names)].map(([secret]) => secret)),
]

test('recovery codes are secret one by one, on the wire of the contract and of servers', () => {
  assert.deepEqual(valuesOf({ type: 'recovery-codes', codes: ['ohj9ilk94v', 'lkuli326k0'] }), [
    'ohj9ilk94v',
    'lkuli326k0',
  ])
  for (const name of ['backupCodes', 'backup_codes', 'recoveryCodes', 'recovery_code', 'scratchCodes', 'codes'])
    assert.deepEqual(valuesOf({ [name]: ['a1b2c-d3e4f', 'g5h6i'] }, serverNames([])), ['a1b2c-d3e4f', 'g5h6i'], name)
})

test('the secret of an authenticator app is secret, and the URI that holds it', () => {
  assert.deepEqual(valuesOf({ app: 'one', secret: 'JBSWY3DPEHPK3PXP' }), ['JBSWY3DPEHPK3PXP'])
  assert.deepEqual(valuesOf({ totpURI: 'otpauth://totp/a?secret=JBSWY3DPEHPK3PXP' }, serverNames([])), [
    'JBSWY3DPEHPK3PXP',
    'otpauth://totp/a?secret=JBSWY3DPEHPK3PXP',
  ])
})

test('of fields called code those are secret that are digits or a token, and names of errors are none', () => {
  const named = (value: string) => serverNames([]).ofField('code', value)
  assert.deepEqual(['402911', '402 911', 'SplxlOBeZQQYbYS6WxSbIA'].map(named), ['code', 'code', 'code'])
  assert.deepEqual(['invalid_grant', 'E1001', 'too_many_attempts_for_now'].map(named), [
    undefined,
    undefined,
    undefined,
  ])
})

test('the name of an error is no code, whatever digits it has; a token and groups of one length are', () => {
  const named = (value: string) => serverNames([]).ofField('errorCode', value)
  for (const name of [
    '2FA_TOKEN_REQUIRED',
    'mfa.totp.2.code.required',
    'auth-2fa-required-now',
    'twoFactor2TokenRequired',
  ])
    assert.equal(named(name), undefined, name)
  for (const code of [
    'abcd-efgh-1jkl-mnop',
    '550e8400-e29b-41d4-a716-446655440000',
    'AB12_CD34_EF56_GH78',
    '4/P7q7W91a-oMsCeLvIaQm6bTrgtp7',
  ])
    assert.equal(named(code.replace('/', '-')), 'code', code)
})

test('the words on the button of a form are no secret, whatever it is called', () => {
  const named = (field: string, value: string) => serverNames([]).ofField(field, value)
  assert.equal(named('submit_otp', 'Activate'), undefined)
  assert.equal(named('submit_token', 'k3Jx9Q'), 'submit_token')
  assert.equal(named('otp', 'Activate'), 'otp')
})
