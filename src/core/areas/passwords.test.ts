import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Answer, Command } from '../../protocol/command.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import { decideOn, now, pageOf, reasonOrType } from '../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainDevice } from '../fixtures/plain-rows.ts'
import { plainService } from '../fixtures/plain-service.ts'
import { newThrottle, type State } from '../state.ts'

const identifier = 'ada@example.test'
const password = 'Correct horse 1'
const newPassword = 'Correct horse 2'

const begin = async (set: Partial<Parameters> = {}) => {
  const service = plainService({ edition: '2fa-2018', set })
  const made = await service.control({
    type: 'provision-account',
    identifier,
    password,
    scheme: 'two-factor',
    phones: [{ number: '+12025550101' }],
    devices: [
      { client: { kind: 'phone', version: '11', name: 'phone' }, status: 'trusted' },
      { client: { kind: 'mac', version: '10.13', name: 'Mac' }, status: 'trusted' },
    ],
  })
  if (made.type !== 'provisioned') throw new Error('the account should be made')
  const result = async (command: Command) => {
    const answer: Answer = await service.execute(command)
    if (answer.type !== 'refused') return answer.type
    return answer.retryAfter === undefined ? answer.reason : `${answer.reason} for ${answer.retryAfter}`
  }
  const sent = async (): Promise<string> => {
    const read = await service.control({ type: 'read-deliveries' })
    return (read.type === 'deliveries' && read.deliveries.at(-1)?.code) || ''
  }
  const inBrowser = async (): Promise<string> => {
    const client = { kind: 'browser' } as const
    const started = await service.execute({ type: 'start-sign-in', identifier, password, client })
    if (started.type !== 'code-required') throw new Error('a code should be asked for')
    const [phone] = started.phones
    await service.execute({ type: 'send-code', signIn: started.signIn, via: 'text', phone: phone?.phone ?? '' })
    const done = await service.execute({ type: 'enter-code', signIn: started.signIn, code: await sent() })
    return done.type === 'signed-in' ? done.session : ''
  }
  const change = (session: string, current = password, next = newPassword) =>
    result({ type: 'change-password', session, currentPassword: current, newPassword: next })
  const startReset = async (of = identifier): Promise<string> => {
    const started = await service.execute({ type: 'start-password-reset', identifier: of })
    return started.type === 'password-reset-started' ? started.reset : ''
  }
  const finish = (reset: string, code: string, next = newPassword) =>
    result({ type: 'finish-password-reset', reset, code, newPassword: next })
  const advance = (seconds: number) => service.control({ type: 'advance-clock', seconds })
  const [phone, mac] = made.devices
  return {
    ...{ service, session: made.session, phone: phone?.session ?? '', mac: mac?.session ?? '' },
    ...{ result, sent, inBrowser, change, startReset, finish, advance },
  }
}

