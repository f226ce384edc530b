import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../../protocol/command.ts'
import { ada, decideOnEnrolment, enrolmentState, mac, openEnrolment, phone } from '../../fixtures/plain-enrolment.ts'
import { plainPhone } from '../../fixtures/plain-rows.ts'

describe('an enrolment', () => {
  const start = (more: { readonly password?: string } = {}): Command => ({
    type: 'start-enrolment',
    session: 'ada',
    ...more,
  })

  test('starts with what was verified before, and needs a number and its code', () => {
    const { answer, enrolment } = decideOnEnrolment(start({ password: 'password' }), {
      account: { ...ada, phones: [{ ...phone, verified: true }, plainPhone({ id: 'waits', verified: false })] },
    })
    assert.deepEqual(answer, { type: 'enrolment', enrolment: 'token-1', state: 'open', wants: ['phone', 'code'] })
    assert.deepEqual(enrolment, { ...openEnrolment, id: 'token-1', phonesBefore: ['phone'] })
  })

  test('asks for the password where that is declared, and says whether it was missing or wrong', () => {
    const caller = (password?: string) =>
      decideOnEnrolment(start(password === undefined ? {} : { password }), {}, { 'enrol.reauth': true }).result
    assert.equal(caller(), 'reauthentication-required')
    assert.equal(caller('wrong'), 'wrong-credentials')
    assert.equal(caller('password'), 'enrolment')
  })

  test('does not start where a second factor is on, or nothing makes the account eligible', () => {
    assert.equal(decideOnEnrolment(start(), { account: { ...ada, scheme: 'two-factor' } }).result, 'already-on')
    assert.equal(decideOnEnrolment(start(), { account: { ...ada, scheme: 'two-step' } }).result, 'two-step-active')
    assert.equal(
      decideOnEnrolment(start(), { account: { ...ada, devices: [] } }, { 'eligibility.web_enrolment': false }).result,
      'not-eligible',
    )
  })

  const steps: readonly Command[] = [
    { type: 'enrol-phone', enrolment: 'enrolment', number: '+12025550104', method: 'text' },
    { type: 'verify-enrolled-phone', enrolment: 'enrolment', phone: 'phone', code: '000001' },
    { type: 'answer-enrolment-questions', enrolment: 'enrolment', answers: ['Rex'] },
    { type: 'create-enrolment-questions', enrolment: 'enrolment', questions: [] },
    { type: 'activate-enrolment', enrolment: 'enrolment' },
  ]
  for (const step of steps) {
    test(`is over for ${step.type} with its session, its account, its time, or when two-step was turned on`, () => {
      const { account, enrolment } = enrolmentState
      assert.equal(
        decideOnEnrolment(step, { account, enrolment: { ...enrolment, session: 'digest of another' } }).result,
        'not-found',
      )
      assert.equal(
        decideOnEnrolment(step, { account, enrolment: { ...enrolment, account: 'nobody' } }).result,
        'not-found',
      )
      assert.equal(decideOnEnrolment(step, { account, enrolment: { ...enrolment, id: 'another' } }).result, 'not-found')
      assert.equal(decideOnEnrolment(step, { account, enrolment: { ...enrolment, startedAt: 0 } }).result, 'not-found')
      assert.equal(
        decideOnEnrolment(step, { account: { ...account, scheme: 'two-step' }, enrolment }).result,
        'two-step-active',
      )
    })
  }
})

