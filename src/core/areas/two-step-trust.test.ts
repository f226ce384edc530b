import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import { decideOn, now, pageOf, told } from '../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainDevice, plainPhone } from '../fixtures/plain-rows.ts'
import type { Account, Session } from '../state.ts'

const device = plainDevice({ trustDigest: 'digest of mark', find: true, candidate: true })
const ada = plainAccount({ scheme: 'two-step', devices: [device] })
const onDevice: Session = { digest: 'digest of own', account: 'ada', kind: 'device', device: 'device', createdAt: now }
const on = (command: Command, account: Account = ada, set: Partial<Parameters> = {}) => {
  const state = { accounts: [account], sessions: [pageOf(), onDevice] }
  const { answer, state: after } = decideOn(state, command, set, 'two-step')
  return { told: told(answer), account: after.accounts[0], device: after.accounts[0]?.devices[0] }
}
const { trustDigest: _, ...left } = device

test('find that is turned off ends the trust of a two-step account, and of no other', () => {
  const off: Command = { type: 'set-find', session: 'own', on: false }
  assert.deepEqual(on(off).device, { ...left, trusted: false, find: false })
  assert.deepEqual(on(off, { ...ada, scheme: 'two-factor' }).device, { ...device, find: false })
})

test('find that is turned on makes a device a candidate where that is declared, and never trusted', () => {
  const { candidate: _none, ...unlisted } = { ...left, trusted: false, find: false }
  const turnedOn = (declared: boolean) =>
    on(
      { type: 'set-find', session: 'own', on: true },
      { ...ada, devices: [unlisted] },
      {
        'twostep.candidate_on_find': declared,
      },
    ).device
  assert.deepEqual(turnedOn(true), { ...unlisted, find: true, candidate: true })
  assert.deepEqual(turnedOn(false), { ...unlisted, find: true })
})

test('a device that is taken off the list is trusted no more, and stays signed in', () => {
  const remove = (confirm?: true): Command => ({
    type: 'remove-device',
    session: 'ada',
    device: 'device',
    ...(confirm === undefined ? {} : { confirm }),
  })
  const set = { 'twostep.remove_confirm': true }
  assert.deepEqual([on(remove(), ada, set).told, on(remove(), ada, set).device], ['confirmation-required', device])
  const { candidate: _none, ...kept } = left
  assert.deepEqual(on(remove(true), ada, set).device, { ...kept, trusted: false })
})

test('wrong codes lock turning two-step on as long as is declared', () => {
  const phone = plainPhone({ verified: false })
  const lockedAfter = (failures: number) => {
    const account: Account = {
      ...ada,
      scheme: 'none',
      phones: [phone],
      twoStepPhone: 'phone',
      codeEntry: { failures, lockedUntil: 0 },
    }
    const codes = [plainCode({ purpose: 'enrolment', phone: 'phone', issuedAt: now })]
    const state = { accounts: [account], sessions: [pageOf()], codes }
    const set = { 'code.attempts': 3, 'code.lock_time': 90 }
    const { state: after } = decideOn(state, { type: 'activate-two-step', session: 'ada', code: '999999' }, set)
    return after.accounts[0]?.codeEntry.lockedUntil
  }
  assert.deepEqual([lockedAfter(1), lockedAfter(2)], [0, now + 90_000])
})
