import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainAccount, plainCode, plainDevice, plainParameters, plainPhone } from '../fixtures/plain-rows.ts'
import { codePolicy } from './codes.ts'

describe('the source of a generated code stands', () => {
  const code = plainCode({ channel: 'on-demand', device: 'phone' })
  const stands = (...devices: Parameters<typeof plainDevice>[0][]) =>
    codePolicy.sourceStands(code, plainAccount({ devices: devices.map(plainDevice) }))

  test('while its own device is trusted', () => {
    assert.equal(stands({ id: 'phone' }), true)
    assert.equal(stands({ id: 'phone', trusted: false }), false)
  })

  test('and another trusted device does not stand in for it', () => {
    assert.equal(stands({ id: 'tablet' }), false)
    assert.equal(stands({ id: 'phone', trusted: false }, { id: 'tablet' }), false)
  })
})

describe('a newer code replaces an older one', () => {
  const older = plainCode({ signIn: 'one', phone: 'phone', device: 'mac', reset: 'reset' })
  const replaces = (rest: Partial<typeof older>, supersede: 'replace' | 'keep' = 'replace') =>
    codePolicy.supersedes({ ...older, ...rest }, older, plainParameters({ 'code.supersede': supersede }))

  test('of the same kind, where that is declared', () => {
    assert.equal(replaces({}), true)
    assert.equal(replaces({}, 'keep'), false)
  })

  for (const [what, rest] of Object.entries({
    account: { account: 'ben' },
    purpose: { purpose: 'phone-verification' },
    channel: { channel: 'call' },
    'sign-in': { signIn: 'two' },
    number: { phone: 'other' },
    device: { device: 'other' },
    reset: { reset: 'other' },
  } as const)) {
    test(`not of another ${what}`, () => assert.equal(replaces(rest), false))
  }
})

test('of several verified numbers one gets the code unasked, where that is declared', () => {
  const numbers = [plainPhone({ id: 'new', verified: false }), plainPhone({ id: 'one' }), plainPhone({ id: 'two' })]
  const unasked = (fallback: 'automatic' | 'on_request') =>
    codePolicy
      .unaskedPhones(plainAccount({ phones: numbers }), plainParameters({ 'code.phone_fallback': fallback }))
      .map(({ id }) => id)
  assert.deepEqual(unasked('automatic'), ['one'])
  assert.deepEqual(unasked('on_request'), [])
})