describe('security questions', () => {
  const rex = [{ question: 'First pet?', answer: 'Rex' }]
  const made = (questions: typeof rex): Command => ({
    type: 'create-enrolment-questions',
    enrolment: 'enrolment',
    questions,
  })
  const set = { 'enrol.security_questions': 'create', 'questions.count': 1 } as const

  test('are made where that is declared, as many as are wanted, none of them empty', () => {
    assert.equal(decideOnEnrolment(made(rex), {}, { 'enrol.security_questions': 'never' }).result, 'not-offered')
    assert.equal(decideOnEnrolment(made([...rex, ...rex]), {}, set).result, 'malformed')
    assert.equal(decideOnEnrolment(made([{ question: ' ', answer: 'Rex' }]), {}, set).result, 'malformed')
    assert.equal(decideOnEnrolment(made([{ question: 'First pet?', answer: ' ' }]), {}, set).result, 'malformed')
    const empty = { question: '', answer: '' }
    assert.equal(decideOnEnrolment(made([...rex, empty]), {}, { ...set, 'questions.count': 2 }).result, 'malformed')
    const { answer, enrolment } = decideOnEnrolment(made(rex), {}, set)
    assert.deepEqual(answer.type === 'enrolment' && answer.wants, ['phone', 'code'])
    assert.deepEqual(enrolment?.questions, rex)
  })

  test('that were made are those of the account once two-factor is on', () => {
    const verified = { ...enrolmentState, enrolment: { ...enrolmentState.enrolment, verified: ['phone'] } }
    const { account } = decideOnEnrolment(made(rex), verified, set)
    assert.deepEqual([account?.scheme, account?.questions], ['two-factor', rex])
  })

  test('on file are answered first', () => {
    const account = { ...enrolmentState.account, questions: rex }
    const asks = { 'enrol.security_questions': 'always' } as const
    const enrol: Command = { type: 'enrol-phone', enrolment: 'enrolment', number: '+12025550104', method: 'text' }
    assert.equal(decideOnEnrolment(enrol, { account }, asks).result, 'questions-required')
    const answers = (given: readonly string[]) =>
      decideOnEnrolment(
        { type: 'answer-enrolment-questions', enrolment: 'enrolment', answers: given },
        { account },
        asks,
      )
    assert.equal(answers(['Max']).result, 'wrong-answers')
    assert.equal(answers(['Max']).enrolment?.answered, false)
    const right = answers(['Rex'])
    assert.deepEqual(right.answer.type === 'enrolment' && right.answer.wants, ['phone', 'code'])
    assert.equal(right.enrolment?.answered, true)
    assert.equal(
      decideOnEnrolment({ type: 'answer-enrolment-questions', enrolment: 'enrolment', answers: [] }).result,
      'not-offered',
    )
  })
})

test('the account page offers it only where it is open and the account eligible', () => {
  const offers = (account: typeof ada): unknown => {
    const { answer } = decideOnEnrolment(
      { type: 'read-account', session: 'ada' },
      { account },
      { 'eligibility.web_enrolment': false },
    )
    return answer.type === 'account' && answer.offers?.includes('start-enrolment')
  }
  assert.equal(offers(ada), true)
  assert.equal(offers({ ...ada, devices: [] }), false)
  assert.equal(offers({ ...ada, scheme: 'two-factor' }), false)
  assert.equal(offers({ ...ada, devices: [{ ...mac, signedIn: false }] }), false)
})

test('an enrolment does not start on a client that is too old, whatever else the account has', () => {
  const start = (version: string): Command => ({
    type: 'start-enrolment',
    session: 'ada',
    password: 'password',
    client: { kind: 'phone', version },
  })
  assert.equal(decideOnEnrolment(start('8')).result, 'not-eligible')
  assert.equal(decideOnEnrolment(start('12')).result, 'enrolment')
})

test('a finished enrolment needs nothing more, nor does its activation', () => {
  const done = { ...enrolmentState.enrolment, verified: ['phone'] }
  const account = { ...enrolmentState.account, phones: [{ ...phone, verified: true }] }
  const { answer } = decideOnEnrolment(
    { type: 'activate-enrolment', enrolment: 'enrolment' },
    { account, enrolment: done },
    { 'enrol.explicit_activate': true },
  )
  assert.deepEqual(answer, { type: 'enrolment', enrolment: 'enrolment', state: 'on', wants: [] })
})
