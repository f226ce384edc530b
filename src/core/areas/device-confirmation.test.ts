import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import { decideOn, now, pageOf, told } from '../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainDevice } from '../fixtures/plain-rows.ts'
import type { State } from '../state.ts'

const found = plainDevice({ trusted: false, find: true })
const ada = plainAccount({ scheme: 'two-step', devices: [found, { ...found, id: 'other' }] })
const state = (rest: Partial<State> = {}): Partial<State> => ({ accounts: [ada], sessions: [pageOf()], ...rest })
const start: Command = { type: 'start-device-confirmation', session: 'ada', device: 'device' }
const confirm: Command = { type: 'confirm-device', session: 'ada', device: 'device', code: '0001' }
const sent = plainCode({
  code: '0001',
  purpose: 'device-confirmation',
  channel: 'push',
  issuedAt: now,
  device: 'device',
})

describe('a short code', () => {
  test('goes to the very device that is to be trusted, which is a candidate from then on', () => {
    const decided = decideOn(state(), start)
    assert.deepEqual(decided.answer, { type: 'device-confirmation-started' })
    assert.deepEqual(decided.state.codes, [sent])
    assert.deepEqual(decided.deliveries, [
      {
        id: 'token-2',
        at: now,
        channel: 'push',
        to: 'device',
        purpose: 'device-confirmation',
        code: '0001',
        text: 'The code is 0001.',
      },
    ])
    const candidates = decided.state.accounts[0]?.devices.map(({ candidate }) => candidate)
    assert.deepEqual(candidates, [true, undefined])
  })

  test('makes that device trusted, once', () => {
    const tried = { ...ada, codeEntry: { failures: 2, lockedUntil: 0 } }
    const decided = decideOn(state({ accounts: [tried], codes: [sent] }), confirm)
    assert.deepEqual(decided.answer, { type: 'device-confirmed' })
    const [account] = decided.state.accounts
    assert.deepEqual(
      account?.devices.map(({ trusted }) => trusted),
      [true, false],
    )
    assert.equal(account?.codeEntry.failures, 0)
    assert.deepEqual(decided.state.codes, [{ ...sent, spent: true }])
    assert.equal(told(decideOn(decided.state, confirm).answer), 'wrong-code')
  })
})

describe('a wrong one', () => {
  for (const [which, code] of Object.entries({
    'another text': { ...sent, code: '0002' },
    'of another device': { ...sent, device: 'other' },
    'of another account': { ...sent, account: 'bob' },
    'used up': { ...sent, spent: true },
    'too old': { ...sent, issuedAt: 0 },
  })) {
    test(`${which}: is counted, and nothing is trusted`, () => {
      const decided = decideOn(state({ codes: [code] }), confirm)
      assert.equal(told(decided.answer), 'wrong-code')
      const [account] = decided.state.accounts
      assert.equal(account?.codeEntry.failures, 1)
      assert.equal(account?.devices[0]?.trusted, false)
    })
  }

  test('too often locks the right one too, for as long as is told', () => {
    const locked = { ...ada, codeEntry: { failures: 0, lockedUntil: now + 9_000 } }
    const { answer } = decideOn(state({ accounts: [locked], codes: [sent] }), confirm)
    assert.deepEqual(answer, { type: 'refused', reason: 'too-many-attempts', retryAfter: 9 })
  })
})

test('without two-step, without that device, or where it cannot be trusted, there is nothing to confirm', () => {
  const notFound = (account: typeof ada, more: Partial<Command> = {}, commands = [start, confirm]) => {
    for (const command of commands) {
      const { answer } = decideOn(state({ accounts: [account], codes: [sent] }), { ...command, ...more } as Command)
      assert.equal(told(answer), 'not-found')
    }
  }
  notFound({ ...ada, scheme: 'two-factor' })
  notFound(ada, { device: 'gone' })
  notFound({ ...ada, devices: [{ ...found, client: { kind: 'browser' } }] }, {}, [start])
})

test('a device that cannot be found is not eligible, and a sign-in that waits adds none', () => {
  const lost = { ...ada, devices: [{ ...found, find: false }] }
  for (const command of [start, confirm]) {
    assert.equal(told(decideOn(state({ accounts: [lost], codes: [sent] }), command).answer), 'not-eligible')
    assert.equal(told(decideOn(state({ sessions: [] }), command).answer), 'not-signed-in')
  }
})

test('wrong short codes in a row lock the entry as long as is declared', () => {
  const set = { 'code.attempts': 3, 'code.lock_time': 90 }
  const tried = { ...ada, codeEntry: { failures: 2, lockedUntil: 0 } }
  const wrong: Command = { ...confirm, code: '9999' }
  const entryOf = (accounts: State['accounts']) =>
    decideOn(state({ accounts, codes: [sent] }), wrong, set).state.accounts[0]?.codeEntry
  assert.equal(entryOf([tried])?.lockedUntil, now + 90_000)
  assert.equal(entryOf([ada])?.lockedUntil, 0)
})
