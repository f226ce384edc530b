import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceDeclaration } from '../../../http/reference/reference-declaration.ts'
import { referenceTarget } from '../../../targets/reference.ts'
import type { Information } from '../../fixture/recovery-information.ts'
import { TestBench } from '../../model-based/test-bench.ts'
import type { Settings } from '../../property.ts'
import { CoverageCounter } from '../../search/coverage-counter.ts'
import { RecoveryModel } from './recovery-model.ts'

const settings: Settings = {
  'recovery.delay': 100,
  'recovery.delay_with_little_evidence': 300,
  'session.lifetime': 1000,
}
const model = async (): Promise<RecoveryModel> => {
  const sandbox = await referenceTarget().open()
  return new RecoveryModel(new TestBench(sandbox, referenceDeclaration('2fa-2018'), settings, new CoverageCounter([])))
}
const after = async (information: Information, seconds: number): Promise<string> => {
  const recoveries = await model()
  recoveries.asked('one', information)
  recoveries.now += seconds
  return recoveries.newest ? recoveries.finish(recoveries.newest).text : ''
}

test('a recovery with right information can be finished after its wait, which is longer with little information', async () => {
  assert.equal(await after('full', 99), 'refused')
  assert.equal(await after('full', 100), 'accepted')
  assert.equal(await after('little', 299), 'refused')
  assert.equal(await after('little', 300), 'accepted')
})

for (const information of ['wrong', 'partly wrong', 'no'] as const) {
  test(`${information} information never does`, async () => assert.equal(await after(information, 10_000), 'refused'))
}

test('a cancelled or finished recovery is over, and the next one has its own wait', async () => {
  const recoveries = await model()
  assert.equal(recoveries.cancel().text, 'refused')
  recoveries.asked('one', 'full')
  assert.equal(recoveries.cancel().text, 'accepted')
  recoveries.cancelled()
  recoveries.now += 100
  assert.ok(recoveries.newest)
  assert.equal(recoveries.finish(recoveries.newest).text, 'refused')
  recoveries.asked('two', 'full')
  assert.equal(recoveries.secondsLeft(), 100)
  recoveries.now += 100
  assert.equal(recoveries.finish(recoveries.newest).text, 'accepted')
  recoveries.finished(recoveries.newest)
  assert.equal(recoveries.finish(recoveries.newest).text, 'refused')
})

test('the owner can cancel while signed in: not after a recovery or the end of the session', async () => {
  const [one, other] = [await model(), await model()]
  assert.equal(one.pageSessionOpen, true)
  one.asked('one', 'full')
  if (one.newest) one.finished(one.newest)
  assert.equal(one.pageSessionOpen, false)
  other.now += 1000
  assert.equal(other.pageSessionOpen, false)
})
