import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../../protocol/command.ts'
import type { Parameters } from '../../../protocol/parameters.ts'
import { decideOn, now, pageOf, reasonOrType } from '../../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainDevice, plainPhone } from '../../fixtures/plain-rows.ts'
import type { Account, State } from '../../state.ts'

const set: Partial<Parameters> = { 'twostep.new_enrolment': 'open' }
const phone = plainPhone({ verified: false, addedAt: now, primary: true })
const ada = plainAccount({ scheme: 'none', devices: [plainDevice({ signedIn: false })] })
const given = { ...ada, phones: [phone], twoStepPhone: 'phone' }
const sent = plainCode({ code: '000001', purpose: 'enrolment', issuedAt: now, phone: 'phone' })
const start = (number = '+1 202 555 0101'): Command => ({
  type: 'start-two-step',
  session: 'ada',
  number,
  method: 'call',
})
const activate = (code = '000001'): Command => ({ type: 'activate-two-step', session: 'ada', code })
const on = (
  command: Command,
  account: Account = given,
  codes: State['codes'] = [sent],
  more: Partial<Parameters> = {},
) => {
  const { answer, state, deliveries } = decideOn(
    { accounts: [account], sessions: [pageOf()], codes },
    command,
    {
      ...set,
      ...more,
    },
    '2fa-2017',
  )
  return { result: reasonOrType(answer), answer, account: state.accounts[0], codes: state.codes, deliveries }
}

describe('the number that will be trusted', () => {
  test('goes on file unverified, and a code goes to it', () => {
    const { answer, account, codes, deliveries } = on(start(), ada, [])
    assert.deepEqual(answer, { type: 'two-step-started' })
    assert.deepEqual(account, { ...ada, phones: [{ ...phone, id: 'token-1' }], twoStepPhone: 'token-1', sends: [now] })
    assert.deepEqual(codes, [{ ...sent, code: '000002', channel: 'call', phone: 'token-1' }])
    assert.deepEqual(deliveries, [
      {
        id: 'token-3',
        at: now,
        channel: 'call',
        to: '+12025550101',
        purpose: 'enrolment',
        code: '000002',
        text: 'Your verification code is 000002. It turns two-step verification on.',
      },
    ])
  })

  test('may be one that is on file, also where there is no room for another', () => {
    const full = { 'phone.max': 1 }
    const again = on(start(), given, [], full)
    assert.deepEqual([again.result, again.account?.phones], ['two-step-started', [phone]])
    assert.equal(on(start('+12025550102'), given, [], full).result, 'limit-reached')
    const second = on(start('+12025550102'), given, []).account?.phones[1]
    assert.deepEqual([second?.number, second?.primary], ['+12025550102', false])
  })

  test('is refused where it is none, where there are too many codes, or a second factor is on', () => {
    assert.equal(on(start('x')).result, 'malformed')
    assert.equal(on(start(), { ...given, sends: Array.from({ length: 100 }, () => now) }).result, 'too-many-sends')
    assert.equal(on(start(), { ...given, scheme: 'two-factor' }).result, 'already-on')
  })
})

describe('its code', () => {
  test('turns two-step on', () => {
    const { answer, account, codes } = on(activate(), { ...given, codeThrottle: { failures: 2, lockedUntil: 0 } })
    assert.deepEqual(answer, { type: 'two-step-activated' })
    assert.deepEqual(account, { ...ada, scheme: 'two-step', phones: [{ ...phone, verified: true }] })
    assert.deepEqual(codes, [{ ...sent, spent: true }])
  })

  for (const [which, code] of Object.entries({
    'for another number': { ...sent, phone: 'another' },
    'for something else': { ...sent, purpose: 'sign-in' as const },
    'of another account': { ...sent, account: 'bob' },
    'used up': { ...sent, spent: true },
    'too old': { ...sent, issuedAt: 0 },
    'with another text': { ...sent, code: '000002' },
  })) {
    test(`${which} turns nothing on, and is counted`, () => {
      const { result: answer, account } = on(activate(), given, [code])
      assert.equal(answer, 'wrong-code')
      assert.deepEqual(account, { ...given, codeThrottle: { failures: 1, lockedUntil: 0 } })
    })
  }

  test('differs from a malformed one, which counts only where that is declared', () => {
    for (const counted of [true, false]) {
      const malformed = on(activate('x'), given, [{ ...sent, code: 'x' }], { 'code.malformed_counts': counted })
      assert.deepEqual(
        [malformed.result, malformed.account?.codeThrottle.failures],
        ['malformed-code', counted ? 1 : 0],
      )
    }
  })

  test('is not looked at while entry is locked, without a number, or once a second factor is on', () => {
    const locked = { ...given, codeThrottle: { failures: 0, lockedUntil: now + 4_000 } }
    assert.deepEqual(on(activate(), locked).answer, { type: 'refused', reason: 'too-many-attempts', retryAfter: 4 })
    assert.equal(on(activate(), { ...ada, phones: [phone] }).result, 'not-found')
    assert.equal(on(activate(), { ...given, scheme: 'two-step' }).result, 'not-found')
  })
})

describe('questions that are made when a second factor is turned off', () => {
  const rex = { question: 'First pet?', answer: 'Rex' }
  const off = (scheme: 'two-step' | 'two-factor', questions: readonly (typeof rex)[], count = 1) => {
    const account = plainAccount({
      scheme,
      dateOfBirth: '1990-01-31',
      enrolmentUndo: {
        at: now - 1_000,
        linkDigest: '',
        previousScheme: 'none',
        previousPasswordHash: '',
        previousQuestions: [],
        previousPhones: [],
      },
    })
    const type = scheme === 'two-step' ? 'turn-off-two-step' : 'turn-off-two-factor'
    const declared = { 'questions.count': count, 'twostep.off_questions': 'create' } as const
    return on({ type, session: 'ada', dateOfBirth: '1990-01-31', questions }, account, [], declared)
  }
  for (const scheme of ['two-step', 'two-factor'] as const) {
    test(`${scheme}: are as many as are wanted, none of them empty, and those of the account from then on`, () => {
      const done = off(scheme, [rex])
      assert.deepEqual(done.answer, { type: 'turn-off', scheme: 'off', missing: [] })
      assert.deepEqual([done.account?.scheme, done.account?.questions], ['none', [rex]])
      assert.equal(off(scheme, []).result, 'malformed')
      assert.equal(off(scheme, [rex, rex]).result, 'malformed')
      assert.equal(off(scheme, [{ ...rex, question: ' ' }]).result, 'malformed')
      assert.equal(off(scheme, [{ ...rex, answer: ' ' }]).result, 'malformed')
      assert.equal(off(scheme, [rex, { question: '', answer: '' }], 2).result, 'malformed')
    })
  }

  test('say by mail that two-step was turned off', () => {
    assert.deepEqual(
      off('two-step', [rex]).deliveries.map(({ to, text }) => [to, text]),
      [['ada@example.com', 'Two-step verification was turned off for your account.']],
    )
  })
})
