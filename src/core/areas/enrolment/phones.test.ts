import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../../protocol/command.ts'
import { decideOn, now, pageOf, reasonOrType } from '../../fixtures/plain-decision.ts'
import {
  ada,
  decideOnEnrolment,
  enrolmentState,
  openEnrolment,
  phone,
  sentCode,
} from '../../fixtures/plain-enrolment.ts'
import { plainAccount, plainPhone } from '../../fixtures/plain-rows.ts'

describe('a number that is given', () => {
  const enrol = (number = '+1 202 555 0104'): Command => ({
    type: 'enrol-phone',
    enrolment: 'enrolment',
    number,
    method: 'call',
  })

  test('goes on file unverified, and the code goes to it', () => {
    const { answer, account, enrolment, codes, deliveries } = decideOnEnrolment(enrol(), { codes: [] })
    assert.deepEqual(answer, {
      type: 'enrolment',
      enrolment: 'enrolment',
      state: 'open',
      wants: ['code'],
      phone: 'token-1',
    })
    assert.deepEqual(account, { ...ada, phones: [{ ...phone, id: 'token-1', number: '+12025550104' }], sends: [now] })
    assert.deepEqual(enrolment, { ...openEnrolment, phones: ['token-1'] })
    assert.deepEqual(codes, [{ ...sentCode, code: '000002', channel: 'call', phone: 'token-1' }])
    assert.deepEqual(deliveries, [
      {
        id: 'token-3',
        at: now,
        channel: 'call',
        to: '+12025550104',
        purpose: 'enrolment',
        code: '000002',
        text: 'Your verification code is 000002. It turns two-factor authentication on.',
      },
    ])
  })

  test('takes the place of one that waits where there is no room, and of none that is verified', () => {
    const set = { 'phone.max_at_enrol': 1 }
    const { result: taken, account, enrolment } = decideOnEnrolment(enrol(), enrolmentState, set)
    assert.equal(taken, 'enrolment')
    assert.deepEqual(
      account?.phones.map(({ id }) => id),
      [enrolment?.phones[0]],
    )
    assert.equal(enrolment?.phones.length, 1)
    const full = { ...enrolmentState, enrolment: { ...enrolmentState.enrolment, verified: ['phone'] } }
    const refused = decideOnEnrolment(enrol(), full, set)
    assert.equal(refused.result, 'limit-reached')
    assert.deepEqual(refused.enrolment, full.enrolment)
    const before = { ...enrolmentState, account: { ...enrolmentState.account, phones: [{ ...phone, verified: true }] } }
    assert.equal(decideOnEnrolment(enrol(), before, set).account?.phones.length, 2)
  })

  test('is the same one when it is given again, and not a second primary one', () => {
    const again = decideOnEnrolment(enrol(phone.number), enrolmentState)
    assert.deepEqual(again.enrolment, enrolmentState.enrolment)
    assert.equal(again.account?.phones.length, 1)
    const other = { ...enrolmentState.account, phones: [{ ...phone, verified: true }] }
    assert.deepEqual(
      decideOnEnrolment(enrol(), { account: other }).account?.phones.map(({ primary }) => primary),
      [true, false],
    )
  })

  test('is refused where it is none, where there are too many, or once two-factor is on', () => {
    assert.equal(decideOnEnrolment(enrol('12')).result, 'malformed')
    assert.equal(decideOnEnrolment(enrol(), { enrolment: { ...openEnrolment, state: 'on' } }).result, 'already-on')
    const many = { ...ada, phones: [{ ...phone, verified: true }] }
    const full = decideOnEnrolment(enrol(), { account: many }, { 'phone.max': 1 })
    assert.deepEqual([full.result, full.account?.sends], ['limit-reached', []], 'and it counts as no sent code')
    const tired = { ...ada, sends: Array.from({ length: 100 }, () => now) }
    assert.equal(decideOnEnrolment(enrol(), { account: tired }).result, 'too-many-sends')
  })

  test('is forgotten when its code did not come back in time', () => {
    const stale = { ...ada, phones: [{ ...phone, addedAt: 0 }] }
    assert.deepEqual(
      decideOnEnrolment(enrol(), { account: stale }).account?.phones.map(({ id }) => id),
      ['token-1'],
    )
    assert.equal(
      decideOnEnrolment(
        { type: 'verify-enrolled-phone', enrolment: 'enrolment', phone: 'phone', code: '000001' },
        { account: stale, enrolment: enrolmentState.enrolment },
      ).result,
      'not-found',
    )
  })
})

