import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import { decideOn, now, pageOf, reasonOrType } from '../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainPhone } from '../fixtures/plain-rows.ts'
import type { Account, State } from '../state.ts'
import { parsePhoneNumber } from './phones.ts'

const first = plainPhone({ id: 'first', number: '+12025550101', primary: true })
const waits = plainPhone({ id: 'waits', number: '+12025550102', verified: false, addedAt: now })
const forgotten = plainPhone({ id: 'forgotten', number: '+12025550103', verified: false, addedAt: 0 })
const ada = plainAccount({ phones: [first, waits] })
const sent = plainCode({ code: '000001', purpose: 'phone-verification', issuedAt: now, phone: 'waits' })
const on = (account: Account, command: Command, rest: Partial<State> = {}) => {
  const { answer, state, deliveries } = decideOn({ accounts: [account], sessions: [pageOf()], ...rest }, command)
  return { result: reasonOrType(answer), answer, account: state.accounts[0], codes: state.codes, deliveries }
}
const verify = (code = '000001', phone = 'waits'): Command => ({ type: 'verify-phone', session: 'ada', phone, code })
const add: Command = { type: 'add-phone', session: 'ada', number: '+1 202 555 0104', method: 'call' }
const message = {
  id: 'token-3',
  at: now,
  channel: 'call',
  to: '+12025550104',
  purpose: 'phone-verification',
  code: '000002',
  text: 'Your verification code is 000002. It adds this number to an account.',
}

describe('an added number', () => {
  test('waits for the code that goes to it', () => {
    const { answer, account, codes, deliveries } = on(ada, add)
    const added = plainPhone({ id: 'token-1', number: '+12025550104', verified: false, addedAt: now })
    assert.deepEqual(answer, { type: 'phone-added', phone: 'token-1' })
    assert.deepEqual(account, { ...ada, phones: [first, waits, added], sends: [now] })
    assert.deepEqual(codes, [{ ...sent, code: '000002', channel: 'call', phone: 'token-1' }])
    assert.deepEqual(deliveries, [message])
  })

  test('is the primary one where it is the first', () => {
    const phones = on(plainAccount(), add).account?.phones
    assert.deepEqual(
      phones?.map(({ primary }) => primary),
      [true],
    )
  })

  test('gets another code where it waits, and only there', () => {
    const send = (phone: string): Command => ({ type: 'send-phone-code', session: 'ada', phone, method: 'text' })
    const { result: answer, codes, deliveries } = on(ada, send('waits'))
    assert.equal(answer, 'phone-code-sent')
    assert.deepEqual(codes, [sent])
    assert.deepEqual(
      deliveries.map(({ channel, to }) => [channel, to]),
      [['text', waits.number]],
    )
    for (const phone of ['first', 'nothing']) assert.equal(on(ada, send(phone)).result, 'not-found')
    assert.equal(on({ ...ada, phones: [forgotten] }, send('forgotten')).result, 'not-found')
  })

  test('is forgotten when its code never came back, and can be added again', () => {
    const stale = { ...ada, phones: [first, forgotten] }
    const { answer, account } = on(stale, { type: 'list-phones', session: 'ada' })
    assert.deepEqual(answer, {
      type: 'phones',
      phones: [{ phone: 'first', number: '+12025550101', verified: true }],
    })
    assert.deepEqual(account?.phones, [first])
    assert.equal(on(stale, { ...add, number: forgotten.number }).result, 'phone-added')
    assert.equal(on(stale, verify('000001', 'forgotten')).result, 'not-found')
  })

  test('cannot be one that is on file, no number, or one too many sends', () => {
    assert.equal(on(ada, { ...add, number: first.number }).result, 'already-exists')
    assert.equal(on(ada, { ...add, number: '12' }).result, 'malformed')
    const tired = { ...ada, sends: Array.from({ length: 100 }, () => now) }
    assert.equal(on(tired, add).result, 'too-many-sends')
    assert.equal(
      on(tired, { type: 'send-phone-code', session: 'ada', phone: 'waits', method: 'text' }).result,
      'too-many-sends',
    )
  })

  test('may be the verified one of somebody else only where sharing is allowed', () => {
    const bob = plainAccount({ id: 'bob', identifier: 'bob@example.com' })
    const added = (verified: boolean, shared: boolean) => {
      const accounts = [ada, { ...bob, phones: [plainPhone({ number: '+12025550104', verified })] }]
      const { answer } = decideOn({ accounts, sessions: [pageOf()] }, add, { 'phone.shared': shared })
      return reasonOrType(answer)
    }
    assert.equal(added(true, false), 'already-exists')
    assert.equal(added(false, false), 'phone-added')
    assert.equal(added(true, true), 'phone-added')
  })
})

describe('its code', () => {
  test('verifies it, once, and resets the count of wrong ones', () => {
    const tried = { ...ada, codeThrottle: { failures: 2, lockedUntil: 0 } }
    const { answer, account, codes } = on(tried, verify(), { codes: [sent] })
    assert.deepEqual(answer, { type: 'phone-verified' })
    assert.deepEqual(account, { ...ada, phones: [first, { ...waits, verified: true }] })
    assert.deepEqual(codes, [{ ...sent, spent: true }])
  })

  for (const [which, code] of Object.entries({
    'for another number': { ...sent, phone: 'first' },
    'of another account': { ...sent, account: 'bob' },
    'used up': { ...sent, spent: true },
    'with another text': { ...sent, code: '000002' },
  })) {
    test(`${which} does not verify it, and is counted`, () => {
      const { result: answer, account } = on(ada, verify(), { codes: [code] })
      assert.equal(answer, 'wrong-code')
      assert.equal(account?.codeThrottle.failures, 1)
      assert.deepEqual(account?.phones, ada.phones)
    })
  }

  test('differs from a malformed one', () => {
    assert.equal(on(ada, verify('12345x'), { codes: [{ ...sent, code: '12345x' }] }).result, 'malformed-code')
  })

  test('is not looked at while entry is locked', () => {
    const locked = { ...ada, codeThrottle: { failures: 0, lockedUntil: now + 5_000 } }
    const { answer } = on(locked, verify(), { codes: [sent] })
    assert.deepEqual(answer, { type: 'refused', reason: 'too-many-attempts', retryAfter: 5 })
  })
})

test('a number is removed by its owner, unless it is the last', () => {
  const second = { ...first, id: 'second' }
  const remove = (phone: string): Command => ({ type: 'remove-phone', session: 'ada', phone })
  const { answer, account } = on({ ...ada, phones: [first, second] }, remove('first'))
  assert.deepEqual([answer, account?.phones], [{ type: 'phone-removed' }, [second]])
  assert.equal(on(ada, remove('first')).result, 'last-phone')
  assert.equal(on(ada, remove('nothing')).result, 'not-found')
  const bob = plainAccount({ id: 'bob', identifier: 'bob@example.com', phones: [second, { ...second, id: 'third' }] })
  assert.equal(on(ada, remove('third'), { accounts: [ada, bob] }).result, 'not-found')
})

test('a number is the same however often it is read, and however many others were', () => {
  for (let round = 0; round < 2; round += 1) {
    for (let line = 0; line < 2100; line += 1) {
      const number = `+1202555${String(line).padStart(4, '0')}`
      assert.equal(parsePhoneNumber(number.replace('+1202555', '+1 (202) 555-')), number)
    }
    assert.equal(parsePhoneNumber('001 202 555 0104'), '+12025550104')
    assert.equal(parsePhoneNumber('+1 202'), undefined)
  }
})
