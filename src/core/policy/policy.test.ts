import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  plainAccount,
  plainCode,
  plainDevice,
  plainHasher,
  plainParameters,
  plainPhone,
  plainSignIn,
} from '../fixtures/plain-rows.ts'
import { accountPolicy } from './account.ts'
import { devicePolicy } from './devices.ts'
import { legacyPolicy } from './legacy.ts'
import { passwordPolicy } from './passwords.ts'
import { phonePolicy } from './phones.ts'
import { recoveryPolicy } from './recovery.ts'
import { questionPolicy } from './security-questions.ts'
import { signInPolicy } from './sign-in.ts'
import { twoStepPolicy } from './two-step.ts'
import { unEnrolmentPolicy } from './un-enrolment.ts'

const answers = [
  { question: 'First?', answer: 'one' },
  { question: 'Second?', answer: 'two' },
]

test('an identifier is one address and nothing around it but space', () => {
  assert.equal(accountPolicy.isIdentifier(' ada@example.com '), true)
  for (const text of ['two words@example.com', 'ada@example.com more', 'ada@@example.com', '@example.com', 'ada@']) {
    assert.equal(accountPolicy.isIdentifier(text), false, text)
  }
})

test('a Mac is trusted from its first version on; other computers never, whatever their version', () => {
  assert.equal(devicePolicy.canBeTrusted({ kind: 'mac', version: '10.11' }), true)
  assert.equal(devicePolicy.canBeTrusted({ kind: 'pc', version: '10.11' }), false)
})

test('trust of a device ends after its declared time, and 0 is never', () => {
  const holds = (lifetime: number, now: number) =>
    devicePolicy.trustHolds(plainDevice({ trustedAt: 0 }), now, plainParameters({ 'device.trust_lifetime': lifetime }))
  assert.equal(holds(0, 1e12), true)
  assert.equal(holds(10, 9_999), true)
  assert.equal(holds(10, 10_000), false)
})

test('where the computer is trusted, a client that does not name its hardware is not', () => {
  const browser = { digest: 'digest of trust', trustedAt: 0 }
  const parameters = plainParameters({ 'browser.trust_scope': 'computer' })
  assert.equal(devicePolicy.isTrustedBrowser(browser, undefined, { kind: 'browser' }, parameters, plainHasher), false)
  assert.equal(devicePolicy.isTrustedBrowser(browser, 'trust', { kind: 'browser' }, parameters, plainHasher), true)
})

test('the keychain is open to trusted devices of two-factor accounts', () => {
  assert.equal(devicePolicy.keychainOpen(plainAccount(), plainDevice()), true)
  assert.equal(devicePolicy.keychainOpen(plainAccount(), plainDevice({ trusted: false })), false)
  assert.equal(devicePolicy.keychainOpen(plainAccount({ scheme: 'none' }), plainDevice()), false)
})

test('a client without a device attests no unlock', () => {
  assert.equal(passwordPolicy.unlockProofFits(undefined, undefined, plainParameters()), true)
})

describe('a number', () => {
  const [one, two] = [plainPhone({ id: 'one' }), plainPhone({ id: 'two', number: '+12025550102' })]

  test('may go while another verified one stays, or nothing needs it', () => {
    assert.equal(phonePolicy.mayRemove(one, plainAccount({ phones: [one, two] })), true)
    assert.equal(phonePolicy.mayRemove(one, plainAccount({ phones: [one] })), false)
    assert.equal(phonePolicy.mayRemove(one, plainAccount({ scheme: 'none', phones: [one] })), true)
  })

  test('is on file beside others', () => {
    assert.equal(phonePolicy.onFile(two.number, two.number, plainAccount({ phones: [one, two] })), true)
    assert.equal(phonePolicy.onFile('+1', '+1', plainAccount({ phones: [one, two] })), false)
  })

  test('is verified by a code that was sent for that', () => {
    const code = plainCode({ purpose: 'phone-verification', phone: 'one' })
    assert.equal(phonePolicy.verifies(code, one), true)
    assert.equal(phonePolicy.verifies({ ...code, purpose: 'sign-in' }, one), false)
    assert.equal(phonePolicy.verifies(code, two), false)
  })
})

test('answers to questions fit when all of them do', () => {
  for (const fits of [
    (given: readonly string[]) => questionPolicy.answersFit(given, answers, plainHasher),
    (given: readonly string[]) => twoStepPolicy.answersFit(given, answers),
  ]) {
    assert.equal(fits(['one', 'two']), true)
    assert.equal(fits(['one', 'other']), false)
    assert.equal(fits(['one', 'two', 'three']), false)
  }
})

describe('information for a recovery', () => {
  const account = plainAccount({
    dateOfBirth: '1990-01-01',
    phones: [plainPhone({ verified: false, number: '+1' }), plainPhone({ number: '+2' }), plainPhone({ number: '+3' })],
  })
  const fit = (evidence: Record<string, string>, set: Parameters<typeof plainParameters>[0] = {}) =>
    recoveryPolicy.matchEvidence(evidence, account, plainParameters(set))

  test('is full with two pieces, some with one, none with a wrong one', () => {
    assert.equal(fit({ 'date-of-birth': '1990-01-01', 'trusted-number': '+2' }), 'full')
    assert.equal(fit({ 'trusted-number': '+3' }), 'some')
    assert.equal(fit({ 'date-of-birth': '1990-01-01', 'trusted-number': '+9' }), 'none')
    assert.equal(fit({ 'trusted-number': '+1' }), 'none')
    assert.equal(fit({ 'favourite-colour': '+2' }), 'none')
  })

  test('is some with right and wrong pieces where that is declared, and none with wrong ones alone', () => {
    const declared = { 'recovery.partly_wrong': 'longer-wait' } as const
    assert.equal(fit({ 'date-of-birth': '1990-01-01', 'trusted-number': '+9' }, declared), 'some')
    assert.equal(fit({ 'trusted-number': '+9' }, declared), 'none')
    assert.equal(fit({}, declared), 'none')
  })
})

