import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RuleId } from '../../rules/catalogue.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { referenceTarget } from '../../targets/reference.ts'
import { judgeRun } from '../../verdict/judge.ts'
import { mergeResults } from '../../verdict/merge-results.ts'
import type { CaseResult, RunResult } from '../../verdict/result.ts'
import { builtInFeatures, builtInSteps } from '../package-info.ts'
import { runFacts } from '../run/run-facts.ts'

const [suite, support] = await Promise.all([loadSuite(builtInFeatures), loadSupportCode(builtInSteps)])
const target = referenceTarget()
const declaration = await target.describe()
const startedAt = new Date(0)

/** The result of a run, without what the clock makes of it. */
const runOf = async (shard?: { readonly index: number; readonly total: number }): Promise<RunResult> => {
  const selectors = ['CODE-01', 'CODE-02', 'APPPW-17']
  const plan = planRun(suite, { selectors, edition: declaration.edition, ...(shard && { shard }) })
  const cases = new Map<RuleId, CaseResult[]>()
  const summary = await runSuite({
    plan,
    support,
    worldParameters: { target },
    replay: (id) => `npx assay run '${id}'`,
    onCase: ({ ruleId, result }) => {
      const steps = result.steps.map(({ milliseconds: _, ...step }) => step)
      if (ruleId) cases.set(ruleId, [...(cases.get(ruleId) ?? []), { ...result, milliseconds: 0, steps }])
    },
  })
  const facts = { plan, target, declaration, concurrency: 16, configuration: { shard: null }, reproduce: '', startedAt }
  const still = { ...summary, finishedAt: startedAt.toISOString(), milliseconds: 0 }
  return judgeRun(runFacts(facts, still), cases)
}

test('the parts of a run, put together, are the single run', async () => {
  const whole = await runOf()
  const parts: { readonly name: string; readonly result: RunResult }[] = []
  for (const index of [1, 2, 3]) parts.push({ name: `${index}/3`, result: await runOf({ index, total: 3 }) })
  const caseCount = (result: RunResult): number => result.rules.reduce((sum, { cases }) => sum + cases.length, 0)
  assert.ok(parts.every(({ result }) => caseCount(result) > 0 && caseCount(result) < caseCount(whole)))
  assert.deepEqual(mergeResults(parts), whole)
})
