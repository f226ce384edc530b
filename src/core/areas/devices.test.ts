import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import { decideOn, now, pageOf, told } from '../fixtures/plain-decision.ts'
import { plainAccount, plainDevice } from '../fixtures/plain-rows.ts'
import type { Account, Session } from '../state.ts'

const own = plainDevice({ trustDigest: 'digest of mark', keychain: true })
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
  const details = { type: 'device', device: 'pod', name: 'pod', kind: 'pod', signedIn: true, trusted: false }
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
  const keychain = { items: [], codeApproval: true, requests: [], passed: ['device', 'mac'] }
  const { answer, account, sessions } = on({ type: 'erase-device', session, device: 'device' }, { ...ada, keychain })
  assert.deepEqual(answer, { type: 'device-erased' })
  const { trustDigest: _, ...left } = own
  assert.deepEqual(account?.devices, [{ ...left, signedIn: false, trusted: false, keychain: false }, mac])
  assert.deepEqual(account?.keychain?.passed, ['mac'])
  assert.deepEqual(sessions, ['digest of ada', 'digest of mac'])
})

test('nothing is done to a device that is signed out or of another account', () => {
  const away = { ...ada, devices: [{ ...own, signedIn: false }] }
  for (const device of ['device', 'another']) {
    for (const type of ['read-device', 'remove-device', 'locate-device', 'erase-device'] as const) {
      const { answer, account } = on({ type, session, device }, away)
      assert.deepEqual([told(answer), account], ['not-found', away], `${type} ${device}`)
    }
  }
})
