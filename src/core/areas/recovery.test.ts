import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import { decideOn, now, pageOf, reasonOrType } from '../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainDevice, plainPhone, plainSignIn } from '../fixtures/plain-rows.ts'
import type { Recovery, State } from '../state.ts'

const phone = plainPhone()
const entry = { id: 'entry', label: 'Mail', digest: 'digest of secret', createdAt: 0 }
const ada = plainAccount({
  dateOfBirth: '1990-01-31',
  phones: [phone],
  devices: [plainDevice({ trustDigest: 'digest of trust' })],
  trustedBrowsers: [{ digest: 'digest of browser', trustedAt: 0 }],
  appPasswords: [entry],
})
const number = '+12025550199'
const recovery: Recovery = {
  id: 'recovery',
  account: 'ada',
  evidenceMatch: 'full',
  number,
  readyAt: now,
  state: 'open',
}
const sent = plainCode({ code: '000001', purpose: 'recovery', issuedAt: now, reset: 'recovery' })
const program = { digest: 'digest of program', account: 'ada', kind: 'program', createdAt: 0 } as const
const bobs = { ...program, digest: 'digest of bob', account: 'bob', kind: 'browser' } as const
const staff = ['digest of staff']

const on = (command: Command, rest: Partial<State> = {}, set: Partial<Parameters> = {}) => {
  const rows = { accounts: [ada], sessions: [pageOf(), program, bobs], recoveries: [recovery], codes: [sent], staff }
  const { answer, state, deliveries } = decideOn({ ...rows, ...rest }, command, set)
  return { result: reasonOrType(answer), answer, state, account: state.accounts[0], deliveries }
}
const standing = (one: Partial<Recovery>) =>
  on({ type: 'read-recovery', recovery: 'recovery' }, { recoveries: [{ ...recovery, ...one }] }).answer

describe('a recovery', () => {
  const start = (evidence: Record<string, string>, identifier = 'ada@example.com', to = '+1 202 555 0199') =>
    on({ type: 'start-recovery', identifier, ground: 'cannot-receive-codes', evidence, number: to }, { recoveries: [] })
  const kept = (evidence: Record<string, string>, identifier?: string) =>
    start(evidence, identifier).state.recoveries[0]

  test('keeps how far fits what was given, and says the same whoever asks', () => {
    const full = { 'date-of-birth': '1990-01-31', 'trusted-number': phone.number }
    assert.equal(kept(full)?.evidenceMatch, 'full')
    assert.equal(kept({ 'date-of-birth': '1990-01-31' })?.evidenceMatch, 'some')
    assert.equal(kept({ 'date-of-birth': '1990-01-30', 'trusted-number': phone.number })?.evidenceMatch, 'none')
    assert.equal(kept({})?.evidenceMatch, 'none')
    const nobody = kept(full, 'nobody@example.com')
    assert.deepEqual([nobody?.evidenceMatch, nobody?.account, nobody?.number], ['none', '', number])
    assert.deepEqual(Object.keys(start(full).answer), Object.keys(start(full, 'nobody@example.com').answer))
    const wrong = { ...full, 'date-of-birth': '1990-01-30' }
    assert.deepEqual(start(wrong).answer, start(full).answer, 'readyIn tells nothing of the evidence')
    assert.equal(start(full, 'ada@example.com', 'x').result, 'malformed')
  })

  test('waits until it is ready, and tells the end only then', () => {
    const base = { type: 'recovery', recovery: 'recovery' }
    assert.deepEqual(standing({ readyAt: now + 1_500 }), { ...base, state: 'waiting', readyIn: 2 })
    assert.deepEqual(standing({ readyAt: now + 1, evidenceMatch: 'none' }), { ...base, state: 'waiting', readyIn: 1 })
    assert.deepEqual(standing({}), { ...base, state: 'ready' })
    assert.deepEqual(standing({ evidenceMatch: 'none' }), { ...base, state: 'refused' })
    assert.deepEqual(standing({ state: 'cancelled' }), { ...base, state: 'cancelled' })
    assert.deepEqual(standing({ state: 'finished' }), { ...base, state: 'finished' })
    assert.equal(on({ type: 'read-recovery', recovery: 'another' }).result, 'not-found')
  })

  test('is cancelled by its owner as long as it is under way, and nobody else’s with it', () => {
    const others = [{ ...recovery, id: 'bobs', account: 'bob' }, { ...recovery, id: 'old', state: 'finished' } as const]
    const { result: done, state } = on(
      { type: 'cancel-recovery', session: 'ada' },
      { recoveries: [recovery, ...others] },
    )
    assert.equal(done, 'recovery-cancelled')
    assert.deepEqual(state.recoveries, [{ ...recovery, state: 'cancelled' }, ...others])
    assert.equal(on({ type: 'cancel-recovery', session: 'ada' }, { recoveries: others }).result, 'not-found')
  })
})

