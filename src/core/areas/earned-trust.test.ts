import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import { now } from '../fixtures/plain-decision.ts'
import { plainCode } from '../fixtures/plain-rows.ts'
import { ada, begun, type More, number, on, type Replaced, start } from '../fixtures/replaced-decision.ts'
import type { Policy } from '../policy/policy.ts'
import type { State } from '../state.ts'

describe('no sign-in without a code makes a browser trusted that did not ask for it:', () => {
  const devices: Partial<Policy['devices']> = { browserEarnsTrust: (asked) => asked }
  const questions = [{ question: 'First pet?', answer: 'Rex' }]
  const cases: Readonly<Record<string, readonly [Replaced, Command, Partial<State>?]>> = {
    'without a second factor': [{}, start(), { accounts: [{ ...ada, scheme: 'none' }] }],
    'from a client that is known': [{ signIn: { remembersOldClient: () => true } }, start()],
    'with answers': [
      {},
      { type: 'answer-questions', signIn: 'sign-in', answers: ['Rex'] },
      { accounts: [{ ...ada, scheme: 'none', questions }], signIns: [{ ...begun, state: 'answering' }] },
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
      const { answer } = on({ ...replaced, devices }, command, { rest })
      assert.equal(answer.type === 'signed-in' && answer.trusted, false)
      assert.equal(answer.type, 'signed-in')
    })
  }

  test('one that asked for it may be let to be trusted by the password alone', () => {
    const { answer, account } = on({ devices }, start({ trustBrowser: true }))
    assert.equal(answer.type === 'signed-in' && answer.trusted, true)
    assert.equal(account?.trustedBrowsers.length, 1)
  })
})

describe('a device is made trusted', () => {
  const client = { kind: 'phone', version: '12', hardware: 'new', line: number } as const
  const trusts = (replaced: Replaced, command: Command, more: More = {}) => {
    const { answer } = on(replaced, command, more)
    return answer.type === 'signed-in' ? answer.trusted : answer.type
  }

  test('by evidence that is taken for a code, and its sign-in is over', () => {
    const offer: Command = { type: 'offer-evidence', signIn: 'sign-in', kind: 'device-passcode', value: '1234' }
    const replaced: Replaced = { signIn: { acceptsEvidence: () => true } }
    const rest = { signIns: [{ ...begun, client }] }
    assert.equal(trusts(replaced, offer, { rest }), true)
    assert.deepEqual(on(replaced, offer, { rest }).state.signIns, [{ ...begun, client, state: 'completed' }])
  })

  test('by a number that was verified in the background', () => {
    const set = { 'signin.background_verification': true }
    assert.equal(trusts({}, start({ client }), { set }), true)
    assert.equal(trusts({}, start({ client: { ...client, line: '+12025550109' } }), { set }), 'code-required')
  })

  test('by a code that nobody looks at, on an old client', () => {
    const old = start({ client: { kind: 'phone', version: '8' }, password: 'password999999' })
    assert.equal(on({}, old).told, 'wrong-code')
    assert.equal(on({ legacy: { checksCode: () => false } }, old).told, 'signed-in')
  })

  test('and not by the password alone, where a client is remembered or an old one needs no code', () => {
    assert.equal(trusts({ signIn: { remembersOldClient: () => true } }, start({ client })), false)
    const old = start({ client: { kind: 'phone', version: '8' } })
    assert.equal(on({ legacy: { bareOpens: () => true } }, old).told, 'signed-in')
    assert.equal(on({}, old).told, 'code-required')
  })
})
