import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../../protocol/command.ts'
import type { Parameters } from '../../../protocol/parameters.ts'
import { decideOn, now, pageOf, reasonOrType } from '../../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainDevice, plainPhone, plainSignIn } from '../../fixtures/plain-rows.ts'
import type { Account, Session, State } from '../../state.ts'

const phone = plainPhone()
const device = plainDevice({ trustDigest: 'digest of trust', trustedAt: now })
const ada = plainAccount({ phones: [phone], devices: [device] })
const started = plainSignIn({ startedAt: now })
const onDevice: Session = { digest: 'digest of own', account: 'ada', kind: 'device', device: 'device', createdAt: now }

const on = (command: Command, account: Account = ada, rest: Partial<State> = {}, set: Partial<Parameters> = {}) => {
  const rows = { accounts: [account], sessions: [pageOf(), onDevice] }
  const { answer, state, deliveries } = decideOn({ ...rows, ...rest }, command, set)
  return { result: reasonOrType(answer), answer, state, account: state.accounts[0], deliveries }
}
const start = (password = 'password', more: object = {}): Command => ({
  type: 'start-sign-in',
  identifier: 'ada@example.com',
  password,
  client: { kind: 'browser' },
  ...more,
})

describe('a sign-in', () => {
  test('waits for a code, and notifies the trusted devices', () => {
    const { answer, state, deliveries } = on(start())
    assert.deepEqual(answer, {
      type: 'code-required',
      signIn: 'token-1',
      expiresIn: 1800,
      phones: [{ phone: 'phone', masked: '•••• 01' }],
    })
    assert.deepEqual(state.signIns, [{ ...started, id: 'token-1', requests: [{ id: 'token-2', device: 'device' }] }])
    assert.deepEqual(
      deliveries.map(({ channel, to, request, purpose }) => ({ channel, to, request, purpose })),
      [{ channel: 'push', to: 'device', request: 'token-2', purpose: 'sign-in' }],
    )
  })

  test('with two-step notifies nobody, and names the devices that can be chosen', () => {
    const { answer, deliveries } = on(start(), {
      ...ada,
      scheme: 'two-step',
      devices: [{ ...device, find: true, candidate: true }],
    })
    assert.deepEqual(answer.type === 'code-required' && answer.devices, [{ device: 'device', name: 'phone' }])
    assert.deepEqual(deliveries, [])
  })

  test('needs the right password, and counts wrong ones', () => {
    const wrong = on(start('wrong'))
    assert.deepEqual([wrong.result, wrong.account?.passwordThrottle.failures], ['wrong-credentials', 1])
    assert.deepEqual([wrong.state.signIns, wrong.deliveries], [[], []])
    const tried = { ...ada, passwordThrottle: { failures: 2, lockedUntil: 0 } }
    assert.equal(on(start(), tried).account?.passwordThrottle.failures, 0)
    const locked = { ...ada, passwordThrottle: { failures: 0, lockedUntil: now + 3_000 } }
    const refused = { type: 'refused', reason: 'too-many-attempts', retryAfter: 3 }
    assert.deepEqual(on(start(), locked).answer, refused)
    const unknown = on(start('x', { identifier: 'eve@example.com' }))
    assert.deepEqual(
      [unknown.result, unknown.state.unknownAccounts[0]?.passwordThrottle.failures],
      ['wrong-credentials', 1],
    )
    const unknownAccounts = unknown.state.unknownAccounts.map((one) => ({
      ...one,
      passwordThrottle: locked.passwordThrottle,
    }))
    assert.deepEqual(
      on(start('x', { identifier: 'eve@example.com' }), ada, { unknownAccounts: unknownAccounts }).answer,
      refused,
    )
  })

  test('is complete at once on a device that offers its trust token, as long as that is valid', () => {
    const offering = start('password', { client: device.client, trust: 'trust' })
    const { answer, state } = on(offering)
    assert.deepEqual(answer, { type: 'signed-in', session: 'token-1', device: 'device', trusted: true })
    assert.deepEqual(state.signIns, [])
    assert.equal(on(start('password', { client: device.client, trust: 'another' })).result, 'code-required')
    const late = { 'device.trust_lifetime': 10 }
    const old = { ...ada, devices: [{ ...device, trustedAt: now - 10_000 }] }
    assert.equal(on(offering, old, {}, late).result, 'code-required')
    assert.equal(on(offering, ada, {}, late).result, 'signed-in')
  })

  test('is complete at once in a trusted browser, and without a second factor', () => {
    const trusting = { ...ada, trustedBrowsers: [{ digest: 'digest of browser', trustedAt: now }] }
    assert.equal(on(start('password', { trust: 'browser' }), trusting).result, 'signed-in')
    assert.equal(
      on(start('password', { trust: 'browser', client: { kind: 'mac', version: '10.13' } }), trusting).result,
      'code-required',
    )
    const stale = { ...ada, trustedBrowsers: [{ digest: 'digest of browser', trustedAt: 0 }] }
    assert.equal(on(start('password', { trust: 'browser' }), stale).result, 'code-required')
    assert.equal(on(start(), { ...ada, scheme: 'none' }).result, 'signed-in')
    assert.equal(on(start(), { ...ada, scheme: 'none', mustChangePassword: true }).result, 'password-change-required')
  })
})

