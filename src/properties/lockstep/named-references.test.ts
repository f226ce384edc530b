import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namedReferences } from './named-references.ts'
import type { Step } from './story.ts'

const account: Step = {
  ...{ id: 4, person: 'Ada', plane: 'control' },
  command: {
    ...{ type: 'provision-account', identifier: 'ada@example.test', password: 'x', scheme: 'two-factor' },
    phones: [{ number: '+12025550144' }, { number: '+12025550101' }],
    devices: ['Ada phone', 'Ada Mac'].map((name) => ({ client: { kind: 'phone', name }, status: 'trusted' })),
  },
}
const send: Step = {
  ...{ id: 9, person: 'Ada', plane: 'public' },
  command: { type: 'send-phone-code', session: '⟦4.session⟧', phone: '⟦4.phones.0.phone⟧', method: 'text' },
}
const told = (text: string): string => namedReferences(text, [account, send])

test('values are told by the step that gave them, those of a set-up by their device or number', () => {
  assert.equal(told('⟦9.message0.code⟧'), 'code of (2)')
  assert.equal(told('⟦4.devices.0.session⟧'), 'session of "Ada Mac" (1)')
  assert.equal(told('⟦4.phones.1.phone⟧'), 'phone of "+12025550144" (1)')
  assert.equal(told('⟦9.code!⟧, ⟦9.code<⟧'), 'other than code of (2), a part of code of (2)')
  assert.equal(told('⟦4.secret~-1⟧'), 'code, -1 time steps from now, of secret of (1)')
})
