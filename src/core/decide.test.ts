import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Command } from '../protocol/command.ts'
import { control } from './control.ts'
import { decide, transact } from './decide.ts'
import { plainOptions } from './fixtures/plain-service.ts'
import { emptyState, type State } from './state.ts'

const given = { ...plainOptions({ edition: '2fa-2018' }), now: Date.UTC(2018, 5, 1) }

/** Freezes it and everything below it: a write throws. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

const client = { kind: 'browser', name: 'browser' } as const
const [identifier, password] = ['ada@example.com', 'Correct-Horse-7']

test('a decision does not change the state that it gets, and its result holds no draft', () => {
  const made = transact(frozen(emptyState()), given, (cx) =>
    control(cx, {
      type: 'provision-account',
      identifier,
      password,
      scheme: 'two-factor',
      phones: [{ number: '+12025550100' }],
      devices: [{ client: { kind: 'phone', name: 'phone' }, status: 'trusted' }],
    }),
  )
  const session = made.answer.type === 'provisioned' ? made.answer.session : ''
  const commands: readonly Command[] = [
    { type: 'start-sign-in', identifier, password: 'wrong', client },
    { type: 'start-sign-in', identifier, password, client },
    { type: 'create-app-password', session, label: 'Mail' },
    { type: 'add-phone', session, number: '+12025550101', method: 'text' },
    { type: 'list-phones', session },
    { type: 'change-password', session, currentPassword: password, newPassword: 'Another-Horse-8' },
    { type: 'revoke-all-app-passwords', session },
    { type: 'sign-out', session },
  ]
  let state: State = made.state
  for (const command of commands) {
    const before = structuredClone(state)
    const decided = decide(frozen(state), command, given)
    assert.deepEqual(state, before, command.type)
    assert.deepEqual(structuredClone(decided.state), decided.state, command.type)
    state = decided.state
  }
})