describe('a pending sign-in', () => {
  const read = (one: Partial<typeof started>) =>
    on({ type: 'read-sign-in', signIn: 'sign-in' }, ada, { signIns: [{ ...started, ...one }] }).answer

  test('shows its state, and which numbers can be chosen while it is pending', () => {
    const phones = [{ phone: 'phone', masked: '•••• 01' }]
    const standing = (state: string, shown: typeof phones = []) => ({ type: 'sign-in-state', state, phones: shown })
    assert.deepEqual(read({}), standing('pending', phones))
    assert.deepEqual(read({ state: 'answering' }), standing('pending'))
    assert.deepEqual(read({ startedAt: 0 }), standing('expired'))
    assert.deepEqual(read({ state: 'answering', startedAt: 0 }), standing('expired'))
    assert.deepEqual(read({ state: 'ended' }), standing('expired'))
    assert.deepEqual(read({ state: 'denied' }), standing('denied'))
    assert.deepEqual(read({ state: 'completed', startedAt: 0 }), standing('completed'))
    assert.deepEqual(read({ id: 'another' }), { type: 'refused', reason: 'sign-in-ended' })
    assert.deepEqual(read({ account: 'nobody' }), { type: 'refused', reason: 'sign-in-ended' })
  })

  test('takes nothing instead of a code', () => {
    const offer: Command = { type: 'offer-evidence', signIn: 'sign-in', kind: 'device-passcode', value: '1234' }
    const offered = on(offer, ada, { signIns: [started] })
    assert.equal(offered.result, 'code-required')
    assert.deepEqual(offered.state.signIns, [started])
    assert.equal(on(offer, ada, { signIns: [{ ...started, state: 'completed' }] }).result, 'sign-in-ended')
    assert.equal(on(offer, ada, { signIns: [{ ...started, account: 'nobody' }] }).result, 'sign-in-ended')
    assert.equal(on(offer, ada, { signIns: [{ ...started, id: 'another' }] }).result, 'sign-in-ended')
  })

  const caller = { ...started, requests: [{ id: 'request', device: 'device' }] }
  const answered = (
    allow: boolean,
    one: Partial<typeof started> = {},
    more: { account?: Account; session?: string } = {},
  ) =>
    on({ type: 'answer-request', session: more.session ?? 'own', request: 'request', allow }, more.account ?? ada, {
      signIns: [{ ...caller, ...one }],
    })

  test('is allowed by the device that was asked, which then shows the code', () => {
    const { answer, state } = answered(true)
    assert.deepEqual(answer, { type: 'request-answered', code: state.codes[0]?.code })
    const code = plainCode({
      code: '000001',
      channel: 'push',
      issuedAt: now,
      signIn: 'sign-in',
      shownOn: ['device'],
    })
    assert.deepEqual(state.codes, [code])
    assert.deepEqual(state.signIns, [
      { ...started, requests: [{ id: 'request', device: 'device', answer: 'allowed' }] },
    ])
  })

  test('is ended by a refusal where that is declared, and shows no code', () => {
    const ends = (scope: 'attempt' | 'prompt') => {
      const { answer, state } = on(
        { type: 'answer-request', session: 'own', request: 'request', allow: false },
        ada,
        { signIns: [caller] },
        { 'signin.deny_scope': scope },
      )
      assert.deepEqual([answer, state.codes], [{ type: 'request-answered' }, []])
      return [state.signIns[0]?.state, state.signIns[0]?.requests[0]?.answer]
    }
    assert.deepEqual(ends('attempt'), ['denied', 'denied'])
    assert.deepEqual(ends('prompt'), ['pending', 'denied'])
  })

  test('is answered by nobody else, and not once it is over or denied', () => {
    assert.equal(answered(true, { requests: [{ id: 'another', device: 'device' }] }).result, 'not-found')
    assert.equal(answered(true, { requests: [{ id: 'request', device: 'another' }] }).result, 'not-found')
    assert.equal(answered(true, { account: 'bob' }).result, 'not-found')
    assert.equal(answered(true, {}, { session: 'ada' }).result, 'not-found')
    assert.equal(
      answered(true, {}, { account: { ...ada, devices: [{ ...device, trusted: false }] } }).result,
      'not-found',
    )
    assert.equal(answered(true, { state: 'completed' }).result, 'sign-in-ended')
    assert.equal(answered(true, { startedAt: 0 }).result, 'sign-in-ended')
    assert.equal(
      answered(true, { requests: [{ id: 'request', device: 'device', answer: 'denied' }] }).result,
      'sign-in-ended',
    )
  })
})

