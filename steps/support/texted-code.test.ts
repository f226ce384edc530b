import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Capability } from '../../src/protocol/capabilities.ts'
import { referenceTarget } from '../../src/targets/reference.ts'
import { hasSecondFactor, newPerson } from './person.ts'
import { isMailTo, sendCodeTo } from './texted-code.ts'

const noNumbers = ['code.text', 'code.call', 'code.push', 'code.on-demand', 'phones'] as const satisfies Capability[]

test('a code goes by text to the first number', () => {
  const ada = newPerson('Ada')
  assert.equal(hasSecondFactor(ada), false)
  ada.phones.set('+12025550101', 'p1')
  assert.equal(hasSecondFactor(ada), true)
  assert.deepEqual(sendCodeTo(ada, 's1'), { type: 'send-code', signIn: 's1', via: 'text', phone: 'p1' })
})

test('where codes go by mail, the one in the mail to the owner signs in', async () => {
  const sandbox = await referenceTarget({ edition: '2fa-2018', absent: [...noNumbers] }).open()
  const ada = { ...newPerson('Ada'), codesByMail: true } as const
  assert.equal(hasSecondFactor(ada), true)
  const { identifier, password } = ada
  await sandbox.control({ type: 'provision-account', identifier, password, scheme: 'two-factor' })
  const started = await sandbox.send({ type: 'start-sign-in', identifier, password, client: { kind: 'browser' } })
  const signIn = started.type === 'code-required' ? started.signIn : ''
  assert.equal((await sandbox.send(sendCodeTo(ada, signIn))).type, 'code-sent')
  const { deliveries } = await sandbox.control({ type: 'read-deliveries' })
  const code = deliveries.findLast(isMailTo(ada))?.code ?? ''
  assert.equal((await sandbox.send({ type: 'enter-code', signIn, code })).type, 'signed-in')
  assert.equal(deliveries.some(isMailTo(newPerson('Ben'))), false)
})
