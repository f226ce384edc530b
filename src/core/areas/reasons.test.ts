import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import { now } from '../fixtures/plain-decision.ts'
import { plainCode, plainEnrolment } from '../fixtures/plain-rows.ts'
import { ada, begun, device, type More, number, on, type Replaced, start } from '../fixtures/replaced-decision.ts'
import type { State } from '../state.ts'

describe('a decision against a command is told by its reason:', () => {
  const no = () => false
  const yes = () => true
  const page = { session: 'ada' } as const
  const own = { session: 'own' } as const
  const securityCode = { form: 'digits', value: '123456' } as const
  const deleted = { ...ada, securityCodeEntry: { wrong: 0, sinceUnlock: 0, state: 'deleted' as const } }
  const keychain = { items: [], codeApproval: true, requests: [], passed: [] }
  const member = { ...ada, devices: [{ ...device, keychain: true }], keychain }
  const sent = plainCode({ code: '000001', issuedAt: now, signIn: 'sign-in' })
  const asked = { ...begun, requests: [{ id: 'request', device: 'device' }] }
  const turnOn: Command = { type: 'turn-keychain-on', ...own, password: 'password', identifier: ada.identifier }
  const cases: readonly (readonly [reason: string, Replaced, Command, More?])[] = [
    ['not-found', { account: { serves: no } }, { type: 'use-service', ...page, service: 'mail' }],
    ['not-offered', { appPasswords: { openAfterChange: no } }, { type: 'create-app-password', ...page, label: 'Mail' }],
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
    ['no-keychain', { securityCode: { opensAnew: no } }, turnOn, { rest: { accounts: [deleted] } }],
    [
      'malformed',
      { keychain: { mayLeaveWith: no } },
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
    ['forbidden', { signIn: { placeStops: yes } }, start()],
    ['forbidden', { signIn: { denialBlocksLater: yes } }, start()],
    [
      'not-offered',
      { signIn: { canAnswer: no } },
      { type: 'answer-request', ...own, request: 'request', allow: true },
      { rest: { signIns: [asked] } },
    ],
    [
      'not-offered',
      { twoStep: { offOffered: no } },
      { type: 'turn-off-two-step', ...page },
      { rest: { accounts: [{ ...ada, scheme: 'two-step' }] } },
    ],
    [
      'code-required',
      { unEnrolment: { linkSuffices: no, linkStands: yes } },
      { type: 'follow-undo-link', link: 'link' },
      {
        rest: {
          accounts: [
            {
              ...ada,
              enrolled: {
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
      assert.equal(on(replaced, command, more).told, reason)
      assert.notEqual(on({}, command, more).told, reason)
    })
  }
})

describe('support may be let to', () => {
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
      { accounts: [{ ...ada, keychain: { items: [], codeApproval: true, requests: [], passed: [] } }] },
    ],
  ]
  for (const [replaced, command, answer, more] of cases) {
    test(command.type, () => {
      assert.deepEqual(on(replaced, command, { rest: { ...rest, ...more } }).answer, answer)
      assert.equal(on({}, command, { rest: { ...rest, ...more } }).told, 'forbidden')
      assert.equal(on(replaced, command, { rest: more ?? {} }).told, 'not-signed-in')
    })
  }
})
