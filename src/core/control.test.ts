import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ControlOf } from '../protocol/control.ts'
import { control, type StateControlCommand } from './control.ts'
import { transact } from './decide.ts'
import { plainAccount, plainDevice, plainPhone } from './fixtures/plain-rows.ts'
import { plainOptions } from './fixtures/plain-service.ts'
import { emptyState, type State } from './state.ts'

const now = Date.UTC(2018, 5, 1)
const carryOut = (command: StateControlCommand, state: State = emptyState()) =>
  transact(state, { ...plainOptions({ edition: '2fa-2018' }), now }, (cx) => control(cx, command))

const wanted = {
  type: 'provision-account',
  identifier: ' Ada@Example.com',
  password: 'Correct-Horse-7',
  scheme: 'two-factor',
} as const
const ada = plainAccount({ id: 'token-1', passwordHash: 'hash of Correct-Horse-7' })
const provisioned = (rest: Partial<ControlOf<'provision-account'>>) => {
  const { answer, state } = carryOut({ ...wanted, ...rest })
  return { answer, account: state.accounts[0], sessions: state.sessions }
}

test('an account has what was asked for and nothing else, with a session of its page', () => {
  const { answer, account, sessions } = provisioned({})
  assert.deepEqual(account, ada)
  assert.deepEqual(answer, {
    type: 'provisioned',
    account: 'token-1',
    session: 'token-2',
    devices: [],
    phones: [],
  })
  assert.deepEqual(sessions, [
    { digest: 'digest of token-2', account: 'token-1', kind: 'account-page', createdAt: now },
  ])
})

test('everything about its owner is kept', () => {
  const about = {
    questions: [{ question: 'First pet?', answer: 'Rex' }],
    dateOfBirth: '1990-01-31',
    backupAddress: 'ada@example.net',
    mailAddress: 'ada@mail.example.com',
    services: ['cloud'],
    child: true,
    permanent: true,
  } as const
  const { account } = provisioned(about)
  assert.deepEqual(account, { ...ada, ...about })
  for (const name of ['dateOfBirth', 'backupAddress', 'mailAddress', 'services', 'child', 'permanent'] as const) {
    const alone = { [name]: about[name] }
    assert.deepEqual(provisioned(alone).account, { ...ada, ...alone })
  }
})

test('the first number is the primary one, and a number is verified unless it is said not to be', () => {
  const { answer, account } = provisioned({
    phones: [{ number: '+1 202 555 0100' }, { number: '+12025550101', verified: false }],
  })
  assert.deepEqual(account?.phones, [
    plainPhone({ id: 'token-2', number: '+12025550100', addedAt: now, primary: true }),
    plainPhone({ id: 'token-3', number: '+12025550101', addedAt: now, verified: false }),
  ])
  assert.deepEqual(answer.type === 'provisioned' && answer.phones, [
    { number: '+12025550100', phone: 'token-2' },
    { number: '+12025550101', phone: 'token-3' },
  ])
})

const client = { kind: 'phone', name: 'phone', version: '12' } as const

test('a device is known, signed in or trusted, each with what belongs to it', () => {
  const { answer, account, sessions } = provisioned({
    devices: [
      { client, status: 'known' },
      { client, status: 'signed-in', passcode: '1234' },
      { client, status: 'trusted' },
    ],
  })
  const plain = plainDevice({ client, trusted: false })
  assert.deepEqual(account?.devices, [
    { ...plain, id: 'token-2', signedIn: false },
    { ...plain, id: 'token-3', passcode: '1234' },
    { ...plain, id: 'token-5', trusted: true, trustDigest: 'digest of token-7', trustedAt: now },
  ])
  assert.deepEqual(answer.type === 'provisioned' && answer.devices, [
    { name: 'phone', device: 'token-2' },
    { name: 'phone', device: 'token-3', session: 'token-4' },
    { name: 'phone', device: 'token-5', session: 'token-6', trust: 'token-7' },
  ])
  assert.deepEqual(
    sessions.map(({ kind, device }) => [kind, device]),
    [
      ['device', 'token-3'],
      ['device', 'token-5'],
      ['account-page', undefined],
    ],
  )
})

test('only with two-step is a trusted device found and on the list of those that can be trusted', () => {
  const devices = [
    { client, status: 'trusted' },
    { client, status: 'signed-in' },
  ] as const
  const trustOf = (scheme: 'two-step' | 'two-factor') =>
    provisioned({ scheme, devices }).account?.devices.map(({ find, candidate }) => [find, candidate])
  assert.deepEqual(trustOf('two-step'), [
    [true, true],
    [false, undefined],
  ])
  assert.deepEqual(trustOf('two-factor'), [
    [false, undefined],
    [false, undefined],
  ])
})

test('an impossible command is refused with its reason, and changes nothing', () => {
  const { state } = carryOut(wanted)
  for (const [command, detail] of [
    [wanted, 'that identifier is taken'],
    [{ ...wanted, identifier: 'bob@example.com', phones: [{ number: 'x' }] }, 'a phone number cannot be read'],
    [{ type: 'demand-password-change', identifier: 'eve@example.com' }, 'no account has that identifier'],
  ] as const) {
    const refused = carryOut(command, state)
    assert.deepEqual(refused.answer, { type: 'problem', detail })
    assert.deepEqual(refused.state.accounts, state.accounts)
  }
})

test('staff, an address and a demand for another password are noted', () => {
  const { state } = carryOut(wanted)
  const demanded = carryOut({ type: 'demand-password-change', identifier: 'ada@example.com' }, state)
  assert.deepEqual([demanded.answer, demanded.state.accounts[0]?.mustChangePassword], [{ type: 'done' }, true])
  const moved = carryOut({ type: 'set-client-address', address: '192.0.2.7' }, state)
  assert.deepEqual([moved.answer, moved.state.address], [{ type: 'done' }, '192.0.2.7'])
  const staffed = carryOut({ type: 'issue-staff-token' }, state)
  assert.deepEqual(
    [staffed.answer, staffed.state.staff],
    [{ type: 'staff-token', staff: 'token-1' }, ['digest of token-1']],
  )
})
