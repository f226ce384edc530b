import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import { now, pageOf } from '../fixtures/plain-decision.ts'
import { plainCode, plainEnrolment } from '../fixtures/plain-rows.ts'
import {
  ada,
  bob,
  decideReplaced,
  device,
  number,
  type Replaced,
  type ScenarioOptions,
} from '../fixtures/replaced-decision.ts'
import type { Session } from '../state.ts'

/* What follows in a command after one of its decisions was replaced. */
describe('a replaced decision has its effect:', () => {
  const enter = (code: string): Command => ({ type: 'enter-code', signIn: 'sign-in', code })
  const codes = [plainCode({ code: '000001', issuedAt: now, signIn: 'sign-in' })]

  test('a lock that does not hold lets the right code through, and no wrong one', () => {
    const locked = { ...ada, codeThrottle: { failures: 0, lockedUntil: now + 1_000 } }
    const more: ScenarioOptions = { rest: { accounts: [locked], codes }, set: { 'code.attempts_scope': 'account' } }
    assert.equal(decideReplaced({}, enter('000001'), more).result, 'too-many-attempts')
    const lockHolds = (right: boolean) => !right
    assert.equal(decideReplaced({ codes: { lockHolds } }, enter('000001'), more).result, 'signed-in')
    assert.equal(decideReplaced({ codes: { lockHolds } }, enter('999999'), more).result, 'too-many-attempts')
  })

  test('what replaces a code has to have the form of one', () => {
    const acceptsInstead = () => true
    assert.equal(decideReplaced({ codes: { acceptsSubstitute: acceptsInstead } }, enter('999999')).result, 'signed-in')
    assert.equal(decideReplaced({ codes: { acceptsSubstitute: acceptsInstead } }, enter('x')).result, 'malformed-code')
  })

  test('a device that is removed but not forgotten is signed out', () => {
    const removed = decideReplaced(
      { devices: { removalForgets: () => false } },
      { type: 'remove-device', session: 'ada', device: 'device' },
    )
    assert.deepEqual(removed.account?.devices, [{ ...device, signedIn: false }])
  })

  test('a removal that ends every session ends those of its own account', () => {
    const bobs: Session = { digest: 'digest of bob', account: 'bob', kind: 'browser', createdAt: now }
    const { state } = decideReplaced(
      { devices: { removalEnds: () => true } },
      { type: 'remove-device', session: 'ada', device: 'device' },
      { rest: { sessions: [pageOf(ada), bobs] } },
    )
    assert.deepEqual(state.sessions, [bobs])
  })

  test('an account that is protected from the start starts on its page where the client names no device', () => {
    const create: Command = { type: 'create-account', identifier: 'eve@example.com', password: 'Correct-Horse-7' }
    const { answer, state } = decideReplaced({ enrolment: { onFromStart: () => true } }, create)
    assert.deepEqual(answer.type === 'account-created' && answer.scheme, 'two-factor')
    assert.deepEqual([state.sessions.at(-1)?.kind, state.accounts.at(-1)?.devices], ['account-page', []])
  })

  test('where both answers and new questions are asked for, both are looked at', () => {
    const two = { ...ada, scheme: 'two-step' as const, questions: [{ question: 'First pet?', answer: 'Rex' }] }
    const off: Command = { type: 'turn-off-two-step', session: 'ada', answers: ['Rex'], questions: [] }
    const replaced: Replaced = { twoStep: { turnOffRequires: () => ['answers', 'questions'] } }
    assert.equal(decideReplaced(replaced, off, { rest: { accounts: [two] } }).result, 'malformed')
  })

  test('a device that is taken off the list may keep its trust', () => {
    const two = { ...ada, scheme: 'two-step' as const }
    const removed = decideReplaced(
      { twoStep: { removalEndsTrust: () => false } },
      { type: 'remove-device', session: 'ada', device: 'device', confirm: true },
      { rest: { accounts: [two] } },
    )
    assert.deepEqual(removed.account?.devices, [device])
  })

  test('a date of birth that is not asked for is not looked at', () => {
    const two = { ...ada, scheme: 'two-step' as const }
    const off: Command = { type: 'turn-off-two-step', session: 'ada', dateOfBirth: '1999-09-09' }
    assert.equal(
      decideReplaced({ twoStep: { turnOffRequires: () => [] } }, off, { rest: { accounts: [two] } }).result,
      'turn-off',
    )
    assert.equal(decideReplaced({}, off, { rest: { accounts: [two] } }).result, 'wrong-date-of-birth')
  })

  test('what turning two-factor off does not ask for it does not leave', () => {
    const kept = { ...ada, questions: [{ question: 'First pet?', answer: 'Rex' }] }
    const off: Command = { type: 'turn-off-two-factor', session: 'ada' }
    const done = decideReplaced({ unEnrolment: { requires: () => [] } }, off, {
      edition: '2fa-2017',
      rest: { accounts: [kept] },
    })
    assert.deepEqual([done.result, done.account?.questions], ['turn-off', []])
  })

  test('a mail about an enrolment may carry no link', () => {
    const account = { ...ada, scheme: 'none' as const }
    const enrolment = plainEnrolment({ startedAt: now, phones: ['phone'], verified: ['phone'] })
    const activate: Command = { type: 'activate-enrolment', enrolment: 'enrolment' }
    const sent = (replaced: Replaced) =>
      decideReplaced(replaced, activate, { rest: { accounts: [account], enrolments: [enrolment] } }).deliveries
    assert.match(sent({})[0]?.link ?? '', /^https:/)
    const [bare] = sent({ unEnrolment: { linkInMail: () => undefined } })
    assert.equal('link' in (bare ?? { link: '' }), false)
  })

  test('a link that undoes more than its own enrolment leaves those alone that have none', () => {
    const enrolled = {
      at: now,
      linkDigest: 'digest of link',
      previousScheme: 'none' as const,
      previousPasswordHash: 'hash of earlier',
      previousQuestions: [],
      previousPhones: [],
    }
    const undone = decideReplaced(
      { unEnrolment: { undoneBy: (_, all) => all } },
      { type: 'follow-undo-link', link: 'link' },
      { rest: { accounts: [bob, { ...ada, enrolmentUndo: enrolled }] } },
    )
    assert.deepEqual([undone.result, undone.account?.scheme], ['enrolment-undone', 'none'])
    assert.deepEqual(undone.state.accounts[0], bob)
  })

  test('a keychain without a number for its code takes none that cannot be read', () => {
    const begin = (more: object): Command => ({
      type: 'turn-keychain-on',
      session: 'own',
      password: 'password',
      securityCode: { form: 'complex', value: 'a long one with 1 digit' },
      ...more,
    })
    const replaced: Replaced = { keychain: { needsNumber: () => false } }
    assert.equal(decideReplaced(replaced, begin({ number: 'x' })).result, 'malformed')
    const started = decideReplaced(replaced, begin({}))
    assert.equal(started.result, 'keychain')
    assert.equal('number' in (started.account?.keychain ?? {}), false)
  })

  test('a security code that needs no message lets the device join at once', () => {
    const keychain = {
      items: [],
      securityCode: 'hash of 1234',
      number,
      codeApproval: true,
      requests: [],
      awaitingMessageCode: [],
    }
    const enterCode: Command = { type: 'enter-security-code', session: 'own', securityCode: '1234' }
    const joined = (replaced: Replaced) =>
      decideReplaced(replaced, enterCode, { rest: { accounts: [{ ...ada, keychain }] } }).account?.devices[0]?.keychain
    assert.deepEqual([joined({}), joined({ securityCode: { needsMessage: () => false } })], [false, true])
  })

  test('a device joins by what stands in for the code of the message, and no code is used up', () => {
    const keychain = {
      items: [],
      securityCode: 'hash of 1234',
      number,
      codeApproval: true,
      requests: [],
      awaitingMessageCode: ['device'],
    }
    const enterCode: Command = { type: 'enter-keychain-code', session: 'own', code: '999999' }
    const codes = [plainCode({ code: '000001', purpose: 'keychain', device: 'device', issuedAt: now })]
    const joined = decideReplaced({ securityCode: { completesInstead: () => true } }, enterCode, {
      rest: { accounts: [{ ...ada, keychain }], codes },
    })
    assert.equal(joined.account?.devices[0]?.keychain, true)
    assert.deepEqual(joined.state.codes, codes)
  })
})
