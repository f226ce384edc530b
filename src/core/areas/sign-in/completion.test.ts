import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Client } from '../../../protocol/client.ts'
import type { Command } from '../../../protocol/command.ts'
import { transact } from '../../decide.ts'
import { now } from '../../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainDevice } from '../../fixtures/plain-rows.ts'
import { plainOptions } from '../../fixtures/plain-service.ts'
import {
  ada,
  decideReplaced,
  number,
  pendingSignIn,
  type Replaced,
  type ScenarioOptions,
  start,
} from '../../fixtures/replaced-decision.ts'
import type { Policy } from '../../policy/policy.ts'
import { type Account, emptyState, type State } from '../../state.ts'
import { completeSignIn } from './completion.ts'

type How = { readonly codeEntered: boolean; readonly trustBrowser?: boolean; readonly accountPageClosed?: boolean }

const completed = (client: Client, { trustBrowser = false, ...how }: How, account: Account = plainAccount()) => {
  const { answer, state } = transact(
    { ...emptyState(), accounts: [account] },
    { ...plainOptions({ edition: '2fa-2018' }), now },
    (cx) => completeSignIn(cx, cx.state.accounts[0] ?? account, client, { trustBrowser, ...how }),
  )
  return { answer, account: state.accounts[0], sessions: state.sessions }
}

const browser = { kind: 'browser' } as const
const phone = { kind: 'phone', name: 'phone', version: '12', hardware: 'a', passcode: true } as const

describe('a browser', () => {
  const session = { digest: 'digest of token-1', account: 'ada', kind: 'browser', createdAt: now } as const

  test('gets a session, and no trust token unless it asks for one', () => {
    const { answer, account, sessions } = completed(browser, { codeEntered: true })
    assert.deepEqual(answer, { type: 'signed-in', session: 'token-1', trusted: false })
    assert.deepEqual(account?.trustedBrowsers, [])
    assert.deepEqual(sessions, [session])
  })

  test('is trusted where it was asked for and a code was entered, on its own computer', () => {
    const trusting = { codeEntered: true, trustBrowser: true }
    const { answer, account } = completed({ ...browser, hardware: 'a' }, trusting)
    assert.deepEqual(answer, { type: 'signed-in', session: 'token-1', trusted: true, trust: 'token-2' })
    const trustedBrowser = { digest: 'digest of token-2', trustedAt: now }
    assert.deepEqual(account?.trustedBrowsers, [{ ...trustedBrowser, hardware: 'a' }])
    assert.deepEqual(completed(browser, trusting).account?.trustedBrowsers, [trustedBrowser])
    assert.equal(completed(browser, { codeEntered: false, trustBrowser: true }).answer.trusted, false)
  })

  test('may be kept from the account page', () => {
    const { sessions } = completed(browser, { codeEntered: false, accountPageClosed: true })
    assert.deepEqual(sessions, [{ ...session, accountPageClosed: true }])
  })
})

describe('a device', () => {
  const added = plainDevice({ id: 'token-1', client: phone, trusted: false })

  test('is on the list from then on, and trusted with a trust token once a code was entered', () => {
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

describe('where decisions are replaced', () => {
  describe('no sign-in without a code makes a browser trusted that did not ask for it:', () => {
    const devices: Partial<Policy['devices']> = { browserEarnsTrust: (asked) => asked }
    const questions = [{ question: 'First pet?', answer: 'Rex' }]
    const cases: Readonly<Record<string, readonly [Replaced, Command, Partial<State>?]>> = {
      'without a second factor': [{}, start(), { accounts: [{ ...ada, scheme: 'none' }] }],
      'from a client that is known': [{ signIn: { remembersOldClient: () => true } }, start()],
      'with answers': [
        {},
        { type: 'answer-questions', signIn: 'sign-in', answers: ['Rex'] },
        { accounts: [{ ...ada, scheme: 'none', questions }], signIns: [{ ...pendingSignIn, state: 'answering' }] },
      ],
      'with other evidence': [
        { signIn: { acceptsEvidence: () => true } },
        { type: 'offer-evidence', signIn: 'sign-in', kind: 'device-passcode', value: '1234' },
      ],
      'after a code that completed it elsewhere': [
        {},
        { type: 'enter-code', signIn: 'sign-in', code: '000001' },
        { codes: [plainCode({ code: '000001', issuedAt: now, signIn: 'sign-in' })] },
      ],
    }
    for (const [what, [replaced, command, rest = {}]] of Object.entries(cases)) {
      test(what, () => {
        const { answer } = decideReplaced({ ...replaced, devices }, command, { rest })
        assert.equal(answer.type === 'signed-in' && answer.trusted, false)
        assert.equal(answer.type, 'signed-in')
      })
    }

    test('one that asked for it may be let to be trusted by the password alone', () => {
      const { answer, account } = decideReplaced({ devices }, start({ trustBrowser: true }))
      assert.equal(answer.type === 'signed-in' && answer.trusted, true)
      assert.equal(account?.trustedBrowsers.length, 1)
    })
  })

  describe('a device is made trusted', () => {
    const client = { kind: 'phone', version: '12', hardware: 'new', line: number } as const
    const trusts = (replaced: Replaced, command: Command, more: ScenarioOptions = {}) => {
      const { answer } = decideReplaced(replaced, command, more)
      return answer.type === 'signed-in' ? answer.trusted : answer.type
    }

    test('by evidence that is taken for a code, and its sign-in is over', () => {
      const offer: Command = { type: 'offer-evidence', signIn: 'sign-in', kind: 'device-passcode', value: '1234' }
      const replaced: Replaced = { signIn: { acceptsEvidence: () => true } }
      const rest = { signIns: [{ ...pendingSignIn, client }] }
      assert.equal(trusts(replaced, offer, { rest }), true)
      assert.deepEqual(decideReplaced(replaced, offer, { rest }).state.signIns, [
        { ...pendingSignIn, client, state: 'completed' },
      ])
    })

    test('by a number that was verified in the background', () => {
      const set = { 'signin.background_verification': true }
      assert.equal(trusts({}, start({ client }), { set }), true)
      assert.equal(trusts({}, start({ client: { ...client, line: '+12025550109' } }), { set }), 'code-required')
    })

    test('by a code that nobody looks at, on an old client', () => {
      const old = start({ client: { kind: 'phone', version: '8' }, password: 'password999999' })
      assert.equal(decideReplaced({}, old).result, 'wrong-code')
      assert.equal(decideReplaced({ legacy: { checksCode: () => false } }, old).result, 'signed-in')
    })

    test('and not by the password alone, where a client is remembered or an old one needs no code', () => {
      assert.equal(trusts({ signIn: { remembersOldClient: () => true } }, start({ client })), false)
      const old = start({ client: { kind: 'phone', version: '8' } })
      assert.equal(decideReplaced({ legacy: { acceptsPasswordAlone: () => true } }, old).result, 'signed-in')
      assert.equal(decideReplaced({}, old).result, 'code-required')
    })
  })
})
