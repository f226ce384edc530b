import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { isLeftOpen } from './left-open.ts'
import type { Observation } from './observation.ts'
import { compareWith, record } from './play-story.ts'
import type { Step } from './story.ts'

const phone = { kind: 'phone', name: 'phone', hardware: 'phone-1', version: '9.3' } as const
const account: Step = {
  ...{ id: 0, person: 'Ada', plane: 'control' },
  command: {
    ...{
      type: 'provision-account',
      identifier: 'ada@example.test',
      password: 'Correct horse ada 1',
      scheme: 'two-factor',
    },
    phones: [{ number: '+12025550101', verified: true }],
    devices: [{ client: phone, status: 'trusted' }],
  },
}
const signOut: Step = {
  ...{ id: 1, person: 'Ada', plane: 'public' },
  command: { type: 'sign-out', session: '⟦0.devices.0.session⟧' },
}
const read: Step = {
  ...{ id: 2, person: 'Ada', plane: 'public' },
  command: { type: 'read-device', session: '⟦0.session⟧', device: '⟦0.devices.0.device⟧' },
}

/** The difference from a service whose list of devices keeps what was signed out. */
const differenceOf = async (steps: readonly Step[]) => {
  const recording = record(await referenceTarget().describe(), { settings: {}, steps })
  const { observations } = record(await referenceTarget().describe(), {
    settings: {},
    steps: [account, { ...read, id: 1 }],
  })
  const kept = observations[1]
  assert(kept && kept.reason === undefined)
  return compareWith(recording, {
    play: (step) => (step.command.type === 'read-device' ? kept : recording.observations[steps.indexOf(step)]),
  })
}

test('a device that was signed out may stay in the list, and its details can be read', async () => {
  assert.equal(await differenceOf([account, signOut, read]), undefined)
})

test('a device that was removed has no details', async () => {
  const remove: Step = {
    ...signOut,
    command: { type: 'remove-device', session: '⟦0.session⟧', device: '⟦0.devices.0.device⟧', confirm: true },
  }
  assert.equal((await differenceOf([account, remove, read]))?.at, 2)
  const removed: Step = { ...remove, id: 3 }
  assert.equal((await differenceOf([account, signOut, removed, read]))?.at, 3, 'also where it was signed out before')
})

/** Whether it is left open that a service answers the last step otherwise; `reason`: the refusal of one side. */
const leavesOpen = (steps: readonly Step[], expected: string | undefined, actual: string | undefined): boolean => {
  const of = (reason: string | undefined): Observation =>
    reason === undefined
      ? { answer: { type: 'done' }, messages: [] }
      : { answer: { type: 'refused' }, reason, messages: [] }
  return isLeftOpen(steps, steps.length - 1, of(expected), of(actual))
}
const device = '⟦0.devices.0.device⟧'
const inSession = (id: number, command: Command): Step => ({ id, person: 'Ada', plane: 'public', command })
const undo = inSession(1, { type: 'follow-undo-link', link: '⟦0.link⟧' })
const locate = inSession(2, { type: 'locate-device', session: '⟦0.session⟧', device })

test('whether a device whose session ended without a sign-out on it can be found no document says', () => {
  const ends: readonly Command[] = [
    { type: 'follow-undo-link', link: '⟦0.link⟧' },
    { type: 'choose-password', change: '⟦0.change⟧', newPassword: 'Another horse 2' },
    { type: 'finish-recovery', recovery: '⟦0.recovery⟧', code: '⟦0.code⟧', newPassword: 'Another horse 2' },
    { type: 'end-other-sessions', session: '⟦0.session⟧' },
  ]
  for (const command of ends)
    for (const type of ['locate-device', 'erase-device', 'read-device'] as const) {
      const asks = inSession(2, { type, session: '⟦0.session⟧', device })
      const steps = [account, inSession(1, command), asks]
      assert(leavesOpen(steps, 'not-found', undefined), `${type} after ${command.type}`)
      assert(leavesOpen(steps, undefined, 'not-found'), `${type} after ${command.type}`)
    }
  assert(!leavesOpen([account, locate], undefined, 'not-found'), 'nothing ended a session')
  assert(!leavesOpen([account, signOut, locate], 'not-found', undefined), 'it was signed out')
})

test('an enrolment that is on may answer its activation in the same way', () => {
  const activate = inSession(1, { type: 'activate-enrolment', enrolment: '⟦0.enrolment⟧' })
  assert(leavesOpen([account, activate], 'already-on', undefined))
  assert(!leavesOpen([account, activate], 'confirmation-required', undefined))
})

test('numbers that waited may go with the link that undoes an enrolment, verified ones not', () => {
  const list = inSession(2, { type: 'list-phones', session: '⟦0.session⟧' })
  const phones = (...all: readonly boolean[]): Observation => ({
    answer: { type: 'phones', phones: all.map((verified) => ({ number: '+12025550101', verified })) },
    messages: [],
  })
  const opens = (actual: Observation, steps = [account, undo, list]) =>
    isLeftOpen(steps, steps.length - 1, phones(true), actual)
  assert(opens(phones(true, false)))
  assert(!opens(phones(true, true)))
  assert(!opens(phones(true, false), [account, list]))
})

test('no document says whether the session of a device reads what stands on the account page', () => {
  const list = (session: string) => [account, inSession(1, { type: 'list-phones', session })]
  assert(leavesOpen(list('⟦0.devices.0.session⟧'), undefined, 'forbidden'))
  assert(!leavesOpen(list('⟦0.session⟧'), undefined, 'forbidden'))
  const signsIn = inSession(1, { type: 'start-sign-in', identifier: 'ada@example.test', password: 'x', client: phone })
  const enters = inSession(2, { type: 'enter-code', signIn: '⟦1.signIn⟧', code: '⟦0.code⟧' })
  const reads = inSession(3, { type: 'list-phones', session: '⟦2.session⟧' })
  assert(leavesOpen([account, signsIn, enters, reads], undefined, 'forbidden'))
  const resets = inSession(1, {
    type: 'reset-password',
    session: '⟦0.devices.0.session⟧',
    newPassword: 'Another horse 2',
  })
  assert(!leavesOpen([account, resets], undefined, 'forbidden'), 'a document says that it can')
})

test('a password that the account had may be refused as a new one', () => {
  const resets = (newPassword: string): readonly Step[] => [
    account,
    inSession(1, { type: 'reset-password', session: '⟦0.devices.0.session⟧', newPassword }),
  ]
  assert(leavesOpen(resets('Correct horse ada 1'), undefined, 'password-policy'))
  assert(!leavesOpen(resets('Correct horse ada 1'), undefined, 'forbidden'))
  assert(!leavesOpen(resets('Another horse 2'), undefined, 'password-policy'))
})
