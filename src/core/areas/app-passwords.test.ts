import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Parameters } from '../../protocol/parameters.ts'
import { decideOn, now, pageOf } from '../fixtures/plain-decision.ts'
import { plainAccount } from '../fixtures/plain-rows.ts'
import { plainService } from '../fixtures/plain-service.ts'

const identifier = 'ada@example.test'
const password = 'Correct horse 1'
type Again = { readonly identifier?: string; readonly password?: string }

const begin = async (set: Partial<Parameters> = {}) => {
  const service = plainService({ edition: '2fa-2018', set: { 'apppw.reauth': true, ...set } })
  const made = await service.control({
    type: 'provision-account',
    identifier,
    password,
    scheme: 'two-factor',
    phones: [{ number: '+12025550101' }],
  })
  if (made.type !== 'provisioned') throw new Error('the account should be made')
  const { session } = made
  const create = async (again: Again = { identifier, password }, label = 'Mail') => {
    const answer = await service.execute({ type: 'create-app-password', session, label, ...again })
    return answer.type === 'refused' ? answer.reason : answer
  }
  const offer = async (offered: string) => {
    const answer = await service.execute({
      type: 'sign-in-program',
      identifier,
      password: offered,
      service: 'mail',
      program: 'Mail',
    })
    return answer.type === 'refused' ? answer.reason : answer.type
  }
  return { service, session, create, offer }
}
const secretOf = (answer: string | object): string =>
  typeof answer === 'object' && 'secret' in answer ? String(answer.secret) : ''

describe('identifier and password are asked for once more', () => {
  test('both of them, and right ones', async () => {
    const { create } = await begin()
    assert.equal(await create({}), 'reauthentication-required')
    assert.equal(await create({ password }), 'reauthentication-required')
    assert.equal(await create({ identifier }), 'reauthentication-required')
    assert.equal(await create({ identifier, password: 'other' }), 'wrong-credentials')
    assert.equal(await create({ identifier: 'nobody@example.test', password }), 'wrong-credentials')
    assert.equal(typeof (await create()), 'object')
  })

  test('wrong ones lock, and a right one resets the count', async () => {
    const { service, create } = await begin({ 'password.attempts': 2, 'password.lock_time': 60 })
    const wrong = () => create({ identifier, password: 'other' })
    await wrong()
    await create()
    await wrong()
    assert.equal(typeof (await create()), 'object')
    await wrong()
    await wrong()
    assert.equal(await create(), 'too-many-attempts')
    await service.control({ type: 'advance-clock', seconds: 60 })
    assert.equal(typeof (await create()), 'object')
  })
})

describe('the history', () => {
  test('shows when one was made, in seconds, and whether it is active', async () => {
    const { service, session, create } = await begin({ 'apppw.history_keeps_revoked': true })
    const made = await create()
    const id = typeof made === 'object' && made.type === 'app-password-created' ? made.appPassword : ''
    const one = { appPassword: id, label: 'Mail', createdAt: Date.UTC(2016, 5, 1) / 1000 }
    const history = () => service.execute({ type: 'list-app-passwords', session })
    assert.deepEqual(await history(), { type: 'app-passwords', appPasswords: [{ ...one, active: true }] })
    assert.deepEqual(await service.execute({ type: 'revoke-app-password', session, appPassword: 'other' }), {
      type: 'refused',
      reason: 'not-found',
    })
    await service.execute({ type: 'revoke-app-password', session, appPassword: id })
    assert.deepEqual(await history(), { type: 'app-passwords', appPasswords: [{ ...one, active: false }] })
  })
})