describe('a change', () => {
  test('needs the current password and an acceptable new one', async () => {
    const { session, change } = await begin()
    assert.equal(await change(session, 'other'), 'wrong-credentials')
    assert.equal(await change(session, password, 'weak'), 'password-policy')
    assert.equal(await change(session), 'password-changed')
    assert.equal(await change(session), 'wrong-credentials')
  })

  test('locks after wrong ones in a row', async () => {
    const { session, change, advance } = await begin({ 'password.attempts': 2, 'password.lock_time': 60 })
    await change(session, 'other')
    await change(session, 'other')
    assert.equal(await change(session), 'too-many-attempts for 60')
    await advance(60)
    assert.equal(await change(session), 'password-changed')
  })

  test('signs browsers out, but not the one in use, and no device', async () => {
    const { inBrowser, change, result, phone } = await begin()
    const [one, other] = [await inBrowser(), await inBrowser()]
    assert.equal(await change(one), 'password-changed')
    const page = (session: string) => result({ type: 'use-service', session, service: 'account-page' })
    assert.deepEqual(
      [await page(one), await page(other), await page(phone)],
      ['service-opened', 'not-signed-in', 'service-opened'],
    )
  })

  test('ends the trust of devices where that is declared', async () => {
    const trusted = async (ends: 'any' | 'security-only') => {
      const { session, change, service } = await begin({ 'password.change_ends_trust': ends })
      await change(session)
      const listed = await service.execute({ type: 'list-devices', session })
      return listed.type === 'devices' ? listed.devices.map((device) => device.trusted) : []
    }
    assert.deepEqual(await trusted('any'), [false, false])
    assert.deepEqual(await trusted('security-only'), [true, true])
  })

  test('ends sign-ins and resets that were started with the old one', async () => {
    const { service, session, change, startReset, finish, sent, result } = await begin()
    const client = { kind: 'browser' } as const
    const started = await service.execute({ type: 'start-sign-in', identifier, password, client })
    const reset = await startReset()
    const code = await sent()
    await change(session)
    const signIn = started.type === 'code-required' ? started.signIn : ''
    assert.equal(await result({ type: 'enter-code', signIn, code }), 'sign-in-ended')
    assert.equal(await finish(reset, code, 'Correct horse 3'), 'wrong-code')
  })
})

describe('a reset on a device', () => {
  test('is for trusted devices, and for a Mac that was just unlocked', async () => {
    const { result, session, phone, mac } = await begin({ 'password.mac_unlock_proof': true })
    const reset = (on: string, more: { readonly unlock?: 'succeeded' | 'failed' } = {}, next = newPassword) =>
      result({ type: 'reset-password', session: on, newPassword: next, ...more })
    assert.equal(await reset(session), 'not-a-trusted-device')
    assert.equal(await reset(mac), 'unlock-required')
    assert.equal(await reset(mac, { unlock: 'failed' }), 'unlock-required')
    assert.equal(await reset(mac, { unlock: 'succeeded' }, 'weak'), 'password-policy')
    assert.equal(await reset(mac, { unlock: 'succeeded' }), 'password-changed')
    assert.equal(await reset(phone), 'password-changed')
  })
})

describe('a reset by code', () => {
  test('needs its code, once', async () => {
    const { startReset, finish, sent } = await begin()
    const reset = await startReset()
    assert.equal(await finish(reset, '999999'), 'wrong-code')
    assert.equal(await finish(reset, await sent(), 'weak'), 'password-policy')
    assert.equal(await finish(reset, await sent()), 'password-changed')
    assert.equal(await finish(reset, await sent()), 'wrong-code')
    assert.equal(await finish('nothing', await sent()), 'wrong-code')
  })

  test('starts for an unknown identifier as well, and sends nothing', async () => {
    const { startReset, service } = await begin()
    assert.notEqual(await startReset('nobody@example.test'), '')
    assert.deepEqual(await service.control({ type: 'read-deliveries' }), { type: 'deliveries', deliveries: [] })
  })

  test('locks after wrong codes in a row', async () => {
    const { startReset, finish, sent, advance } = await begin({ 'code.attempts': 2, 'code.lock_time': 60 })
    const reset = await startReset()
    await finish(reset, '999999')
    await finish(reset, '999999')
    assert.equal(await finish(reset, await sent()), 'too-many-attempts for 60')
    await advance(60)
    assert.equal(await finish(reset, await sent()), 'password-changed')
  })

  test('is sent as often as codes are', async () => {
    const { result } = await begin({ 'code.sends': 1, 'code.send_window': 100 })
    const start = () => result({ type: 'start-password-reset', identifier })
    assert.equal(await start(), 'password-reset-started')
    assert.equal(await start(), 'too-many-sends for 100')
  })

  test('signs every browser out', async () => {
    const { startReset, finish, sent, inBrowser, result } = await begin()
    const browser = await inBrowser()
    assert.equal(await finish(await startReset(), await sent()), 'password-changed')
    assert.equal(await result({ type: 'use-service', session: browser, service: 'account-page' }), 'not-signed-in')
  })
})

