import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import type { Item, NewSecurityCode } from '../../../protocol/areas/keychain.ts'
import type { Answer, Command } from '../../../protocol/command.ts'
import type { Delivery } from '../../../protocol/control.ts'
import { type Parameters, parameterNames, parameters } from '../../../protocol/parameters.ts'
import type { DecisionEnvironment } from '../../context.ts'
import { control } from '../../control.ts'
import { decide, transact } from '../../decide.ts'
import { policy } from '../../policy/policy.ts'
import { emptyState, type State } from '../../state.ts'

const start = Date.UTC(2018, 5, 1)
const password = 'Correct horse 1'
const web = (name: string, secret: string): Item => ({ kind: 'web', name, fields: { user: 'ada', password: secret } })

let state: State
let sent: readonly Delivery[]
let now: number
let sessions: Readonly<Record<string, string>>

const given = (): DecisionEnvironment => {
  return {
    now,
    edition: '2fa-2018',
    parameters: Object.fromEntries(parameterNames.map((name) => [name, parameters[name].default])) as Parameters,
    policy,
    idGenerator: { token: () => `token ${++minted}`, code: () => '123456' },
    hasher: {
      hashPassword: (text) => `hash of ${text}`,
      verifyPassword: (text, hash) => hash === `hash of ${text}`,
      digest: (text) => `digest of ${text}`,
      timingSafeEqual: (one, other) => one === other,
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

/** The state of the keychain on that device. */
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

test('asking again while it waits asks nobody twice; after its end members are asked again', () => {
  turnOn('one')
  turnOn('two')
  assert.equal(sent.length, 1)
  turnOn('two')
  assert.equal(sent.length, 0)
  now += parameters['keychain.approval_lifetime'].default * 1000
  turnOn('two')
  assert.equal(sent.length, 1)
})

test('what a further device brings along is added once it is approved; what already exists stays', () => {
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

test('with a security code it stays, and the password alone does not open it', () => {
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

for (const approve of [true, false]) {
  test(`a request that was ${approve ? 'approved' : 'turned away'} is not answered once more`, () => {
    turnOn('one')
    turnOn('two')
    const request = sent[0]?.request ?? ''
    const answer: Command = { type: 'answer-keychain-request', session: sessions.one ?? '', request, approve }
    assert.equal(send(answer).type, 'keychain-request-answered')
    assert.deepEqual(send(answer), { type: 'refused', reason: 'not-found' })
    assert.equal(standing('two'), approve ? 'on' : 'off')
  })
}

test('of several requests one is answered, and the others go on waiting', () => {
  turnOn('one')
  turnOn('two')
  const [first] = sent
  turnOn('three')
  send({ type: 'answer-keychain-request', session: sessions.one ?? '', request: first?.request ?? '', approve: false })
  assert.deepEqual([standing('two'), standing('three')], ['off', 'waiting-for-approval'])
})

test('a device that was signed out before the answer is not let in by it', () => {
  turnOn('one')
  turnOn('two')
  const request = sent[0]?.request ?? ''
  for (const device of state.accounts[0]?.devices ?? []) {
    if (device.client.name === 'two') state = signedOut(state, device.id)
  }
  const answer = send({ type: 'answer-keychain-request', session: sessions.one ?? '', request, approve: true })
  assert.equal(answer.type, 'keychain-request-answered')
  assert.deepEqual(
    state.accounts[0]?.devices.map(({ keychain }) => keychain),
    [true, false, false],
  )
})

/** The state once a device is signed out, with its request still there. */
const signedOut = (before: State, id: string): State => ({
  ...before,
  accounts: before.accounts.map((account) => ({
    ...account,
    devices: account.devices.map((device) => (device.id === id ? { ...device, signedIn: false } : device)),
  })),
})

test('the keychain is turned off where it is on or waited for, and nowhere else', () => {
  const turnOff = (name: string) => send({ type: 'turn-keychain-off', session: sessions[name] ?? '', data: 'delete' })
  assert.deepEqual(turnOff('one'), { type: 'refused', reason: 'not-a-member' })
  turnOn('one', [web('a', 'first')])
  assert.deepEqual(turnOff('two'), { type: 'refused', reason: 'not-a-member' })
  turnOn('two')
  assert.equal(turnOff('two').type, 'keychain')
  assert.equal(standing('two'), 'off')
  assert.deepEqual(heldOn('one'), [web('a', 'first')])
  assert.equal(turnOff('one').type, 'keychain')
  assert.equal(standing('one'), 'off')
})

test('members are asked by the name of the device that wants to join', () => {
  turnOn('one')
  turnOn('two')
  assert.deepEqual(
    sent.map(({ purpose, text }) => [purpose, text]),
    [['keychain', 'two wants to use your keychain.']],
  )
})

test('a security code of the owner is not shown, and one that the service makes is', () => {
  const started = (name: string, securityCode: NewSecurityCode) =>
    send({ type: 'turn-keychain-on', session: sessions[name] ?? '', password, securityCode, number: '+12025550177' })
  const own = started('one', { form: 'digits', value: '314159' })
  assert.deepEqual(own, { type: 'keychain', state: 'on', syncing: true, hasSecurityCode: true })
  send({ type: 'reset-keychain', session: sessions.one ?? '', password })
  send({ type: 'turn-keychain-off', session: sessions.one ?? '', data: 'delete' })
  const random = started('two', { form: 'random' })
  assert.ok('securityCode' in random && random.securityCode !== '')
})

test('a security code needs a number that can be read', () => {
  const begin = (number?: string) =>
    send({
      type: 'turn-keychain-on',
      session: sessions.one ?? '',
      password,
      securityCode: { form: 'digits', value: '314159' },
      ...(number === undefined ? {} : { number }),
    })
  assert.deepEqual(begin(), { type: 'refused', reason: 'malformed' })
  assert.deepEqual(begin('no number'), { type: 'refused', reason: 'malformed' })
  assert.equal(begin('+1 202 555 0177').type, 'keychain')
  assert.equal(state.accounts[0]?.keychain?.number, '+12025550177')
})
