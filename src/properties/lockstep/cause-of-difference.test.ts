import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterWhat } from './cause-of-difference.ts'
import type { Step } from './story.ts'

const account: Step = {
  ...{ id: 3, person: 'Ada', plane: 'control' },
  command: {
    type: 'provision-account',
    identifier: 'ada@example.test',
    password: 'Correct horse ada 1',
    scheme: 'none',
  },
}
const client = { kind: 'browser' } as const
const signIn: Step = {
  ...{ id: 7, person: 'Ada', plane: 'public' },
  command: { type: 'start-sign-in', identifier: 'ada@example.test', password: 'x', client },
}
const locate: Step = {
  ...{ id: 9, person: 'Ada', plane: 'public' },
  command: { type: 'locate-device', session: '⟦7.session⟧', device: '⟦3.devices.0.device⟧' },
}
const undo: Step = {
  ...{ id: 5, person: 'Ada', plane: 'public' },
  command: { type: 'follow-undo-link', link: '⟦3.link⟧' },
}

test('the step that a difference comes after is the latest that gave nothing to the last one', () => {
  assert.equal(afterWhat([account, undo, signIn, locate]), ' after follow-undo-link (step 2) and 2 other steps')
})

test('where the last step builds on all others it comes after the last of them', () => {
  assert.equal(afterWhat([account, signIn, locate]), ' after start-sign-in (step 2) and 1 other step')
  assert.equal(afterWhat([account, locate]), ' after provision-account (step 1)')
  assert.equal(afterWhat([locate]), '')
})
