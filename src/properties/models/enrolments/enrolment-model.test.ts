import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../../../http/reference/reference-declaration.ts'
import { referenceTarget } from '../../../targets/reference.ts'
import { TestBench } from '../../model-based/test-bench.ts'
import type { Settings } from '../../property.ts'
import { CoverageCounter } from '../../search/coverage-counter.ts'
import { EnrolmentModel } from './enrolment-model.ts'

const [one, other] = ['+12025550101', '+12025550141']
const model = async (more: Settings = {}): Promise<EnrolmentModel> => {
  const settings: Settings = { 'enrol.lifetime': 1000, 'code.lifetime': 600, 'code.attempts': 3, ...more }
  const sandbox = await referenceTarget().open()
  return new EnrolmentModel(
    new TestBench(sandbox, referenceDeclaration('2fa-2018'), settings, new CoverageCounter([])),
    ['Ada', 'Ben'],
  )
}
const startedModel = async (more?: Settings): Promise<EnrolmentModel> => {
  const enrolments = await model(more)
  enrolments.started('Ada')
  enrolments.numberGiven('Ada', one)
  return enrolments
}

test('nothing changes before the code of a given number, and then only for that account', async () => {
  const enrolments = await startedModel()
  assert.equal(enrolments.signIn('Ada').thenStep, 'no code is asked for')
  assert.equal(enrolments.verify('Ada', one, one).text, 'accepted')
  enrolments.verified('Ada', one)
  assert.equal(enrolments.signIn('Ada').thenStep, 'a code is asked for')
  assert.equal(enrolments.signIn('Ben').thenStep, 'no code is asked for')
  assert.equal(enrolments.begin('Ada').text, 'refused')
})

test('where more steps are required, the code alone turns nothing on', async () => {
  const enrolments = await startedModel({ 'enrol.explicit_activate': true })
  enrolments.verified('Ada', one)
  assert.equal(enrolments.signIn('Ada').thenStep, 'no code is asked for')
  enrolments.finished('Ada')
  assert.equal(enrolments.signIn('Ada').thenStep, 'a code is asked for')
})

test('a code is for the number that it went to, and lives as long as declared', async () => {
  const enrolments = await startedModel()
  enrolments.numberGiven('Ada', other)
  assert.equal(enrolments.verify('Ada', one, other).text, 'refused')
  assert.equal(enrolments.verify('Ben', one, one).text, 'refused')
  enrolments.now += 599
  assert.equal(enrolments.verify('Ada', one, one).text, 'accepted')
  enrolments.now += 1
  assert.equal(enrolments.verify('Ada', one, one).text, 'refused')
})

test('an unfinished enrolment ends when its time is over, not with the life of a session of the account page', async () => {
  const enrolments = await startedModel()
  enrolments.now += 999
  assert.equal(enrolments.give('Ada').text, 'accepted')
  enrolments.now += 1
  assert.equal(enrolments.give('Ada').text, 'refused')
  assert.equal((await model()).give('Ada').text, 'refused')
  const short = await startedModel({ 'session.lifetime': 500 })
  short.now += 500
  assert.equal(short.give('Ada').text, 'accepted')
})

test('numbers and wrong codes are limited as declared', async () => {
  const enrolments = await startedModel({ 'phone.max_at_enrol': 1 })
  assert.equal(enrolments.hasRoom('Ada', one), true)
  assert.equal(enrolments.hasRoom('Ada', other), false)
  enrolments.failed('Ada')
  assert.equal(enrolments.attemptsRemain('Ada'), true)
  enrolments.failed('Ada')
  assert.equal(enrolments.attemptsRemain('Ada'), false)
})
