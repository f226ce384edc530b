import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import { decideOn, now, pageOf } from '../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainDevice, plainPhone, plainSignIn } from '../fixtures/plain-rows.ts'
import type { Account, IssuedCode, State } from '../state.ts'

const ada = plainAccount({ phones: [plainPhone()], devices: [plainDevice()] })
const started = plainSignIn({ startedAt: now })
const number = ada.phones[0]?.number
const start: Command = {
  type: 'start-sign-in',
  identifier: 'ada@example.com',
  password: 'password',
  client: { kind: 'browser' },
}

/** What a command sends, without ids, and the codes that are out after it. */
const sentBy = (command: Command, account: Account, rest: Partial<State> = {}, set: Partial<Parameters> = {}) => {
  const state = { accounts: [account], sessions: [pageOf()], ...rest }
  const { answer, state: after, deliveries } = decideOn(state, command, set)
  return { answer, sent: deliveries.map(({ id: _, ...result }) => result), codes: after.codes }
}
const issued = (rest: Partial<IssuedCode>): IssuedCode => plainCode({ issuedAt: now, ...rest })

test('the code of a sign-in goes to the number and by the way that were chosen', () => {
  for (const via of ['text', 'call'] as const) {
    const { answer, sent, codes } = sentBy({ type: 'send-code', signIn: 'sign-in', via, phone: 'phone' }, ada, {
      signIns: [started],
    })
    assert.deepEqual(answer, { type: 'code-sent', via })
    const code = '000001'
    assert.deepEqual(codes, [issued({ code, channel: via, signIn: 'sign-in', phone: 'phone' })])
    const text = 'Your verification code is 000001.'
    assert.deepEqual(sent, [{ at: now, channel: via, to: number, purpose: 'sign-in', code, text }])
  }
})

test('in two-step it goes to the one device that was chosen', () => {
  const account: Account = { ...ada, scheme: 'two-step', devices: [plainDevice(), plainDevice({ id: 'other' })] }
  const push = (device: string): Command => ({ type: 'send-code', signIn: 'sign-in', via: 'push', device })
  const { answer, sent, codes } = sentBy(push('other'), account, { signIns: [started] })
  assert.deepEqual(answer, { type: 'code-sent', via: 'push' })
  assert.deepEqual(codes, [issued({ code: '000001', channel: 'push', signIn: 'sign-in', device: 'other' })])
  const text = 'Your verification code is 000001.'
  assert.deepEqual(sent, [{ at: now, channel: 'push', to: 'other', purpose: 'sign-in', code: '000001', text }])
  assert.deepEqual(sentBy(push('none'), account, { signIns: [started] }).answer, {
    type: 'refused',
    reason: 'not-found',
  })
})

test('the notice to trusted devices names the place, and the code only where it needs no approval', () => {
  const result = (set: Partial<Parameters>) => sentBy(start, ada, {}, set).sent.map(({ text, code }) => [text, code])
  const [[text, none] = []] = result({ 'signin.approval_before_code': true })
  assert.match(text ?? '', /^Your account is being used to sign in near \S/)
  assert.equal(none, undefined)
  const [shown] = sentBy(start, ada, {}, { 'signin.approval_before_code': true }).sent
  assert.equal('code' in (shown ?? {}), false)
  const [[, code] = []] = result({ 'signin.approval_before_code': false })
  assert.match(code ?? '', /^\d{6}$/)
})

test('trusted devices show the same code, or each its own, and each the same one again', () => {
  const account = { ...ada, devices: [plainDevice(), plainDevice({ id: 'other' })] }
  const codes = (same: boolean) => {
    const set = { 'signin.approval_before_code': false, 'code.same_on_all_devices': same }
    return sentBy({ type: 'send-code', signIn: 'sign-in', via: 'push' }, account, { signIns: [started] }, set)
  }
  const [one, other] = codes(true).sent.map(({ code }) => code)
  assert.equal(one, other)
  assert.deepEqual(codes(true).codes, [
    issued({ code: one ?? '', channel: 'push', signIn: 'sign-in', shownOn: ['device', 'other'] }),
  ])
  const own = codes(false)
  assert.deepEqual(
    own.codes.map(({ device, code }) => [device, code]),
    own.sent.map(({ to, code }) => [to, code]),
  )
  assert.notEqual(own.sent[0]?.code, own.sent[1]?.code)
})

test('a device shows the code that was issued for this sign-in, as long as that is valid', () => {
  const out = issued({ code: '777777', channel: 'push', signIn: 'sign-in' })
  const shownWith = (code: Partial<IssuedCode>) => {
    const set = { 'signin.approval_before_code': false, 'code.same_on_all_devices': true }
    const codes = [{ ...out, ...code }]
    return sentBy({ type: 'send-code', signIn: 'sign-in', via: 'push' }, ada, { signIns: [started], codes }, set)
      .sent[0]?.code
  }
  assert.equal(shownWith({}), '777777')
  for (const other of [
    { channel: 'text' },
    { signIn: 'another' },
    { device: 'device' },
    { spent: true },
    { issuedAt: 0 },
  ] as const) {
    assert.notEqual(shownWith(other), '777777', JSON.stringify(other))
  }
})

test('without a trusted device the first number gets the code unasked, where that is declared', () => {
  const account = { ...ada, devices: [], phones: [plainPhone(), plainPhone({ id: 'second', number: '+12025550109' })] }
  const { sent, codes } = sentBy(start, account, {}, { 'code.phone_fallback': 'automatic' })
  const [only] = codes
  assert.deepEqual(codes, [issued({ code: only?.code ?? '', signIn: only?.signIn ?? '', phone: 'phone' })])
  assert.ok(only?.signIn)
  const text = `Your verification code is ${only.code}.`
  assert.deepEqual(sent, [{ at: now, channel: 'text', to: number, purpose: 'sign-in', code: only.code, text }])
  assert.deepEqual(sentBy(start, account, {}, { 'code.phone_fallback': 'on_request' }).sent, [])
})

test('the code of a password reset goes to a verified number, and says what it is for', () => {
  const reset: Command = { type: 'start-password-reset', identifier: 'ada@example.com' }
  const { answer, sent, codes } = sentBy(reset, ada)
  assert.deepEqual(answer, { type: 'password-reset-started', reset: 'token-1' })
  const code = '000002'
  assert.deepEqual(codes, [issued({ code, purpose: 'password-reset', phone: 'phone', reset: 'token-1' })])
  const text = 'Your code to reset your password is 000002.'
  assert.deepEqual(sent, [{ at: now, channel: 'text', to: number, purpose: 'password-reset', code, text }])
})

test('where no number is verified a password reset begins just the same, and nothing is sent', () => {
  const reset: Command = { type: 'start-password-reset', identifier: 'ada@example.com' }
  for (const phones of [[], [plainPhone({ verified: false })]]) {
    const { answer, sent } = sentBy(reset, { ...ada, phones })
    assert.deepEqual(answer, { type: 'password-reset-started', reset: 'token-1' })
    assert.deepEqual(sent, [])
  }
})
