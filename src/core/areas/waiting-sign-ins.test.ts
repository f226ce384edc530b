import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import { now } from '../fixtures/plain-decision.ts'
import { plainCode, plainSignIn } from '../fixtures/plain-rows.ts'
import { ada, begun, bob, type More, on, type Replaced } from '../fixtures/replaced-decision.ts'
import type { Policy } from '../policy/policy.ts'

describe('a sign-in that waits may be let to', () => {
  const session = 'sign-in'
  const cases: readonly (readonly [what: string, Replaced, Command, answer: string, More?])[] = [
    ['read the account', { account: { pendingManages: () => true } }, { type: 'read-account', session }, 'account'],
    [
      'edit the account',
      { account: { pendingManages: () => true } },
      { type: 'edit-account', session, fullName: 'Ada' },
      'account-edited',
    ],
    [
      'open a service',
      { signIn: { pendingOpens: () => true } },
      { type: 'use-service', session, service: 'mail' },
      'service-opened',
    ],
    [
      'add a number',
      { phones: { needsFullSession: () => false } },
      { type: 'add-phone', session, number: '+12025550107', method: 'text' },
      'phone-added',
    ],
    [
      'make an app-specific password',
      { appPasswords: { mayCreate: () => true } },
      { type: 'create-app-password', session, label: 'Mail' },
      'app-password-created',
      { set: { 'apppw.reauth': false } },
    ],
    [
      'add a device',
      { twoStep: { needsFullSession: (act) => act !== 'add' } },
      { type: 'start-device-confirmation', session, device: 'device' },
      'device-confirmation-started',
      { rest: { accounts: [bob, { ...ada, scheme: 'two-step' }] } },
    ],
    [
      'confirm a device',
      { twoStep: { needsFullSession: (act) => act !== 'add', confirms: () => true } },
      { type: 'confirm-device', session, device: 'device', code: '1234' },
      'device-confirmed',
      { rest: { accounts: [bob, { ...ada, scheme: 'two-step' }], codes: [plainCode({ issuedAt: now })] } },
    ],
    [
      'remove a device',
      { twoStep: { needsFullSession: (act) => act !== 'remove' } },
      { type: 'remove-device', session, device: 'device', confirm: true },
      'device-removed',
    ],
    [
      'turn two-factor off',
      { unEnrolment: { pendingTurnsOff: () => true } },
      { type: 'turn-off-two-factor', session },
      'turn-off',
      { edition: '2fa-2017' },
    ],
  ]
  for (const [what, replaced, command, answer, more] of cases) {
    test(`${what}, as if it were a session of its own account`, () => {
      const bobs = plainSignIn({ id: 'of bob', account: 'bob', startedAt: now })
      const done = on(replaced, command, { ...more, rest: { ...more?.rest, signIns: [bobs, begun] } })
      assert.equal(done.told, answer)
      assert.deepEqual(done.state.accounts[0], bob)
      if ('identifier' in done.answer) assert.equal(done.answer.identifier, ada.identifier)
      if ('service' in done.answer) assert.equal(done.answer.service, 'mail')
      assert.equal(on({}, command, more).told, 'code-required')
      for (const session of ['nothing', 'of nobody']) {
        const nobodys = plainSignIn({ id: 'of nobody', account: 'nobody', startedAt: now })
        const refused = on(replaced, { ...command, session } as Command, {
          ...more,
          rest: { signIns: [begun, nobodys] },
        })
        assert.equal(refused.answer.type, 'refused', session)
      }
    })
  }
})

describe('one code may be let to complete', () => {
  const client = { kind: 'phone', version: '12', hardware: 'new' } as const
  const trusting: Partial<Policy['devices']> = { browserEarnsTrust: (asked) => asked }
  const others = [
    plainSignIn({ id: 'of bob', account: 'bob', startedAt: now }),
    plainSignIn({ id: 'over', state: 'denied', startedAt: now }),
    plainSignIn({ id: 'on a phone', client, startedAt: now }),
    plainSignIn({ id: 'in a browser', startedAt: now }),
  ]
  const codes = [plainCode({ code: '000001', issuedAt: now, signIn: 'sign-in' })]
  const enter: Command = { type: 'enter-code', signIn: 'sign-in', code: '000001' }

  test('the other sign-ins of its account that wait, each as if the code had been entered there', () => {
    const done = on({ signIn: { completes: (_, waiting) => waiting }, devices: trusting }, enter, {
      rest: { signIns: [...others, begun], codes },
    })
    assert.deepEqual(
      done.state.signIns.map(({ state }) => state),
      ['pending', 'denied', 'completed', 'completed', 'completed'],
    )
    const kinds = done.state.sessions.slice(2).map(({ account, kind }) => [account, kind])
    assert.deepEqual(kinds, [
      ['ada', 'device'],
      ['ada', 'browser'],
      ['ada', 'browser'],
    ])
    assert.equal(done.account?.devices.at(-1)?.trusted, true)
    assert.deepEqual(done.account?.trustedBrowsers, [])
  })
})
