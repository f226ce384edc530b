import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import type { Item } from '../../protocol/areas/keychain.ts'
import type { Answer, Command } from '../../protocol/command.ts'
import type { Delivery } from '../../protocol/control.ts'
import { type Parameters, parameterNames, parameters } from '../../protocol/parameters.ts'
import { control } from '../control.ts'
import { decide, transact } from '../decide.ts'
import type { Given } from '../given.ts'
import { policy } from '../policy/policy.ts'
import { emptyState, type State } from '../state.ts'

const start = Date.UTC(2018, 5, 1)
const password = 'Correct horse 1'
const web = (name: string, secret: string): Item => ({ kind: 'web', name, fields: { user: 'ada', password: secret } })

let state: State
let sent: readonly Delivery[]
let now: number
let sessions: Readonly<Record<string, string>>

const given = (): Given => {
  return {
    now,
    edition: '2fa-2018',
    parameters: Object.fromEntries(parameterNames.map((name) => [name, parameters[name].default])) as Parameters,
    policy,
    mint: { token: () => `token ${++minted}`, code: () => '123456' },
    secrets: {
      hashPassword: (text) => `hash of ${text}`,
      verifyPassword: (text, hash) => hash === `hash of ${text}`,
      digest: (text) => `digest of ${text}`,
      equal: (one, other) => one === other,
    },
  }
}
let minted = 0

const send = (command: Command): Answer => {
  const decided = decide(state, command, given())
  state = decided.state
  sent = decided.deliveries
  return decided.answer
}

/** How the keychain stands on that device. */
const standing = (name: string): string => {
  const answer = send({ type: 'read-keychain', session: sessions[name] ?? '' })
  return answer.type === 'keychain' ? answer.state : answer.type
}
const turnOn = (name: string, items: readonly Item[] = []): Answer =>
  send({ type: 'turn-keychain-on', session: sessions[name] ?? '', password, items })
const heldOn = (name: string): readonly Item[] => {
  const answer = send({ type: 'list-items', session: sessions[name] ?? '' })
  return answer.type === 'items' ? answer.items : []
}

beforeEach(() => {
  state = emptyState()
  now = start
  const made = transact(state, given(), (cx) =>
    control(cx, {
      type: 'provision-account',
      identifier: 'ada@example.test',
      password,
      scheme: 'none',
      devices: ['one', 'two', 'three'].map((name) => ({
        client: { kind: 'phone', name, version: '11.2', hardware: name },
        status: 'signed-in',
      })),
    }),
  )
  state = made.state
  assert.ok(made.answer.type === 'provisioned')
  sessions = Object.fromEntries(made.answer.devices.map(({ name, session = '' }) => [name, session]))
})

test('a request to join waits for its lifetime, and not at its end', () => {
  const lifetime = parameters['keychain.approval_lifetime'].default * 1000
  turnOn('one')
  turnOn('two')
  const request = sent[0]?.request ?? ''
  now = start + lifetime - 1
  assert.equal(standing('two'), 'waiting-for-approval')
  now = start + lifetime
  assert.equal(standing('two'), 'off')
  const late = send({ type: 'answer-keychain-request', session: sessions.one ?? '', request, approve: true })
  assert.deepEqual(late, { type: 'refused', reason: 'not-found' })
  assert.equal(standing('two'), 'off')
})

test('asking again while it waits asks nobody twice; after the end it asks anew', () => {
  turnOn('one')
  turnOn('two')
  assert.equal(sent.length, 1)
  turnOn('two')
  assert.equal(sent.length, 0)
  now += parameters['keychain.approval_lifetime'].default * 1000
  turnOn('two')
  assert.equal(sent.length, 1)
})

test('what a further device brings along is added once it is approved; what is there already stays', () => {
  turnOn('one', [web('a', 'first')])
  turnOn('two', [web('a', 'second'), web('b', 'second')])
  const request = sent[0]?.request ?? ''
  assert.deepEqual(heldOn('one'), [web('a', 'first')])
  send({ type: 'answer-keychain-request', session: sessions.one ?? '', request, approve: true })
  assert.deepEqual(heldOn('one'), [web('a', 'first'), web('b', 'second')])
})

test('a keychain without a security code goes with its last member, however that leaves', () => {
  turnOn('one', [web('a', 'first')])
  send({ type: 'sign-out', session: sessions.one ?? '' })
  turnOn('two')
  assert.equal(standing('two'), 'on')
  assert.deepEqual(heldOn('two'), [])
})

test('with a security code it stays, and is closed to whoever only knows the password', () => {
  send({
    type: 'turn-keychain-on',
    session: sessions.one ?? '',
    password,
    items: [web('a', 'first')],
    securityCode: { form: 'digits', value: '314159' },
    number: '+12025550177',
  })
  send({ type: 'turn-keychain-off', session: sessions.one ?? '', data: 'keep' })
  assert.deepEqual(turnOn('two'), { type: 'refused', reason: 'approval-required' })
  assert.deepEqual(send({ type: 'enter-security-code', session: sessions.two ?? '', securityCode: '314159' }), {
    type: 'security-code-accepted',
  })
  assert.deepEqual(send({ type: 'enter-keychain-code', session: sessions.two ?? '', code: '123456' }).type, 'keychain')
  assert.deepEqual(heldOn('two'), [web('a', 'first')])
})