describe('a program', () => {
  test('gets the refusal that names the password that it needs', async () => {
    const { create, offer } = await begin()
    const secret = secretOf(await create())
    assert.equal(await offer(password), 'app-password-required')
    assert.equal(await offer('none of them'), 'wrong-credentials')
    assert.equal(await offer(secret), 'program-signed-in')
  })

  test('is locked by wrong ones in a row, and a right one resets the count', async () => {
    const { service, create, offer } = await begin({ 'apppw.attempts': 2, 'apppw.lock_time': 60 })
    const secret = secretOf(await create())
    for (const offered of ['x', secret, 'x', secret, 'x', 'x']) await offer(offered)
    assert.equal(await offer(secret), 'too-many-attempts')
    await service.control({ type: 'advance-clock', seconds: 60 })
    assert.equal(await offer(secret), 'program-signed-in')
  })

  test('that signs in with its own password opens nothing else', async () => {
    const { service, create } = await begin()
    const secret = secretOf(await create())
    const entered = await service.execute({
      type: 'sign-in-program',
      identifier,
      password: secret,
      service: 'mail',
      program: 'Mail',
    })
    const session = entered.type === 'program-signed-in' ? entered.session : ''
    assert.equal((await service.execute({ type: 'use-service', session, service: 'mail' })).type, 'service-opened')
    for (const command of [
      { type: 'use-service', session, service: 'store' },
      { type: 'read-account', session },
      { type: 'create-app-password', session, label: 'More', identifier, password },
    ] as const) {
      assert.deepEqual(await service.execute(command), { type: 'refused', reason: 'forbidden' })
    }
  })
})

describe('a lock names its duration', () => {
  const locked = { failures: 0, lockedUntil: now + 3_000 }
  const refused = { type: 'refused', reason: 'too-many-attempts', retryAfter: 3 }

  test('when it is the password of the account that was wrong too often', () => {
    const account = plainAccount({ passwordThrottle: locked })
    const create = {
      type: 'create-app-password',
      session: 'ada',
      label: 'Mail',
      identifier: 'ada@example.com',
    } as const
    const decided = decideOn(
      { accounts: [account], sessions: [pageOf()] },
      { ...create, password: 'password' },
      { 'apppw.reauth': true },
    )
    assert.deepEqual(decided.answer, refused)
  })

  test('when it is the password of a program, of an account or of nobody', () => {
    const enter = { type: 'sign-in-program', password: 'x', service: 'mail', program: 'Mail' } as const
    const accounts = [plainAccount({ programThrottle: locked })]
    assert.deepEqual(decideOn({ accounts }, { ...enter, identifier: 'ada@example.com' }).answer, refused)
    const unknown = { ...enter, identifier: 'nobody@example.com' } as const
    const unknownAccounts = decideOn({ accounts }, unknown).state.unknownAccounts.map((one) => ({
      ...one,
      programThrottle: locked,
    }))
    assert.equal(unknownAccounts.length, 1)
    assert.deepEqual(decideOn({ accounts, unknownAccounts: unknownAccounts }, unknown).answer, refused)
  })
})

test('a program that may still use the password of the account resets the count of wrong ones', () => {
  const account = plainAccount({ scheme: 'none', programThrottle: { failures: 2, lockedUntil: 0 } })
  const enter = { type: 'sign-in-program', identifier: account.identifier, service: 'mail', program: 'Mail' } as const
  const { answer, state } = decideOn({ accounts: [account] }, { ...enter, password: 'password' })
  assert.equal(answer.type, 'program-signed-in')
  assert.equal(state.accounts[0]?.programThrottle.failures, 0)
  assert.deepEqual(state.sessions, [
    { digest: 'digest of token-1', account: 'ada', kind: 'program', service: 'mail', program: 'Mail', createdAt: now },
  ])
})

test('a right app-specific password resets the count of wrong ones', async () => {
  const { create, offer } = await begin({ 'apppw.attempts': 3 })
  const secret = secretOf(await create())
  const wrong = async () => [await offer('wrong'), await offer('wrong')]
  assert.deepEqual(await wrong(), ['wrong-credentials', 'wrong-credentials'])
  assert.equal(await offer(secret), 'program-signed-in')
  assert.deepEqual(await wrong(), ['wrong-credentials', 'wrong-credentials'])
  assert.equal(await offer('wrong'), 'wrong-credentials')
  assert.equal(await offer(secret), 'too-many-attempts')
})