describe('signing out', () => {
  const bobs: Session = { ...onDevice, digest: 'digest of bob', account: 'bob', device: 'another' }
  const out = (session: string, account = ada) =>
    on({ type: 'sign-out', session }, account, {
      sessions: [pageOf(), onDevice, { ...onDevice, digest: 'more' }, bobs],
    })

  test('ends every session of that device, its trust and its place in the keychain', () => {
    const keychain = { items: [], codeApproval: true, requests: [], awaitingMessageCode: ['device', 'other'] }
    const { answer, account, state } = out('own', { ...ada, keychain, devices: [{ ...device, keychain: true }] })
    assert.deepEqual(answer, { type: 'signed-out' })
    assert.deepEqual(state.sessions, [pageOf(), bobs])
    const { trustDigest: _, ...left } = device
    assert.deepEqual(account?.devices, [{ ...left, signedIn: false, trusted: false }])
    assert.deepEqual(account?.keychain?.awaitingMessageCode, ['other'])
  })

  test('in a browser ends that session alone', () => {
    const { account, state } = out('ada')
    assert.equal(state.sessions.length, 3)
    assert.deepEqual(account, ada)
  })

  test('of a device ends its trust in two-step as well', () => {
    const kept = out('own', { ...ada, scheme: 'two-step' }).account?.devices[0]
    assert.deepEqual([kept?.signedIn, kept?.trusted, kept?.trustDigest], [false, false, undefined])
  })
})

describe('a sign-in of an old client, with the code after the password,', () => {
  const client = { kind: 'phone', version: '8', hardware: 'own' } as const
  const texted = plainCode({ code: '000001', issuedAt: now, signIn: 'sign-in', phone: 'phone' })
  const waiting = { ...started, client }
  const other = { ...waiting, id: 'other', client: { ...client, hardware: 'other' } }
  const enter = (account: Account = ada, signIns = [waiting, other]) =>
    on(start('password000001', { client }), account, { signIns, codes: [texted] })

  test('completes the pending one on the same hardware, and resets the count of wrong passwords', () => {
    const done = enter({ ...ada, passwordThrottle: { failures: 2, lockedUntil: 0 } })
    assert.equal(done.result, 'signed-in')
    assert.deepEqual(done.state.signIns, [{ ...waiting, state: 'completed' }, other])
    assert.equal(done.account?.passwordThrottle.failures, 0)
  })

  test('is not completed by a code for other hardware', () => {
    assert.equal(enter(ada, [{ ...waiting, client: other.client }]).result, 'wrong-code')
  })

  test('applies to two-factor alone', () => {
    assert.equal(enter({ ...ada, scheme: 'two-step' }).result, 'wrong-credentials')
  })
})

test('the right password does not reset the count of wrong codes', () => {
  const tried = { ...ada, codeThrottle: { failures: 2, lockedUntil: 0 } }
  assert.equal(on(start(), tried).account?.codeThrottle.failures, 2)
})

test('the password alone makes no device trusted', () => {
  const { answer, account } = on(start('password', { client: { kind: 'phone', version: '12', hardware: 'new' } }), {
    ...ada,
    scheme: 'none',
    devices: [],
  })
  assert.deepEqual(answer, { type: 'signed-in', session: 'token-2', device: 'token-1', trusted: false })
  assert.deepEqual(
    account?.devices.map(({ trusted, trustDigest }) => [trusted, trustDigest]),
    [[false, undefined]],
  )
})
