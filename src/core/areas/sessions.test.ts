import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import { decideOn, pageOf, reasonOrType } from '../fixtures/plain-decision.ts'
import { plainAccount } from '../fixtures/plain-rows.ts'
import type { Session } from '../state.ts'

const session = 'ada'
const item = { kind: 'web', name: 'shop', fields: {} } as const
const securityCode = { form: 'digits', value: '1234' } as const

/** Commands of the account page: refused for a session by the password alone where the page asks for more. */
const ofThePage: readonly Command[] = [
  { type: 'read-account', session },
  { type: 'edit-account', session, fullName: 'Ada L.' },
  { type: 'list-devices', session },
  { type: 'read-device', session, device: 'x' },
  { type: 'remove-device', session, device: 'x', confirm: true },
  { type: 'start-device-confirmation', session, device: 'x' },
  { type: 'confirm-device', session, device: 'x', code: '1234' },
  { type: 'list-phones', session },
  { type: 'list-app-passwords', session },
  { type: 'revoke-app-password', session, appPassword: 'x' },
  { type: 'revoke-all-app-passwords', session },
  { type: 'start-two-step', session, number: '+12025550100', method: 'text' },
  { type: 'activate-two-step', session, code: '123456' },
  { type: 'add-phone', session, number: '+12025550100', method: 'text' },
  { type: 'send-phone-code', session, phone: 'x', method: 'text' },
  { type: 'verify-phone', session, phone: 'x', code: '123456' },
  { type: 'remove-phone', session, phone: 'x' },
  { type: 'change-password', session, currentPassword: 'x', newPassword: 'Another-Horse-8' },
  { type: 'create-mail-address', session, address: 'ada@mail.example.com' },
]
/** Commands that any session of a person will do for. */
const ofPeople: readonly Command[] = [
  { type: 'locate-device', session, device: 'x' },
  { type: 'erase-device', session, device: 'x' },
  { type: 'read-keychain', session },
  { type: 'turn-off-two-step', session },
  { type: 'cancel-recovery', session },
  { type: 'start-enrolment', session },
  { type: 'turn-off-two-factor', session },
]
/** Commands of a device that the account is signed in on. */
const ofDevices: readonly Command[] = [
  { type: 'set-find', session, on: true },
  { type: 'generate-code', session },
  { type: 'turn-keychain-on', session, password: 'x' },
  { type: 'turn-keychain-off', session, data: 'keep' },
  { type: 'answer-keychain-request', session, request: 'x', approve: true },
  { type: 'save-item', session, item },
  { type: 'list-items', session },
  { type: 'read-fill-data', session, name: 'shop' },
  { type: 'delete-server-copy', session },
  { type: 'enter-security-code', session, securityCode: '1234' },
  { type: 'enter-keychain-code', session, code: '123456' },
  { type: 'change-security-code', session, securityCode },
  { type: 'set-code-approval', session, on: true },
  { type: 'reset-keychain', session, password: 'x' },
  { type: 'reset-password', session, newPassword: 'Another-Horse-8' },
]
const all = [...ofThePage, ...ofPeople, ...ofDevices]

/** Refused as not trusted, where others say that they are forbidden. */
const ofTrustedDevices = new Set(['generate-code', 'reset-password'])

const ada = plainAccount()
const page: Session = pageOf(ada)
const refusal = (command: Command, sessions: Session[]): string => {
  const { answer, state, deliveries } = decideOn({ accounts: [ada], sessions }, command)
  assert.deepEqual([state.accounts, state.sessions, state.codes, deliveries], [[ada], sessions, [], []], command.type)
  return reasonOrType(answer)
}

test('a token that is no session opens nothing', () => {
  for (const command of all) assert.equal(refusal(command, []), 'not-signed-in', command.type)
})

test('the session of a program opens nothing of the account', () => {
  for (const command of all) {
    assert.equal(refusal(command, [{ ...page, kind: 'program' }]), 'forbidden', command.type)
  }
})

test('a session that is kept from the account page opens nothing of it', () => {
  for (const command of ofThePage) {
    assert.equal(refusal(command, [{ ...page, accountPageClosed: true }]), 'questions-required', command.type)
  }
})

test('what takes a device is refused to a session that has none', () => {
  for (const command of ofDevices) {
    const result = refusal(command, [page])
    assert.equal(result, ofTrustedDevices.has(command.type) ? 'not-a-trusted-device' : 'forbidden', command.type)
  }
})