describe('its last step', () => {
  const send: Command = { type: 'send-recovery-code', recovery: 'recovery' }
  const finish = (code = '000001', newPassword = 'Another-Horse-8'): Command => ({
    type: 'finish-recovery',
    recovery: 'recovery',
    code,
    newPassword,
  })

  test('sends a code to the number that was given at the start', () => {
    const { state, deliveries } = on(send, { codes: [] })
    assert.deepEqual(state.codes, [sent])
    assert.deepEqual(deliveries, [
      {
        id: 'token-2',
        at: now,
        channel: 'text',
        to: number,
        purpose: 'recovery',
        code: '000001',
        text: 'Your code to finish the recovery of your account is 000001.',
      },
    ])
  })

  test('waits until the recovery is ready, and ends with it', () => {
    for (const command of [send, finish()]) {
      assert.equal(on(command, { recoveries: [{ ...recovery, readyAt: now + 1 }] }).result, 'waiting')
      assert.equal(on(command, { recoveries: [{ ...recovery, evidenceMatch: 'none' }] }).result, 'waiting')
      assert.equal(on(command, { recoveries: [{ ...recovery, state: 'finished' }] }).result, 'not-found')
      assert.equal(on(command, { recoveries: [{ ...recovery, id: 'another' }] }).result, 'not-found')
    }
    assert.equal(on(finish(), { accounts: [] }).result, 'not-found')
  })

  test('gives the account back with a new password and number, and nothing that was trusted', () => {
    const waiting = plainSignIn()
    const { answer, account, state } = on(finish(), { signIns: [waiting] })
    assert.deepEqual(answer, { type: 'recovery-finished' })
    assert.deepEqual(account, {
      ...ada,
      passwordHash: 'hash of Another-Horse-8',
      devices: [plainDevice({ signedIn: false, trusted: false })],
      trustedBrowsers: [],
      appPasswords: account?.appPasswords,
      phones: [phone, plainPhone({ id: 'token-1', number, addedAt: now })],
    })
    assert.deepEqual(
      state.sessions.map(({ digest }) => digest).filter((digest) => digest !== program.digest),
      [bobs.digest],
    )
    assert.deepEqual(state.codes, [{ ...sent, spent: true }])
    assert.deepEqual(state.recoveries, [{ ...recovery, state: 'finished' }])
    assert.deepEqual(state.signIns, [{ ...waiting, state: 'ended' }])
  })

  test('revokes app-specific passwords where that is declared, and adds no number that is on file', () => {
    const revoked = (declared: boolean) =>
      on(finish(), {}, { 'recovery.revokes_app_passwords': declared }).account?.appPasswords[0]?.revokedAt
    assert.deepEqual([revoked(true), revoked(false)], [now, undefined])
    const own = { ...recovery, number: phone.number }
    assert.deepEqual(on(finish(), { recoveries: [own] }).account?.phones, [phone])
  })

  for (const [which, code] of Object.entries({
    'of another recovery': { ...sent, reset: 'another' },
    'used up': { ...sent, spent: true },
    'too old': { ...sent, issuedAt: 0 },
    'another text': { ...sent, code: '000002' },
  })) {
    test(`does not take a code that is ${which}, and counts it`, () => {
      const { result: answer, account } = on(finish(), { codes: [code] })
      assert.deepEqual([answer, account?.recoveryThrottle.failures], ['wrong-code', 1])
      assert.equal(account?.passwordHash, ada.passwordHash)
    })
  }

  test('is locked by too many, and takes no weak password', () => {
    const locked = { ...ada, recoveryThrottle: { failures: 0, lockedUntil: now + 7_000 } }
    assert.deepEqual(on(finish(), { accounts: [locked] }).answer, {
      type: 'refused',
      reason: 'too-many-attempts',
      retryAfter: 7,
    })
    const weak = on(finish('000001', 'x'))
    assert.equal(weak.result, 'password-policy')
    assert.deepEqual(weak.state.codes, [sent])
  })
})

