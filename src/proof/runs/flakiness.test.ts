import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planRun } from '../../run/selection/plan.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { measureFlakiness, ruleOfThree } from './flakiness.ts'
import { examplesOnly } from './run-fault.ts'

const root = process.cwd()
const files = {
  features: { root, patterns: ['features/codes/lifetime.feature'] },
  steps: { root, patterns: ['steps'] },
}
const editions = ['2fa-2018'] as const
const cases = planRun(await loadSuite(files.features), { edition: '2fa-2018', tags: examplesOnly }).cases.length

test('the verdicts on the reference are the same in every order, on one thread and on two', async () => {
  for (const jobs of [1, 2]) {
    const found = await measureFlakiness({ ...files, jobs, seeds: 3, editions })
    assert.deepEqual(found, { seeds: 3, runs: 3, verdicts: 3 * cases, differing: [] })
  }
})

test('a flaky target is detected', async () => {
  let opened = 0
  const open = () => {
    opened += 1
    return referenceTarget(opened < 3 ? {} : { defect: { policy: { codes: { expired: () => false } } } })
  }
  const { differing } = await measureFlakiness({ ...files, jobs: 2, seeds: 2, editions, open })
  assert.ok(differing.length > 0)
  assert.match(differing[0] ?? '', /^2fa-2018 CODE-05\/.*: pass, with seed 2 fail$/)
})

test('the bound for what was never seen is three in so many tries, and never above one', () => {
  assert.equal(ruleOfThree(60), 0.05)
  assert.equal(ruleOfThree(2), 1)
})