test('two-step is open to all, to those who cannot use two-factor, or to nobody', () => {
  const takes = (open: 'open' | 'ineligible-only' | 'closed', could: boolean) =>
    twoStepPolicy.acceptsEnrolment(plainAccount(), plainParameters({ 'twostep.new_enrolment': open }), could)
  assert.deepEqual([takes('open', true), takes('open', false)], [true, true])
  assert.deepEqual([takes('ineligible-only', true), takes('ineligible-only', false)], [false, true])
  assert.deepEqual([takes('closed', true), takes('closed', false)], [false, false])
})

test('a device is confirmed by its own code, sent for that', () => {
  const code = plainCode({ purpose: 'device-confirmation', device: 'device', code: '1234' })
  const confirms = (rest: Partial<typeof code>, entered = '1234') =>
    twoStepPolicy.confirms({ ...code, ...rest }, entered, plainDevice(), plainHasher)
  assert.equal(confirms({}), true)
  assert.equal(confirms({ purpose: 'sign-in' }), false)
  assert.equal(confirms({ device: 'other' }), false)
  assert.equal(confirms({}, '1235'), false)
})

describe('leaving two-factor', () => {
  test('is offered on two-factor accounts that are not permanent, in one edition', () => {
    const { offered } = unEnrolmentPolicy
    assert.equal(offered(plainAccount(), '2fa-2017'), true)
    assert.equal(offered(plainAccount({ scheme: 'two-step' }), '2fa-2017'), false)
    assert.equal(offered(plainAccount({ permanent: true }), '2fa-2017'), false)
    assert.equal(offered(plainAccount(), '2fa-2018'), false)
  })

  test('brings two-step back within the window, where that is declared', () => {
    const parameters = plainParameters({ 'unenrol.restores_two_step': true, 'unenrol.undo_window': 86_400 })
    const before = (now: number) =>
      unEnrolmentPolicy.schemeBefore(plainAccount({ scheme: 'none', twoStepTurnedOffAt: 0 }), now, parameters)
    assert.equal(before(86_399_999), 'two-step')
    assert.equal(before(86_400_000), 'none')
  })
})

test('an account goes by its identifier, whatever its capitals and the space around it', () => {
  for (const text of ['ada@example.com', ' ADA@Example.com\n'])
    assert.equal(accountPolicy.hasIdentifier(plainAccount(), text), true)
  assert.equal(accountPolicy.hasIdentifier(plainAccount(), 'ada@example.co'), false)
})

test('sessions of devices and programs stay; those of browsers and of the account page end after their time', () => {
  const stands = (kind: 'account-page' | 'browser' | 'device' | 'program', now: number) =>
    accountPolicy.sessionActive(
      { digest: '', account: 'ada', kind, createdAt: 0 },
      now,
      plainParameters({ 'session.lifetime': 60 }),
    )
  for (const kind of ['device', 'program'] as const) assert.equal(stands(kind, 1e12), true, kind)
  for (const kind of ['browser', 'account-page'] as const) {
    assert.deepEqual([stands(kind, 59_999), stands(kind, 60_000)], [true, false], kind)
  }
})

test('a pending sign-in ends at its declared time, to the millisecond', () => {
  const expired = (now: number) =>
    signInPolicy.expired(plainSignIn({ startedAt: 0 }), now, plainParameters({ 'signin.pending_lifetime': 60 }))
  assert.deepEqual([expired(59_999), expired(60_000)], [false, true])
})

test('the software of a client is old by its kind and version', () => {
  const isOld = (kind: Parameters<typeof legacyPolicy.isOld>[0]['kind'], version: string) =>
    legacyPolicy.isOld({ kind, version }, plainParameters())
  for (const [kind, last, first] of [
    ['phone', '8.4', '9'],
    ['tablet', '8.4', '9'],
    ['pod', '8.4', '9'],
    ['mac', '10.10.5', '10.11'],
    ['watch', '1', '2'],
    ['tv', '3', '4'],
  ] as const) {
    assert.deepEqual([isOld(kind, last), isOld(kind, first)], [true, false], kind)
  }
  assert.equal(isOld('browser', '1'), false)
})

test('a browser has no place in the list of devices, and everything else has', () => {
  assert.equal(devicePolicy.listsAsDevice({ kind: 'browser' }), false)
  for (const kind of ['phone', 'tv', 'pc'] as const) assert.equal(devicePolicy.listsAsDevice({ kind }), true)
})

test('a device shows the code once it was allowed; where nothing has to be allowed, unless it was refused', () => {
  const shows = (answer: 'allowed' | 'denied' | undefined, before: boolean) =>
    signInPolicy.showsCode(
      { id: 'one', device: 'device', ...(answer === undefined ? {} : { answer }) },
      plainDevice(),
      plainParameters({ 'signin.approval_before_code': before }),
    )
  assert.deepEqual([shows(undefined, true), shows('allowed', true), shows('denied', true)], [false, true, false])
  assert.deepEqual([shows(undefined, false), shows('allowed', false), shows('denied', false)], [true, true, false])
})
