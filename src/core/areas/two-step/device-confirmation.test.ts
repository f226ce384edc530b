import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../../protocol/command.ts'
import { decideOn, now, pageOf, reasonOrType } from '../../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainDevice } from '../../fixtures/plain-rows.ts'
import type { Account, Session, State } from '../../state.ts'

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
  test('goes to the device that will be trusted, which is a candidate from then on', () => {
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
    const tried = { ...ada, codeThrottle: { failures: 2, lockedUntil: 0 } }
    const decided = decideOn(state({ accounts: [tried], codes: [sent] }), confirm)
    assert.deepEqual(decided.answer, { type: 'device-confirmed' })
    const [account] = decided.state.accounts
    assert.deepEqual(
      account?.devices.map(({ trusted }) => trusted),
      [true, false],
    )
    assert.equal(account?.codeThrottle.failures, 0)
    assert.deepEqual(decided.state.codes, [{ ...sent, spent: true }])
    assert.equal(reasonOrType(decideOn(decided.state, confirm).answer), 'wrong-code')
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
      assert.equal(reasonOrType(decided.answer), 'wrong-code')
      const [account] = decided.state.accounts
      assert.equal(account?.codeThrottle.failures, 1)
      assert.equal(account?.devices[0]?.trusted, false)
    })
  }

  test('too often locks the right one too, for the time that the refusal names', () => {
    const locked = { ...ada, codeThrottle: { failures: 0, lockedUntil: now + 9_000 } }
    const { answer } = decideOn(state({ accounts: [locked], codes: [sent] }), confirm)
    assert.deepEqual(answer, { type: 'refused', reason: 'too-many-attempts', retryAfter: 9 })
  })
})

test('without two-step, without that device, or where it cannot be trusted, there is nothing to confirm', () => {
  const notFound = (account: typeof ada, more: Partial<Command> = {}, commands = [start, confirm]) => {
    for (const command of commands) {
      const { answer } = decideOn(state({ accounts: [account], codes: [sent] }), { ...command, ...more } as Command)
      assert.equal(reasonOrType(answer), 'not-found')
    }
  }
  notFound({ ...ada, scheme: 'two-factor' })
  notFound(ada, { device: 'gone' })
  notFound({ ...ada, devices: [{ ...found, client: { kind: 'browser' } }] }, {}, [start])
})

test('a device that cannot be found is not eligible, and a sign-in that waits adds none', () => {
  const lost = { ...ada, devices: [{ ...found, find: false }] }
  for (const command of [start, confirm]) {
    assert.equal(reasonOrType(decideOn(state({ accounts: [lost], codes: [sent] }), command).answer), 'not-eligible')
    assert.equal(reasonOrType(decideOn(state({ sessions: [] }), command).answer), 'not-signed-in')
  }
})

test('wrong short codes in a row lock the entry as long as is declared', () => {
  const set = { 'code.attempts': 3, 'code.lock_time': 90 }
  const tried = { ...ada, codeThrottle: { failures: 2, lockedUntil: 0 } }
  const wrong: Command = { ...confirm, code: '9999' }
  const entryOf = (accounts: State['accounts']) =>
    decideOn(state({ accounts, codes: [sent] }), wrong, set).state.accounts[0]?.codeThrottle
  assert.equal(entryOf([tried])?.lockedUntil, now + 90_000)
  assert.equal(entryOf([ada])?.lockedUntil, 0)
})

describe('the list of devices', () => {
  const own = plainDevice({ trustDigest: 'digest of trust', keychain: true })
  const mac = plainDevice({ id: 'mac', client: { kind: 'mac', version: '10.13', name: 'Mac of Ada' } })
  const ada = plainAccount({ devices: [own, mac] })
  const sessionOf = (device: string): Session => ({
    digest: `digest of ${device}`,
    account: 'ada',
    kind: 'device',
    device,
    createdAt: now,
  })
  const on = (command: Command, account: Account = ada) => {
    const sessions = [pageOf(), sessionOf('device'), sessionOf('mac')]
    const { answer, state } = decideOn({ accounts: [account], sessions }, command)
    return { answer, account: state.accounts[0], sessions: state.sessions.map(({ digest }) => digest) }
  }
  const session = 'ada'

  test('a device is listed under its name, or as what it is where it has none', () => {
    const entry = (rest: object) => ({
      device: 'device',
      name: 'phone',
      kind: 'phone',
      signedIn: true,
      trusted: true,
      ...rest,
    })
    assert.deepEqual(on({ type: 'list-devices', session }).answer, {
      type: 'devices',
      devices: [entry({}), entry({ device: 'mac', name: 'Mac of Ada', kind: 'mac' })],
    })
  })

  test('what is not known of a device is left empty, but its version is left out', () => {
    const details = { type: 'device', device: 'pod', name: 'pod', kind: 'pod', signedIn: false, trusted: false }
    const pod = plainDevice({ id: 'pod', client: { kind: 'pod' }, trusted: false })
    assert.deepEqual(on({ type: 'read-device', session, device: 'pod' }, { ...ada, devices: [pod] }).answer, {
      ...details,
      model: '',
      serial: '',
      receivesCodes: false,
    })
  })

  test('a device that is removed is signed out and forgotten, and the others stay', () => {
    const { answer, account, sessions } = on({ type: 'remove-device', session, device: 'device' })
    assert.deepEqual(answer, { type: 'device-removed' })
    assert.deepEqual(account?.devices, [mac])
    assert.deepEqual(sessions, ['digest of ada', 'digest of mac'])
  })

  test('a device that is erased is signed out, out of the keychain, and trusted no more', () => {
    const keychain = { items: [], codeApproval: true, requests: [], awaitingMessageCode: ['device', 'mac'] }
    const { answer, account, sessions } = on({ type: 'erase-device', session, device: 'device' }, { ...ada, keychain })
    assert.deepEqual(answer, { type: 'device-erased' })
    const { trustDigest: _, ...left } = own
    assert.deepEqual(account?.devices, [{ ...left, signedIn: false, trusted: false, keychain: false }, mac])
    assert.deepEqual(account?.keychain?.awaitingMessageCode, ['mac'])
    assert.deepEqual(sessions, ['digest of ada', 'digest of mac'])
  })

  test('nothing is done to a device that is signed out or of another account', () => {
    const away = { ...ada, devices: [{ ...own, signedIn: false }] }
    for (const device of ['device', 'another']) {
      for (const type of ['read-device', 'remove-device', 'locate-device', 'erase-device'] as const) {
        const { answer, account } = on({ type, session, device }, away)
        assert.deepEqual([reasonOrType(answer), account], ['not-found', away], `${type} ${device}`)
      }
    }
  })
})
