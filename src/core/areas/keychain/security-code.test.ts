import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../../protocol/command.ts'
import type { Parameters } from '../../../protocol/parameters.ts'
import { decideOn, now, reasonOrType } from '../../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainDevice } from '../../fixtures/plain-rows.ts'
import type { Account, Keychain, Session, State } from '../../state.ts'

const client = { kind: 'phone', version: '12' } as const
const joining = plainDevice({ client })
const member = plainDevice({ id: 'member', client, keychain: true })
const number = '+12025550100'
const keychain: Keychain = {
  items: [],
  securityCode: 'hash of 1234',
  number,
  codeApproval: true,
  requests: [],
  awaitingMessageCode: ['other'],
}
const ada = plainAccount({ devices: [joining, member], keychain })
const passed: Account = { ...ada, keychain: { ...keychain, awaitingMessageCode: ['other', 'device'] } }
const sessionOf = (device: string): Session => ({
  digest: `digest of ${device}`,
  account: 'ada',
  kind: 'device',
  device,
  createdAt: now,
})
const sent = plainCode({ code: '000001', purpose: 'keychain', issuedAt: now, device: 'device' })

const on = (command: Command, account = ada, codes: State['codes'] = [sent], set: Partial<Parameters> = {}) => {
  const sessions = [sessionOf('device'), sessionOf('member')]
  const { answer, state, deliveries } = decideOn({ accounts: [account], sessions, codes }, command, set)
  const [kept] = state.accounts
  return {
    result: reasonOrType(answer),
    answer,
    account: kept,
    keychain: kept?.keychain,
    codes: state.codes,
    deliveries,
  }
}

describe('the security code', () => {
  const enter = (securityCode = '1234'): Command => ({ type: 'enter-security-code', session: 'device', securityCode })

  test('leads on to a code that goes to the number of the keychain', () => {
    const wrong = { ...ada, securityCodeAttempts: { wrong: 2, sinceUnlock: 2, state: 'open' as const } }
    const { answer, account, keychain: kept, codes, deliveries } = on(enter(), wrong, [])
    assert.deepEqual(answer, { type: 'security-code-accepted' })
    assert.deepEqual(kept, { ...keychain, awaitingMessageCode: ['other', 'device'] })
    assert.equal(account?.securityCodeAttempts.wrong, 0)
    assert.equal(account?.devices[0]?.keychain, false)
    assert.deepEqual(codes, [sent])
    assert.deepEqual(deliveries, [
      {
        id: 'token-2',
        at: now,
        channel: 'text',
        to: number,
        purpose: 'keychain',
        code: '000001',
        text: 'Your code for the keychain is 000001.',
      },
    ])
  })

  test('given again does not wait twice, and not too often', () => {
    assert.deepEqual(on(enter(), passed).keychain?.awaitingMessageCode, ['other', 'device'])
    const tired = { ...ada, sends: Array.from({ length: 100 }, () => now) }
    const refused = on(enter(), tired)
    assert.deepEqual([refused.result, refused.deliveries, refused.keychain], ['too-many-sends', [], keychain])
  })

  test('that is wrong sends nothing, and is counted', () => {
    const { account, keychain: kept, deliveries } = on(enter('4321'))
    assert.deepEqual(account?.securityCodeAttempts, { wrong: 1, sinceUnlock: 1, state: 'open' })
    assert.deepEqual([kept, deliveries], [keychain, []])
  })

  test('wrong too often locks, and then deletes what the servers keep; members keep theirs', () => {
    const set = { 'ksc.lock_after': 3, 'ksc.delete_after': 5 }
    const last = (wrong: number, account = ada) =>
      on(enter('4321'), { ...account, securityCodeAttempts: { wrong, sinceUnlock: 0, state: 'open' } }, [], set)
    const near = { ...ada, securityCodeAttempts: { wrong: 2, sinceUnlock: 2, state: 'open' as const } }
    const locked = on(enter('4321'), near, [], set)
    assert.deepEqual([locked.account?.securityCodeAttempts.state, locked.keychain], ['locked', keychain])
    const deleted = last(4)
    assert.equal(deleted.account?.securityCodeAttempts.state, 'deleted')
    assert.deepEqual(deleted.keychain, { items: [], codeApproval: true, requests: [], awaitingMessageCode: [] })
    assert.equal(last(4, { ...ada, devices: [joining] }).keychain, undefined)
  })
})

