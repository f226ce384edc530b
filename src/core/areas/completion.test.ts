import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Client } from '../../protocol/client.ts'
import { transact } from '../decide.ts'
import { now } from '../fixtures/plain-decision.ts'
import { plainAccount, plainDevice } from '../fixtures/plain-rows.ts'
import { plainOptions } from '../fixtures/plain-service.ts'
import { type Account, emptyState } from '../state.ts'
import { complete } from './completion.ts'

type How = { readonly codeEntered: boolean; readonly trustBrowser?: boolean; readonly pageShut?: boolean }

const completed = (client: Client, { trustBrowser = false, ...how }: How, account: Account = plainAccount()) => {
  const { answer, state } = transact(
    { ...emptyState(), accounts: [account] },
    { ...plainOptions({ edition: '2fa-2018' }), now },
    (cx) => complete(cx, cx.state.accounts[0] ?? account, client, { trustBrowser, ...how }),
  )
  return { answer, account: state.accounts[0], sessions: state.sessions }
}

const browser = { kind: 'browser' } as const
const phone = { kind: 'phone', name: 'phone', version: '12', hardware: 'a', passcode: true } as const

describe('a browser', () => {
  const session = { digest: 'digest of token-1', account: 'ada', kind: 'browser', createdAt: now } as const

  test('gets a session, and no mark unless it is asked for', () => {
    const { answer, account, sessions } = completed(browser, { codeEntered: true })
    assert.deepEqual(answer, { type: 'signed-in', session: 'token-1', trusted: false })
    assert.deepEqual(account?.trustedBrowsers, [])
    assert.deepEqual(sessions, [session])
  })

  test('is trusted where it was asked for and a code was entered, on its own computer', () => {
    const trusting = { codeEntered: true, trustBrowser: true }
    const { answer, account } = completed({ ...browser, hardware: 'a' }, trusting)
    assert.deepEqual(answer, { type: 'signed-in', session: 'token-1', trusted: true, trust: 'token-2' })
    const mark = { digest: 'digest of token-2', trustedAt: now }
    assert.deepEqual(account?.trustedBrowsers, [{ ...mark, hardware: 'a' }])
    assert.deepEqual(completed(browser, trusting).account?.trustedBrowsers, [mark])
    assert.equal(completed(browser, { codeEntered: false, trustBrowser: true }).answer.trusted, false)
  })

  test('may be kept from the account page', () => {
    const { sessions } = completed(browser, { codeEntered: false, pageShut: true })
    assert.deepEqual(sessions, [{ ...session, pageShut: true }])
  })
})

describe('a device', () => {
  const added = plainDevice({ id: 'token-1', client: phone, trusted: false })

  test('is on the list from then on, and trusted with its mark once a code was entered', () => {
    const { answer, account, sessions } = completed(phone, { codeEntered: true })
    assert.deepEqual(answer, {
      type: 'signed-in',
      session: 'token-2',
      device: 'token-1',
      trusted: true,
      trust: 'token-3',
    })
    assert.deepEqual(account?.devices, [{ ...added, trusted: true, trustDigest: 'digest of token-3', trustedAt: now }])
    assert.deepEqual(sessions, [
      { digest: 'digest of token-2', account: 'ada', kind: 'device', device: 'token-1', createdAt: now },
    ])
  })

  test('is not trusted without a code', () => {
    const { answer, account } = completed(phone, { codeEntered: false })
    assert.deepEqual(answer, { type: 'signed-in', session: 'token-2', device: 'token-1', trusted: false })
    assert.deepEqual(account?.devices, [added])
  })

  test('takes the place of the entry with the same hardware, and of no other', () => {
    const known = plainDevice({ id: 'known', client: { ...phone, version: '11' }, trusted: false })
    const others = [plainDevice({ id: 'other', client: { ...phone, hardware: 'b' } }), plainDevice({ id: 'none' })]
    const { account } = completed(phone, { codeEntered: false }, plainAccount({ devices: [...others, known] }))
    assert.deepEqual(account?.devices, [...others, { ...known, client: phone }])
    const { hardware: _, ...unmarked } = phone
    const apart = completed(unmarked, { codeEntered: false }, plainAccount({ devices: others }))
    assert.equal(apart.account?.devices.length, 3)
  })

  test('keeps in two-step the trust that it has, and gets none by a code', () => {
    const trusted = (scheme: Account['scheme'], was: boolean, codeEntered: boolean) => {
      const devices = [plainDevice({ client: phone, trusted: was })]
      return completed(phone, { codeEntered }, plainAccount({ scheme, devices })).answer.trusted
    }
    assert.equal(trusted('two-step', true, true), true)
    assert.equal(trusted('two-step', false, true), false)
    assert.equal(trusted('two-factor', true, false), false)
    assert.equal(trusted('two-factor', false, true), true)
  })
})