describe('support staff', () => {
  const person = { staff: 'staff', identifier: 'ada@example.com' } as const
  const caller: readonly Command[] = [
    { type: 'support-verify-identity', ...person, for: 'account' },
    { type: 'support-verify-identity', ...person, for: 'keychain' },
    { type: 'support-read-security-code', ...person },
    { type: 'support-restore-keychain', ...person },
    { type: 'support-skip-code', staff: 'staff', signIn: 'sign-in' },
    { type: 'support-read-recovery', staff: 'staff', recovery: 'recovery' },
    { type: 'support-hasten-recovery', staff: 'staff', recovery: 'recovery' },
  ]
  const signIns = [plainSignIn()]

  test('are known by their token alone', () => {
    for (const command of caller)
      assert.equal(on(command, { staff: [], signIns }).result, 'not-signed-in', command.type)
  })

  test('can do nothing to an account, a sign-in or a recovery that is not there', () => {
    for (const command of caller) {
      const nothing = { accounts: [], recoveries: [], signIns: [plainSignIn({ state: 'completed' })] }
      assert.equal(on(command, nothing).result, 'not-found', command.type)
    }
  })

  test('verify nobody, skip no code, hasten nothing and know no secrets', () => {
    for (const command of caller) {
      const { result: answer, state } = on(command, { signIns })
      const none = command.type === 'support-verify-identity' && command.for === 'keychain'
      if (command.type !== 'support-read-recovery') assert.equal(answer, none ? 'no-keychain' : 'forbidden')
      assert.deepEqual([state.accounts, state.recoveries, state.signIns], [[ada], [recovery], signIns])
    }
  })

  test('read how a recovery stands only where that is declared', () => {
    const read = (declared: boolean) =>
      on(
        { type: 'support-read-recovery', staff: 'staff', recovery: 'recovery' },
        {},
        { 'support.reads_recovery': declared },
      )
    assert.deepEqual([read(true).result, read(false).result], ['recovery', 'forbidden'])
  })

  test('open a locked security code and complete a set-up, each where that is declared', () => {
    const keychain = {
      items: [],
      codeApproval: true,
      requests: [],
      awaitingMessageCode: ['device'],
      securityCode: 'hash of 1234',
    }
    const waits = plainDevice({ trusted: false })
    const verified = (set: Partial<Parameters>, state: 'open' | 'locked', devices = [waits]) => {
      const securityCodeAttempts = { wrong: 3, sinceUnlock: 3, state }
      const account = { ...ada, devices, keychain, securityCodeAttempts }
      const done = on({ type: 'support-verify-identity', ...person, for: 'keychain' }, { accounts: [account] }, set)
      return [done.result, done.account?.securityCodeAttempts.state, done.account?.devices[0]?.keychain]
    }
    const both = { 'ksc.unlock_by_support': true, 'support.keychain_identity': true }
    assert.deepEqual(verified(both, 'locked'), ['identity-verified', 'open', true])
    assert.deepEqual(verified({ ...both, 'support.keychain_identity': false }, 'locked'), [
      'identity-verified',
      'open',
      false,
    ])
    assert.deepEqual(verified({ ...both, 'ksc.unlock_by_support': false }, 'locked'), [
      'identity-verified',
      'locked',
      true,
    ])
    assert.deepEqual(verified({ ...both, 'support.keychain_identity': false }, 'open'), ['forbidden', 'open', false])
    assert.deepEqual(verified(both, 'open', [{ ...waits, signedIn: false }]), ['forbidden', 'open', false])
  })
})

describe('the end of a recovery', () => {
  const finish = (code = '000001'): Command => ({
    type: 'finish-recovery',
    recovery: 'recovery',
    code,
    newPassword: 'Another-Horse-8',
  })

  test('ends every session but those of programs, which go with their passwords where that is declared', () => {
    const left = (revokes: boolean) =>
      on(finish(), {}, { 'recovery.revokes_app_passwords': revokes }).state.sessions.map(({ digest }) => digest)
    assert.deepEqual(left(false), ['digest of program', 'digest of bob'])
    assert.deepEqual(left(true), ['digest of bob'])
  })

  test('adds the number only where it is not on file yet', () => {
    const numbers = (phones: (typeof ada)['phones']) =>
      on(finish(), { accounts: [{ ...ada, phones }] }).account?.phones.map((one) => one.number)
    const other = plainPhone({ id: 'other', number })
    assert.deepEqual(numbers([phone]), [phone.number, number])
    assert.deepEqual(numbers([phone, other]), [phone.number, number])
    assert.deepEqual(numbers([other, phone]), [number, phone.number])
  })

  test('is locked by wrong codes in a row, as long as is declared', () => {
    const set = { 'code.attempts': 3, 'code.lock_time': 90 }
    const entryAfter = (failures: number) => {
      const account = { ...ada, recoveryThrottle: { failures, lockedUntil: 0 } }
      return on(finish('999999'), { accounts: [account] }, set).account?.recoveryThrottle.lockedUntil
    }
    assert.deepEqual([entryAfter(1), entryAfter(2)], [0, now + 90_000])
  })
})

test('support sees the recovery that it asks for, and no other', () => {
  const set = { 'support.reads_recovery': true }
  const read = (id: string) =>
    reasonOrType(on({ type: 'support-read-recovery', staff: 'staff', recovery: id }, {}, set).answer)
  assert.deepEqual([read('recovery'), read('another')], ['recovery', 'not-found'])
  const hasten: Command = { type: 'support-hasten-recovery', staff: 'staff', recovery: 'another' }
  assert.equal(reasonOrType(on(hasten).answer), 'not-found')
  const skip = (signIn: string): Command => ({ type: 'support-skip-code', staff: 'staff', signIn })
  const signIns = [plainSignIn({ startedAt: now })]
  assert.equal(reasonOrType(on(skip('sign-in'), { signIns }).answer), 'forbidden')
  assert.equal(reasonOrType(on(skip('another'), { signIns }).answer), 'not-found')
})
