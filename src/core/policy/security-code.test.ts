import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainAccount, plainCode, plainDevice, plainIdGenerator, plainParameters } from '../fixtures/plain-rows.ts'
import type { Keychain } from '../state.ts'
import { securityCodePolicy } from './security-code.ts'

const keychain = (rest: Partial<Keychain> = {}): Keychain => ({
  items: [],
  codeApproval: true,
  requests: [],
  awaitingMessageCode: [],
  ...rest,
})

describe('an own security code', () => {
  const parameters = plainParameters({ 'ksc.digits': 4, 'ksc.complex_min': 6 })
  const accepts = (form: 'digits' | 'complex', value: string) =>
    securityCodePolicy.acceptable({ form, value }, plainDevice(), parameters)

  test('of digits has the declared number of them and nothing else', () => {
    assert.equal(accepts('digits', '0123'), true)
    for (const value of ['012', '01234', 'a123', '123a', 'abcd']) assert.equal(accepts('digits', value), false, value)
  })

  test('of characters has the declared number of them at least', () => {
    assert.equal(accepts('complex', 'abcde'), false)
    assert.equal(accepts('complex', 'abcdef'), true)
  })
})

test('a random one is six groups with hyphens between them', () => {
  assert.match(securityCodePolicy.random(plainIdGenerator), /^([^-]{4}-){5}[^-]{4}$/)
})

test('it lets devices join where there is one and approval by code is on', () => {
  assert.equal(securityCodePolicy.opens(keychain({ securityCode: 'kept' })), true)
  assert.equal(securityCodePolicy.opens(keychain({ securityCode: 'kept', codeApproval: false })), false)
  assert.equal(securityCodePolicy.opens(keychain()), false)
})

test('the code for joining goes to the number of the keychain', () => {
  assert.deepEqual(securityCodePolicy.recipients(keychain({ number: '+12025550144' }), plainAccount()), [
    '+12025550144',
  ])
  assert.deepEqual(securityCodePolicy.recipients(keychain(), plainAccount()), [])
})

test('a code from a message completes the joining of the device that it was sent for', () => {
  const completes = (rest: Parameters<typeof plainCode>[0]) =>
    securityCodePolicy.completes(plainCode({ purpose: 'keychain', device: 'device', ...rest }), plainDevice())
  assert.equal(completes({}), true)
  assert.equal(completes({ device: 'other' }), false)
  assert.equal(completes({ purpose: 'sign-in' }), false)
})
