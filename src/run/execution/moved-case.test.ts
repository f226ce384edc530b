import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFault } from '../../faults/fault-catalogue.ts'
import { defaultBudget } from '../../properties/search/budget.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import type { FinishedCase } from './case-result.ts'
import { runSuite } from './run-suite.ts'

const root = process.cwd()
const suite = await loadSuite({ root, patterns: ['features/account'] })
const support = await loadSupportCode({ root, patterns: ['steps'] })

test('a sequence that broke a rule is a failure of that rule, and no pass beside it', async () => {
  const defect = findFault('phone-verified-by-text-only')
  assert.ok(defect)
  const target = referenceTarget({ defect })
  const story = suite.cases.find(({ id }) => id.startsWith('ACCOUNT-05/in-any-sequence'))
  assert.ok(story)
  const finished: FinishedCase[] = []
  const moved: string[] = []
  await runSuite({
    plan: planRun(suite, { selectors: [story.id] }),
    support,
    worldParameters: { target, budget: { ...defaultBudget, runs: 12 } },
    onCase: (one) => void finished.push(one),
    onMoved: (id) => void moved.push(id),
  })
  const judged = finished.filter(({ result }) => result.outcome !== 'observation')
  assert.deepEqual(
    judged.map(({ ruleId, result }) => [ruleId, result.outcome]),
    [['PHONE-04', 'fail']],
  )
  assert.equal(judged[0]?.result.expected, 'a call to +12025550112 with a code (phone-verification)')
  assert.deepEqual(moved, [story.id])
})
