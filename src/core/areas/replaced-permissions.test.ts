import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import { now } from '../fixtures/plain-decision.ts'
import { plainCode, plainEnrolment, plainSignIn } from '../fixtures/plain-rows.ts'
import {
  ada,
  bob,
  decideReplaced,
  device,
  number,
  pendingSignIn,
  type Replaced,
  type ScenarioOptions,
  start,
} from '../fixtures/replaced-decision.ts'
import type { Policy } from '../policy/policy.ts'
import type { State } from '../state.ts'

describe('a decision against a command is refused with its reason:', () => {
  const no = () => false
  const yes = () => true
  const page = { session: 'ada' } as const
  const own = { session: 'own' } as const
  const securityCode = { form: 'digits', value: '123456' } as const
  const deleted = { ...ada, securityCodeAttempts: { wrong: 0, sinceUnlock: 0, state: 'deleted' as const } }
  const keychain = { items: [], codeApproval: true, requests: [], awaitingMessageCode: [] }
  const member = { ...ada, devices: [{ ...device, keychain: true }], keychain }
  const sent = plainCode({ code: '000001', issuedAt: now, signIn: 'sign-in' })
  const caller = { ...pendingSignIn, requests: [{ id: 'request', device: 'device' }] }
  const turnOn: Command = { type: 'turn-keychain-on', ...own, password: 'password', identifier: ada.identifier }
  const cases: readonly (readonly [reason: string, Replaced, Command, ScenarioOptions?])[] = [
    ['not-found', { account: { serves: no } }, { type: 'use-service', ...page, service: 'mail' }],
    [
      'not-offered',
      { appPasswords: { availableAfterChange: no } },
      { type: 'create-app-password', ...page, label: 'Mail' },
    ],
    [
      'waiting',
      { signIn: { codeCompletes: no } },
      { type: 'enter-code', signIn: 'sign-in', code: '000001' },
      { rest: { codes: [sent] } },
    ],
    ['malformed', { phones: { acceptsNumber: no } }, { type: 'add-phone', ...page, number, method: 'text' }],
    [
      'malformed',
      { phones: { acceptsNumber: no }, enrolment: { open: yes, staysOpen: yes } },
      { type: 'enrol-phone', enrolment: 'enrolment', number: '+12025550109', method: 'text' },
      { rest: { enrolments: [plainEnrolment({ startedAt: now })] } },
    ],
    ['malformed', { keychain: { needsSecurityCode: yes } }, turnOn],
    ['no-keychain', { securityCode: { mayBeSetUpAgain: no } }, turnOn, { rest: { accounts: [deleted] } }],
    [
      'malformed',
      { keychain: { mayChooseData: no } },
      { type: 'turn-keychain-off', ...own, data: 'keep' },
      { rest: { accounts: [member] } },
    ],
    [
      'not-offered',
      { securityCode: { mayForbid: no } },
      { type: 'set-code-approval', ...own, on: false },
      { rest: { accounts: [member] } },
    ],
    [
      'forbidden',
      { securityCode: { mayReset: no } },
      { type: 'reset-keychain', ...own, password: 'password', securityCode },
      { rest: { accounts: [member] } },
    ],
    [
      'reauthentication-required',
      { passwords: { resetNeedsOldPassword: yes } },
      { type: 'reset-password', ...own, newPassword: 'Correct-Horse-7' },
    ],
    [
      'not-offered',
      { passwords: { forgottenPathOpen: no } },
      { type: 'start-password-reset', identifier: ada.identifier },
    ],
    [
      'not-offered',
      { recovery: { acceptsGround: no } },
      { type: 'start-recovery', identifier: ada.identifier, ground: 'cannot-sign-in', evidence: {}, number },
    ],
    ['forbidden', { signIn: { placeBlocks: yes } }, start()],
    ['forbidden', { signIn: { denialBlocksLater: yes } }, start()],
    [
      'not-offered',
      { signIn: { canAnswer: no } },
      { type: 'answer-request', ...own, request: 'request', allow: true },
      { rest: { signIns: [caller] } },
    ],
    [
      'not-offered',
      { twoStep: { turnOffOffered: no } },
      { type: 'turn-off-two-step', ...page },
      { rest: { accounts: [{ ...ada, scheme: 'two-step' }] } },
    ],
    [
      'code-required',
      { unEnrolment: { linkSuffices: no, linkValid: yes } },
      { type: 'follow-undo-link', link: 'link' },
      {
        rest: {
          accounts: [
            {
              ...ada,
              enrolmentUndo: {
                at: now,
                linkDigest: 'digest of link',
                previousScheme: 'none',
                previousPasswordHash: '',
                previousQuestions: [],
                previousPhones: [],
              },
            },
          ],
        },
      },
    ],
    [
      'code-required',
      { appPasswords: { find: (_, account) => account.appPasswords[0], fitsProgram: yes, asksForCode: yes } },
      { type: 'sign-in-program', identifier: ada.identifier, password: 'x', service: 'mail', program: 'Mail' },
      {
        rest: {
          accounts: [{ ...ada, appPasswords: [{ id: 'entry', label: 'Mail', digest: 'digest of x', createdAt: now }] }],
        },
      },
    ],
  ]
  for (const [reason, replaced, command, more] of cases) {
    const [[area, decisions] = []] = Object.entries(replaced)
    test(`${area} ${Object.keys(decisions ?? {})[0]}, ${reason}`, () => {
      assert.equal(decideReplaced(replaced, command, more).result, reason)
      assert.notEqual(decideReplaced({}, command, more).result, reason)
    })
  }
})