describe('its code', () => {
  const verify = (code = '000001'): Command => ({
    type: 'verify-enrolled-phone',
    enrolment: 'enrolment',
    phone: 'phone',
    code,
  })

  test('verifies the number and turns two-factor on, with a mail that undoes it', () => {
    const tried = { ...enrolmentState.account, codeThrottle: { failures: 2, lockedUntil: 0 }, twoStepPhone: 'phone' }
    const { answer, account, enrolment, codes, deliveries } = decideOnEnrolment(verify(), {
      ...enrolmentState,
      account: tried,
    })
    assert.deepEqual(answer, { type: 'enrolment', enrolment: 'enrolment', state: 'on', wants: [], phone: 'phone' })
    assert.deepEqual(codes, [{ ...sentCode, spent: true }])
    assert.deepEqual(enrolment, { ...enrolmentState.enrolment, verified: ['phone'], state: 'on' })
    const link = 'https://account.example/undo/token-1'
    assert.deepEqual(account, {
      ...enrolmentState.account,
      scheme: 'two-factor',
      phones: [{ ...phone, verified: true }],
      enrolmentUndo: account?.enrolmentUndo,
    })
    assert.deepEqual(deliveries, [
      {
        id: 'token-2',
        at: now,
        channel: 'email',
        to: 'ada@example.com',
        purpose: 'enrolment',
        text: `Two-factor authentication was turned on for your account. If that was not you, turn it off: ${link}`,
        link,
      },
    ])
  })

  test('waits for the step that turns it on where that is declared', () => {
    const set = { 'enrol.explicit_activate': true }
    const { answer, account } = decideOnEnrolment(verify(), enrolmentState, set)
    assert.deepEqual(answer.type === 'enrolment' && [answer.state, answer.wants], ['open', ['activation']])
    assert.equal(account?.scheme, 'none')
    const activate: Command = { type: 'activate-enrolment', enrolment: 'enrolment' }
    assert.equal(decideOnEnrolment(activate, enrolmentState, set).result, 'confirmation-required')
    const verified = { ...enrolmentState, enrolment: { ...enrolmentState.enrolment, verified: ['phone'] } }
    const done = decideOnEnrolment(activate, verified, set)
    assert.deepEqual([done.account?.scheme, done.enrolment?.state], ['two-factor', 'on'])
    assert.equal(
      decideOnEnrolment(activate, { ...verified, enrolment: { ...verified.enrolment, state: 'on' } }, set).result,
      'already-on',
    )
  })

  for (const [which, code] of Object.entries({
    'for another number': { ...sentCode, phone: 'another' },
    'of another enrolment': { ...sentCode, enrolment: 'another' },
    'of another account': { ...sentCode, account: 'bob' },
    'used up': { ...sentCode, spent: true },
    'with another text': { ...sentCode, code: '000002' },
  })) {
    test(`${which} does not verify it, and is counted`, () => {
      const { result: answer, account, enrolment } = decideOnEnrolment(verify(), { ...enrolmentState, codes: [code] })
      assert.equal(answer, 'wrong-code')
      assert.equal(account?.codeThrottle.failures, 1)
      assert.deepEqual(enrolment, enrolmentState.enrolment)
    })
  }

  test('differs from a malformed one, which counts only where that is declared', () => {
    for (const counted of [true, false]) {
      const malformed = decideOnEnrolment(verify('x'), enrolmentState, { 'code.malformed_counts': counted })
      assert.deepEqual(
        [malformed.result, malformed.account?.codeThrottle.failures],
        ['malformed-code', counted ? 1 : 0],
      )
    }
  })

  test('is not looked at while entry is locked, nor for a number that was not given here', () => {
    const locked = { ...enrolmentState.account, codeThrottle: { failures: 0, lockedUntil: now + 5_000 } }
    assert.deepEqual(decideOnEnrolment(verify(), { ...enrolmentState, account: locked }).answer, {
      type: 'refused',
      reason: 'too-many-attempts',
      retryAfter: 5,
    })
    assert.equal(decideOnEnrolment(verify(), { account: enrolmentState.account }).result, 'not-found')
  })
})

describe('a number that is given beside others', () => {
  const enrol: Command = { type: 'enrol-phone', enrolment: 'enrolment', number: '+12025550104', method: 'text' }
  const verified = { ...phone, id: 'verified', number: '+12025550106', verified: true }
  const elsewhere = { ...phone, id: 'elsewhere', number: '+12025550108' }

  test('takes the place of the one that waits, and of no other', () => {
    const { account, enrolment } = decideOnEnrolment(
      enrol,
      {
        account: { ...ada, phones: [verified, phone, elsewhere] },
        enrolment: { ...openEnrolment, phones: ['verified', 'phone'], verified: ['verified'] },
      },
      { 'phone.max_at_enrol': 2 },
    )
    const [, taken] = enrolment?.phones ?? []
    assert.deepEqual(enrolment?.phones, ['verified', taken])
    assert.deepEqual(
      account?.phones.map(({ id, number }) => [id, number]),
      [
        ['verified', verified.number],
        ['elsewhere', elsewhere.number],
        [taken, '+12025550104'],
      ],
    )
  })

  test('is not part of the enrolment where the account has no room for it', () => {
    const refused = decideOnEnrolment(enrol, { account: { ...ada, phones: [verified] } }, { 'phone.max': 1 })
    assert.deepEqual([refused.result, refused.enrolment], ['limit-reached', openEnrolment])
  })

  test('leaves on file what was verified before, whichever place it takes', () => {
    const { account, enrolment } = decideOnEnrolment(
      enrol,
      { account: { ...ada, phones: [verified] }, enrolment: { ...openEnrolment, phones: ['verified'] } },
      { 'phone.max_at_enrol': 1 },
    )
    const [taken] = enrolment?.phones ?? []
    assert.deepEqual(
      account?.phones.map(({ id }) => id),
      ['verified', taken],
    )
    assert.notEqual(taken, 'verified')
  })

  test('is refused where another account holds it, but not where this one does', () => {
    const decide = (holder: 'ada' | 'bob', shared: boolean, verified = true) => {
      const held = plainPhone({ id: `phone of ${holder}`, number: '+12025550104', verified })
      const accounts = [
        { ...ada, phones: holder === 'ada' ? [held] : [] },
        plainAccount({ id: 'bob', identifier: 'bob@example.com', phones: holder === 'bob' ? [held] : [] }),
      ]
      const state = { accounts, sessions: [pageOf(ada)], enrolments: [openEnrolment] }
      return reasonOrType(decideOn(state, enrol, { 'phone.shared': shared }).answer)
    }
    assert.equal(decide('bob', false), 'already-exists')
    assert.equal(decide('bob', true), 'enrolment')
    assert.equal(decide('ada', false), 'enrolment')
    assert.equal(decide('bob', false, false), 'enrolment')
  })
})