describe('the code from the message', () => {
  const enter = (code = '000001'): Command => ({ type: 'enter-keychain-code', session: 'device', code })

  test('lets the device join, once', () => {
    const tried = { ...passed, codeThrottle: { failures: 2, lockedUntil: 0 } }
    const { answer, account, keychain: kept, codes } = on(enter(), tried)
    assert.deepEqual(answer, { type: 'keychain', state: 'on', syncing: true, hasSecurityCode: true })
    assert.deepEqual(account?.devices, [{ ...joining, keychain: true }, member])
    assert.deepEqual(kept, keychain)
    assert.equal(account?.codeThrottle.failures, 0)
    assert.deepEqual(codes, [{ ...sent, spent: true }])
  })

  for (const [which, code] of Object.entries({
    'for another device': { ...sent, device: 'member' },
    'for something else': { ...sent, purpose: 'sign-in' as const },
    'of another account': { ...sent, account: 'bob' },
    'used up': { ...sent, spent: true },
    'with another text': { ...sent, code: '000002' },
  })) {
    test(`${which} does not, and is counted`, () => {
      const { result: answer, account } = on(enter(), passed, [code])
      assert.equal(answer, 'wrong-code')
      assert.deepEqual(account, { ...passed, codeThrottle: { failures: 1, lockedUntil: 0 } })
    })
  }

  test('differs from a malformed one, which counts only where that is declared', () => {
    for (const counted of [true, false]) {
      const malformed = on(enter('x'), passed, [{ ...sent, code: 'x' }], { 'code.malformed_counts': counted })
      assert.deepEqual(
        [malformed.result, malformed.account?.codeThrottle.failures],
        ['malformed-code', counted ? 1 : 0],
      )
    }
  })

  test('is not looked at while entry is locked, nor on a device that did not give the security code', () => {
    const locked = { ...passed, codeThrottle: { failures: 0, lockedUntil: now + 6_000 } }
    assert.deepEqual(on(enter(), locked).answer, { type: 'refused', reason: 'too-many-attempts', retryAfter: 6 })
    assert.equal(on(enter()).result, 'not-found')
  })
})

describe('a member', () => {
  const change = (more: { readonly number?: string } = {}, session = 'member'): Command => ({
    type: 'change-security-code',
    session,
    securityCode: { form: 'digits', value: '654321' },
    ...more,
  })

  test('changes the code, and the number only where one is given', () => {
    const changed = { ...keychain, securityCode: 'hash of 654321', awaitingMessageCode: [] }
    assert.deepEqual(on(change()).keychain, changed)
    const other = { ...changed, number: '+12025550101' }
    assert.deepEqual(on(change({ number: '+1 202 555 0101' })).keychain, other)
    assert.deepEqual(on(change({ number: 'x' })).keychain, keychain)
    assert.equal(on(change({}, 'device')).result, 'not-a-member')
  })

  test('forbids and allows joining by the code', () => {
    const approval = (session: string, enabled: boolean) => on({ type: 'set-code-approval', session, on: enabled }, ada)
    assert.equal(approval('member', false).keychain?.codeApproval, false)
    assert.equal(approval('member', true).keychain?.codeApproval, true)
    assert.equal(approval('device', false).result, 'not-a-member')
  })

  test('deletes the keychain everywhere, and starts an empty one', () => {
    const reset = (password: string): Command => ({ type: 'reset-keychain', session: 'device', password })
    const item = { kind: 'web', name: 'shop', fields: {} } as const
    const full = { ...ada, keychain: { ...keychain, items: [item] } }
    const { account, keychain: started } = on(reset('password'), full)
    assert.deepEqual(started, { items: [], codeApproval: true, requests: [], awaitingMessageCode: [] })
    assert.deepEqual(account?.devices, [
      { ...joining, keychain: true },
      { ...member, keychain: false },
    ])
    const refused = on(reset('wrong'), full)
    assert.deepEqual([refused.result, refused.keychain], ['wrong-credentials', full.keychain])
  })
})

test('wrong codes from the message lock their entry as long as is declared', () => {
  const set = { 'code.attempts': 3, 'code.lock_time': 90 }
  const lockedAfter = (failures: number) => {
    const command: Command = { type: 'enter-keychain-code', session: 'device', code: '999999' }
    const tried = { ...passed, codeThrottle: { failures, lockedUntil: 0 } }
    return on(command, tried, [sent], set).account?.codeThrottle.lockedUntil
  }
  assert.deepEqual([lockedAfter(1), lockedAfter(2)], [0, now + 90_000])
})

test('an unacceptable security code changes nothing', () => {
  const securityCode = { form: 'digits', value: '1' } as const
  const account = { ...ada, passwordHash: 'hash of password' }
  for (const command of [
    { type: 'change-security-code', session: 'member', securityCode },
    { type: 'reset-keychain', session: 'member', password: 'password', securityCode, number },
  ] as const) {
    const refused = on(command, account)
    assert.deepEqual([refused.result, refused.account], ['password-policy', account], command.type)
  }
})

test('a security code that is changed keeps its number, unless another one is given', () => {
  const numberAfter = (more: { readonly number?: string }) => {
    const securityCode = { form: 'digits', value: '271828' } as const
    const changed = on({ type: 'change-security-code', session: 'member', securityCode, ...more })
    assert.equal(changed.result, 'keychain')
    assert.equal(changed.keychain?.securityCode, 'hash of 271828')
    return changed.keychain?.number
  }
  assert.equal(numberAfter({}), number)
  assert.equal(numberAfter({ number: '+1 202 555 0177' }), '+12025550177')
})
