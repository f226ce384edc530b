import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ClientKind } from '../../protocol/client.ts'
import { plainAccount, plainCode, plainDevice, plainParameters, plainPhone } from '../fixtures/plain-rows.ts'
import type { Enrolment } from '../state.ts'
import { enrolmentPolicy } from './enrolment.ts'

const enrolment = (rest: Partial<Enrolment> = {}): Enrolment => ({
  id: 'one',
  account: 'ada',
  session: 'session',
  startedAt: 1_000,
  answered: false,
  phonesBefore: [],
  phones: [],
  verified: [],
  state: 'open',
  ...rest,
})

test('the web is open to owners with neither Mac nor iOS device, in a browser', () => {
  const opens = (kind: ClientKind | undefined, ...owned: ClientKind[]) =>
    enrolmentPolicy.opensOnWeb(
      kind && { kind },
      owned.map((one) => plainDevice({ client: { kind: one } })),
      plainParameters({ 'eligibility.web_enrolment': true }),
    )
  assert.equal(opens('browser'), true)
  assert.equal(opens(undefined), true)
  assert.equal(opens('browser', 'watch'), true)
  assert.equal(opens('pc'), false)
  assert.equal(opens('browser', 'mac'), false)
  assert.equal(opens('browser', 'watch', 'tablet'), false)
})

test('the cloud is the service that makes an account eligible', () => {
  const suffice = (services: readonly ('cloud' | 'store')[]) =>
    enrolmentPolicy.servicesSuffice(plainAccount({ services }), plainParameters({ 'eligibility.store_only': false }))
  assert.equal(suffice(['store']), false)
  assert.equal(suffice(['store', 'cloud']), true)
})

test('a mail address is needed for mail in a browser, and for nothing else', () => {
  const opens = (service: 'mail' | 'store', kind: 'browser' | 'account-page' | 'device', mailAddress?: string) =>
    enrolmentPolicy.mailOpens(
      plainAccount(mailAddress === undefined ? {} : { mailAddress }),
      service,
      { digest: '', account: 'ada', kind, createdAt: 0 },
      plainParameters({ 'eligibility.mail_first': true }),
    )
  assert.equal(opens('mail', 'browser'), false)
  assert.equal(opens('mail', 'account-page'), false)
  assert.equal(opens('mail', 'device'), true)
  assert.equal(opens('store', 'browser'), true)
  assert.equal(opens('mail', 'browser', 'ada@mail.example.com'), true)
})

describe('answers', () => {
  const questions = [
    { question: 'First?', answer: 'one' },
    { question: 'Second?', answer: 'two' },
  ]
  const account = plainAccount({ questions })

  test('fit when all do, in their order', () => {
    assert.equal(enrolmentPolicy.answersFit(['one', 'two'], account), true)
    assert.equal(enrolmentPolicy.answersFit(['one', 'other'], account), false)
    assert.equal(enrolmentPolicy.answersFit(['two', 'one'], account), false)
    assert.equal(enrolmentPolicy.answersFit(['one', 'two', 'three'], account), false)
  })

  test('are asked where that is declared', () => {
    const asks = (when: 'never' | 'maybe' | 'always') =>
      enrolmentPolicy.asksAnswers(account, plainParameters({ 'enrol.security_questions': when }))
    assert.deepEqual([asks('never'), asks('maybe'), asks('always')], [false, true, true])
  })
})

test('there is room for as many numbers as declared', () => {
  const room = (...phones: string[]) =>
    enrolmentPolicy.hasRoom(enrolment({ phones }), plainParameters({ 'phone.max_at_enrol': 2 }))
  assert.equal(room('one'), true)
  assert.equal(room('one', 'two'), false)
})

test('an unfinished enrolment is over at the end of its declared life', () => {
  const expired = (now: number) => enrolmentPolicy.expired(enrolment(), now, plainParameters({ 'enrol.lifetime': 60 }))
  assert.equal(expired(60_999), false)
  assert.equal(expired(61_000), true)
})

test('a code verifies the number it went to, in the enrolment it was sent for', () => {
  const verifies = (rest: Parameters<typeof plainCode>[0]) =>
    enrolmentPolicy.verifies(plainCode({ enrolment: 'one', phone: 'phone', ...rest }), plainPhone(), enrolment())
  assert.equal(verifies({}), true)
  assert.equal(verifies({ enrolment: 'two' }), false)
  assert.equal(verifies({ phone: 'other' }), false)
})

test('the confirmation goes to the declared addresses that there are', () => {
  const mailTo = (targets: 'account' | 'backup' | 'both', backupAddress?: string) =>
    enrolmentPolicy.mailTo(
      plainAccount({ identifier: 'ada@example.com', ...(backupAddress === undefined ? {} : { backupAddress }) }),
      plainParameters({ 'enrol.email_targets': targets }),
    )
  assert.deepEqual(mailTo('both', 'b@example.com'), ['ada@example.com', 'b@example.com'])
  assert.deepEqual(mailTo('backup', 'b@example.com'), ['b@example.com'])
  assert.deepEqual(mailTo('account', 'b@example.com'), ['ada@example.com'])
  assert.deepEqual(mailTo('both'), ['ada@example.com'])
  assert.deepEqual(mailTo('backup'), ['ada@example.com'])
})
