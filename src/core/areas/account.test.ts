import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Client } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import { decideOn, now, pageOf, reasonOrType } from '../fixtures/plain-decision.ts'
import { plainAccount, plainDevice } from '../fixtures/plain-rows.ts'
import { plainService } from '../fixtures/plain-service.ts'

const identifier = 'ada@example.test'
const password = 'Correct horse 1'
const phone: Client = { kind: 'phone', version: '10.3', name: 'phone' }

const create = async (client?: Client, set: Partial<Parameters> = {}) => {
  const service = plainService({ edition: '2fa-2018', set })
  const made = await service.execute({ type: 'create-account', identifier, password, ...(client && { client }) })
  if (made.type !== 'account-created') throw new Error('the account should be made')
  return { service, ...made }
}

describe('an account is not made', () => {
  const refusal = async (more: { readonly identifier?: string; readonly password?: string }) => {
    const { service } = await create()
    const answer = await service.execute({ type: 'create-account', identifier, password, ...more })
    return answer.type === 'refused' ? answer.reason : answer.type
  }

  test('of a malformed identifier, a weak password, or a second time', async () => {
    assert.equal(await refusal({ identifier: 'ada' }), 'malformed')
    assert.equal(await refusal({ identifier: 'ben@example.test', password: 'weak' }), 'password-policy')
    assert.equal(await refusal({ identifier: identifier.toUpperCase() }), 'already-exists')
  })
})

describe('the first session', () => {
  test('of an account without a second factor is one of the account page', async () => {
    const { scheme, device } = await create(phone, { 'enrol.default_on': false })
    assert.deepEqual({ scheme, device }, { scheme: 'none', device: undefined })
  })

  test('of an account that is protected from the start is one of the device, which is trusted', async () => {
    const { service, scheme, session, device } = await create(phone, { 'enrol.default_on': true })
    assert.equal(scheme, 'two-factor')
    const listed = await service.execute({ type: 'list-devices', session })
    assert.equal(listed.type, 'devices')
    const [only, ...others] = listed.type === 'devices' ? listed.devices : []
    assert.deepEqual([only?.device, only?.trusted, others], [device, true, []])
    const read = await service.execute({ type: 'read-account', session })
    assert.deepEqual(read.type === 'account' && read.scheme, 'two-factor')
  })
})

test('the account page shows what is on file, and offers what can be done', async () => {
  const { service, session } = await create(undefined, { 'eligibility.web_enrolment': true })
  const bare = { type: 'account', identifier, scheme: 'none', fullName: '', questionsOnFile: false }
  assert.deepEqual(await service.execute({ type: 'read-account', session }), { ...bare, offers: ['start-enrolment'] })
  await service.execute({ type: 'edit-account', session, fullName: 'Ada L.' })
  const edited = await service.execute({ type: 'read-account', session })
  assert.equal(edited.type === 'account' && edited.fullName, 'Ada L.')
})

test('nobody is signed in without a session, and a pending sign-in gets another refusal', async () => {
  const service = plainService({ edition: '2fa-2018' })
  await service.control({
    type: 'provision-account',
    identifier,
    password,
    scheme: 'two-factor',
    phones: [{ number: '+12025550101' }],
  })
  const started = await service.execute({ type: 'start-sign-in', identifier, password, client: { kind: 'browser' } })
  const signIn = started.type === 'code-required' ? started.signIn : ''
  assert.deepEqual(await service.execute({ type: 'read-account', session: signIn }), {
    type: 'refused',
    reason: 'code-required',
  })
  assert.deepEqual(await service.execute({ type: 'read-account', session: 'nothing' }), {
    type: 'refused',
    reason: 'not-signed-in',
  })
})

describe('what is kept of a new account', () => {
  const made = (more: object = {}, set: Partial<Parameters> = {}) => {
    const command = { type: 'create-account', identifier: ' Ada@Example.com ', password, ...more } as const
    const { state } = decideOn({}, command, set)
    return { account: state.accounts[0], sessions: state.sessions }
  }
  const kept = plainAccount({ id: 'token-1', scheme: 'none', passwordHash: `hash of ${password}` })

  test('is what was given and nothing else, the identifier in small letters', () => {
    assert.deepEqual(made().account, kept)
    assert.deepEqual(made({ dateOfBirth: '1980-01-02' }).account, { ...kept, dateOfBirth: '1980-01-02' })
  })

  test('without a second factor is a session of the account page, and no device', () => {
    const { account, sessions } = made({ client: phone }, { 'enrol.default_on': false })
    assert.deepEqual(account, kept)
    assert.deepEqual(sessions, [
      { digest: 'digest of token-2', account: 'token-1', kind: 'account-page', createdAt: now },
    ])
  })

  test('with one from the start is a trusted device with a session of its own', () => {
    const { account, sessions } = made({ client: phone }, { 'enrol.default_on': true })
    const device = plainDevice({ id: 'token-2', client: phone })
    assert.deepEqual(account, { ...kept, scheme: 'two-factor', devices: [device] })
    assert.deepEqual(sessions, [
      { digest: 'digest of token-3', account: 'token-1', kind: 'device', device: 'token-2', createdAt: now },
    ])
  })
})

test('the account page shows a mail address where there is one, and offers nothing that cannot be done', () => {
  const read = (more: Partial<ReturnType<typeof plainAccount>>) =>
    decideOn({ accounts: [plainAccount(more)], sessions: [pageOf()] }, { type: 'read-account', session: 'ada' }).answer
  const shown = {
    type: 'account',
    identifier: 'ada@example.com',
    scheme: 'two-factor',
    fullName: '',
    questionsOnFile: false,
    offers: [],
  }
  assert.deepEqual(read({}), shown)
  assert.deepEqual(read({ mailAddress: 'ada@mail.example' }), { ...shown, mailAddress: 'ada@mail.example' })
})

describe('a feature', () => {
  const use = (feature: string, scheme: 'two-factor' | 'two-step' | 'none' = 'two-factor') =>
    decideOn(
      { accounts: [plainAccount({ scheme })], sessions: [pageOf()] },
      { type: 'use-feature', session: 'ada', feature },
      { 'feature.two_factor': 'shared-vault' },
    ).answer

  test('the feature that needs two-factor goes by its declared name, and no other does', () => {
    assert.deepEqual(use('shared-vault'), { type: 'feature-used', feature: 'shared-vault' })
    assert.equal(reasonOrType(use('another')), 'not-found')
  })

  test('it is closed to accounts without two-factor', () => {
    for (const scheme of ['two-step', 'none'] as const) {
      assert.equal(reasonOrType(use('shared-vault', scheme)), 'two-factor-required')
    }
  })
})