test('a password that was demanded has to be acceptable, and is chosen once', async () => {
  const { service, result } = await begin()
  await service.control({ type: 'demand-password-change', identifier })
  const client = { kind: 'browser' } as const
  const started = await service.execute({ type: 'start-sign-in', identifier, password, client })
  const signIn = started.type === 'code-required' ? started.signIn : ''
  const [phone] = started.type === 'code-required' ? started.phones : []
  await service.execute({ type: 'send-code', signIn, via: 'text', phone: phone?.phone ?? '' })
  const read = await service.control({ type: 'read-deliveries' })
  const code = (read.type === 'deliveries' && read.deliveries.at(-1)?.code) || ''
  const demanded = await service.execute({ type: 'enter-code', signIn, code })
  const id = demanded.type === 'password-change-required' ? demanded.change : ''
  const choose = (change: string, next: string) => result({ type: 'choose-password', change, newPassword: next })
  assert.equal(await choose(id, 'weak'), 'password-policy')
  assert.equal(await choose(id, newPassword), 'password-changed')
  assert.equal(await choose(id, newPassword), 'not-found')
})

describe('what a new password leaves behind', () => {
  const device = plainDevice({ trustDigest: 'digest of trust' })
  const ada = plainAccount({ devices: [device], codeThrottle: { failures: 2, lockedUntil: 0 } })
  const browser = { digest: 'digest of browser', account: 'ada', kind: 'browser', createdAt: now } as const
  const onDevice = { ...browser, digest: 'digest of own', kind: 'device', device: 'device' } as const
  const reset = { id: 'reset', account: 'ada', startedAt: now, throttle: newThrottle(), done: false }
  const code = plainCode({ code: '000001', purpose: 'password-reset', issuedAt: now, reset: 'reset' })
  const on = (command: Command, rest: Partial<State> = {}) => {
    const state = { accounts: [ada], sessions: [browser, onDevice, pageOf()], resets: [reset], codes: [code], ...rest }
    const decided = decideOn(state, command)
    return { result: reasonOrType(decided.answer), ...decided.state }
  }
  const finish: Command = { type: 'finish-password-reset', reset: 'reset', code: '000001', newPassword }

  test('set on a device, no session in a browser or of the account page', () => {
    const { sessions } = on({ type: 'reset-password', session: 'own', newPassword })
    assert.deepEqual(sessions, [onDevice])
  })

  test('set with a code, neither that code nor the wrong ones before it', () => {
    const { result: answer, codes, resets, accounts } = on(finish)
    assert.equal(answer, 'password-changed')
    assert.deepEqual([codes, resets], [[{ ...code, spent: true }], [{ ...reset, done: true }]])
    assert.deepEqual(accounts[0]?.codeThrottle, newThrottle())
  })

  test('that was demanded, no trust, no device signed in and no session', () => {
    const change = { id: 'change', account: 'ada', startedAt: now, done: false }
    const chosen = on({ type: 'choose-password', change: 'change', newPassword }, { changes: [change] })
    assert.equal(chosen.result, 'password-changed')
    const { trustDigest: _, ...left } = device
    assert.deepEqual(chosen.accounts[0]?.devices, [{ ...left, trusted: false, signedIn: false }])
    assert.deepEqual([chosen.sessions, chosen.changes], [[], [{ ...change, done: true }]])
  })

  test('is not set for an account that does not exist', () => {
    const gone = { id: 'change', account: 'nobody', startedAt: now, done: false }
    assert.equal(on(finish, { resets: [{ ...reset, account: 'nobody' }] }).result, 'wrong-code')
    assert.equal(
      on({ type: 'choose-password', change: 'change', newPassword }, { changes: [gone] }).result,
      'not-found',
    )
  })
})
