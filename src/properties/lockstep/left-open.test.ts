import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceTarget } from '../../targets/reference.ts'
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
