import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { suiteOf } from '../fixtures/suite-of.ts'
import { planRun } from '../selection/plan.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import { runSuite } from './run-suite.ts'

const support = await loadSupportCode({ root: join(import.meta.dirname, '../fixtures/slow'), patterns: ['steps'] })
const scenario = (sentence: string): string => `\n    Example: ${sentence}\n      Then ${sentence}\n`
const sentences = ['5 answers come', '200 answers come', 'nothing is asked']
const suite = await suiteOf({
  'features/slow.feature': `Feature: Slow\n\n  @rule:APPPW-17\n  Rule: A MUST\n${sentences.map(scenario).join('')}`,
})

test('a step that a slow server does not let finish is unverified; one that hangs by itself is a defect of the suite', async () => {
  const verdicts = new Map<string, string>()
  await runSuite({
    plan: planRun(suite),
    support,
    stepTimeout: 40,
    onCase: ({ result }) => void verdicts.set(result.name, `${result.outcome} ${result.reason}: ${result.message}`),
  })
  assert.match(verdicts.get('5 answers come') ?? '', /^pass/)
  assert.match(verdicts.get('nothing is asked') ?? '', /^error harness: .* did not finish within 40 ms/)
  assert.match(
    verdicts.get('200 answers come') ?? '',
    /^unverified target-slow: .* did not finish within 400 ms: \d+ requests were answered, the slowest after 0\.0/,
  )
})