describe('support may be allowed to', () => {
  const staff = { staff: 'staff', identifier: ada.identifier } as const
  const rest = { staff: ['digest of staff'] }
  const cases: readonly (readonly [Replaced, Command, object, Partial<State>?])[] = [
    [
      { recovery: { staffVerifies: () => true } },
      { type: 'support-verify-identity', ...staff, for: 'account' },
      { type: 'identity-verified' },
    ],
    [
      { recovery: { staffSkipsCode: () => true } },
      { type: 'support-skip-code', staff: 'staff', signIn: 'sign-in' },
      { type: 'code-skipped' },
    ],
    [
      { securityCode: { staffRestores: () => true } },
      { type: 'support-restore-keychain', ...staff },
      { type: 'keychain-restored' },
    ],
    [
      { securityCode: { shownToStaff: () => '1234' } },
      { type: 'support-read-security-code', ...staff },
      { type: 'security-code-read', securityCode: '1234' },
      { accounts: [{ ...ada, keychain: { items: [], codeApproval: true, requests: [], awaitingMessageCode: [] } }] },
    ],
  ]
  for (const [replaced, command, answer, more] of cases) {
    test(command.type, () => {
      assert.deepEqual(decideReplaced(replaced, command, { rest: { ...rest, ...more } }).answer, answer)
      assert.equal(decideReplaced({}, command, { rest: { ...rest, ...more } }).result, 'forbidden')
      assert.equal(decideReplaced(replaced, command, { rest: more ?? {} }).result, 'not-signed-in')
    })
  }
})

describe('a pending sign-in may be allowed to', () => {
  const session = 'sign-in'
  const cases: readonly (readonly [what: string, Replaced, Command, answer: string, ScenarioOptions?])[] = [
    ['read the account', { account: { pendingMayManage: () => true } }, { type: 'read-account', session }, 'account'],
    [
      'edit the account',
      { account: { pendingMayManage: () => true } },
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
      const done = decideReplaced(replaced, command, {
        ...more,
        rest: { ...more?.rest, signIns: [bobs, pendingSignIn] },
      })
      assert.equal(done.result, answer)
      assert.deepEqual(done.state.accounts[0], bob)
      if ('identifier' in done.answer) assert.equal(done.answer.identifier, ada.identifier)
      if ('service' in done.answer) assert.equal(done.answer.service, 'mail')
      assert.equal(decideReplaced({}, command, more).result, 'code-required')
      for (const session of ['nothing', 'of nobody']) {
        const nobodys = plainSignIn({ id: 'of nobody', account: 'nobody', startedAt: now })
        const refused = decideReplaced(replaced, { ...command, session } as Command, {
          ...more,
          rest: { signIns: [pendingSignIn, nobodys] },
        })
        assert.equal(refused.answer.type, 'refused', session)
      }
    })
  }
})

describe('one code may be allowed to complete', () => {
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

  test('the other pending sign-ins of its account, each as if the code had been entered there', () => {
    const done = decideReplaced({ signIn: { completes: (_, waiting) => waiting }, devices: trusting }, enter, {
      rest: { signIns: [...others, pendingSignIn], codes },
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
