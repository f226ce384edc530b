import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  plainAccount,
  plainCode,
  plainDevice,
  plainParameters,
  plainPhone,
  plainSignIn,
} from '../fixtures/plain-rows.ts'
import { codePolicy } from './codes.ts'

describe('the source of a generated code is valid', () => {
  const code = plainCode({ channel: 'on-demand', device: 'phone' })
  const stands = (...devices: Parameters<typeof plainDevice>[0][]) =>
    codePolicy.sourceValid(code, plainAccount({ devices: devices.map(plainDevice) }))

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
      .automaticPhones(plainAccount({ phones: numbers }), plainParameters({ 'code.phone_fallback': fallback }))
      .map(({ id }) => id)
  assert.deepEqual(unasked('automatic'), ['one'])
  assert.deepEqual(unasked('on_request'), [])
})

test('an entry has the form of a code only as a whole', () => {
  const read = (entry: string, spaces = true) =>
    codePolicy.readEntry(entry, plainParameters({ 'code.length': 6, 'code.spaces_tolerated': spaces }))
  assert.deepEqual([read('123456'), read('123 456'), read('123 456', false)], ['123456', '123456', undefined])
  for (const entry of ['12345', '1234567', 'a12345', '12345a', '', '١٢٣٤٥٦'])
    assert.equal(read(entry), undefined, entry)
})

test('a code fits a sign-in of its own account only, and nothing but a code for signing in fits', () => {
  const signIn = plainSignIn({ id: 'one' })
  const fits = (rest: Parameters<typeof plainCode>[0]) =>
    codePolicy.isForSignIn(
      plainCode({ signIn: 'one', ...rest }),
      signIn,
      plainParameters({ 'code.binding': 'sign-in' }),
    )
  assert.equal(fits({}), true)
  assert.equal(fits({ account: 'bob' }), false)
  assert.equal(fits({ account: 'bob', channel: 'on-demand' }), false)
  assert.equal(fits({ purpose: 'password-reset' }), false)
  assert.equal(fits({ signIn: 'two' }), false)
})

test('the device that signs in gets no notice of its own sign-in, and a missing serial number matches no device', () => {
  const devices = [
    plainDevice({ id: 'own', client: { kind: 'phone', version: '12', hardware: 'A' } }),
    plainDevice({ id: 'other', client: { kind: 'mac', version: '12', hardware: 'B' } }),
  ]
  const result = (hardware: string | undefined) =>
    codePolicy
      .pushRecipients(plainAccount({ devices }), { kind: 'phone', ...(hardware === undefined ? {} : { hardware }) })
      .map(({ id }) => id)
  assert.deepEqual(result('A'), ['other'])
  assert.deepEqual(result(undefined), ['own', 'other'])
})

test('0 sends are as many as one likes', () => {
  const maySend = (sends: number) => codePolicy.maySend([0, 0, 0], 0, plainParameters({ 'code.sends': sends }))
  assert.deepEqual([maySend(0), maySend(3), maySend(4)], [true, false, true])
})
