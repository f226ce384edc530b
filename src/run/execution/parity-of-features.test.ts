import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Envelope, getWorstTestStepResult, type TestStepResult } from '@cucumber/messages'
import { byCucumber } from '../fixtures/by-cucumber.ts'
import { planRun } from '../selection/plan.ts'
import { loadSuite, propertyTag } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import { runSuite } from './run-suite.ts'

const root = join(import.meta.dirname, '../../..')
const files = globSync('features/**/*.feature', { cwd: root }).sort()
/**
 * Files of all areas, every twentieth; all with ASSAY_WHOLE=1. `npm test` holds by other parts that every scenario passes or is
 * skipped in both ways.
 */
const chosen = process.env.ASSAY_WHOLE === '1' ? files : files.filter((_, at) => at % 20 === 0)

/** Reads the messages of a run: each scenario by its location, with the worst status of its steps. */
class Statuses {
  readonly #places = new Map<string, string>()
  readonly #results = new Map<string, TestStepResult[]>()

  add({ pickle, testCase, testCaseStarted, testStepFinished }: Envelope): void {
    if (pickle) this.#places.set(pickle.id, `${pickle.uri}:${pickle.location?.line}`)
    if (testCase) this.#places.set(testCase.id, this.#places.get(testCase.pickleId) ?? '')
    if (testCaseStarted) {
      this.#places.set(testCaseStarted.id, this.#places.get(testCaseStarted.testCaseId) ?? '')
      this.#results.set(testCaseStarted.id, [])
    }
    if (testStepFinished) this.#results.get(testStepFinished.testCaseStartedId)?.push(testStepFinished.testStepResult)
  }

  lines(): readonly string[] {
    return [...this.#results]
      .map(([id, results]) => `${this.#places.get(id)} ${getWorstTestStepResult(results).status}`)
      .sort()
  }
}

test('our features and steps come to the same end under plain cucumber-js and here', async () => {
  // Searches come to the same by their seed; examples are what ends differently, if anything does.
  const tags = `not ${propertyTag}`
  const plan = planRun(await loadSuite({ root, patterns: chosen }), { tags, profile: 'all' })
  const support = await loadSupportCode({ root, patterns: ['steps'] })
  const cucumberStatuses = new Statuses()
  for (const envelope of await byCucumber(root, [...chosen, '--tags', tags])) cucumberStatuses.add(envelope)

  const ours = new Statuses()
  const passed: string[] = []
  await runSuite({
    plan,
    support,
    worldParameters: { target: 'reference' },
    onMessage: (envelope) => ours.add(envelope),
    onCase: ({ result: { outcome, feature, line } }) => {
      if (outcome === 'pass') passed.push(`${feature}:${line} PASSED`)
    },
  })
  assert.deepEqual(ours.lines(), cucumberStatuses.lines())
  assert.deepEqual(
    passed.sort(),
    cucumberStatuses.lines().filter((one) => one.endsWith(' PASSED')),
  )
})
