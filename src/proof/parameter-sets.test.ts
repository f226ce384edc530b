import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviationsOf, freedomOf } from '../protocol/documented-values.ts'
import { parameterNames } from '../protocol/parameters.ts'
import { runSuite } from '../run/execution/run-suite.ts'
import { planRun } from '../run/selection/plan.ts'
import { loadSuite, propertyTag } from '../run/suite/suite.ts'
import { loadSupportCode } from '../run/suite/support-code.ts'
import { referenceTarget } from '../targets/reference.ts'
import { type ParameterSet, parameterSets } from './parameter-sets.ts'
import { undocumentedSets } from './undocumented-sets.ts'

const root = process.cwd()
const suite = await loadSuite({ root, patterns: ['features'] })
const support = await loadSupportCode({ root, patterns: ['steps'] })

/** Searches take longer than all examples together: they are left to the features and to ASSAY_ALL_SETS=1. */
const withSearches = process.env.ASSAY_ALL_SETS !== undefined
const tags = withSearches ? {} : { tags: `not ${propertyTag}` }

/** The cases of these rules, or of all, that do not pass although each applicable case has to. */
const failing = async (parameters: ParameterSet, selectors: readonly string[] = []): Promise<string[]> => {
  const cases: string[] = []
  await runSuite({
    plan: planRun(suite, { edition: '2fa-2018', selectors, ...tags }),
    support,
    worldParameters: { target: referenceTarget({ edition: '2fa-2018', parameters: { ...parameters } }) },
    onCase: ({ result: { id, outcome, message } }) => {
      if (outcome !== 'pass' && outcome !== 'not-applicable') cases.push(`${outcome} ${id}: ${message}`)
    },
  })
  return cases
}

/** Examples under generated declarations are in .ci/declarations/judge-day.ts; these are for the searches. */
for (const [name, parameters] of Object.entries(parameterSets)) {
  if (!withSearches) continue
  test(`the suite passes where a target declares: ${name}`, async () => {
    assert.deepEqual(await failing(parameters), [])
  })
}

/** The rules that fail, among them and those of another area; among all with ASSAY_WHOLE=1. */
for (const [name, { set, failing: expected }] of Object.entries(undocumentedSets)) {
  test(`only the rules that state a value fail where a target declares: ${name}`, async () => {
    const selectors = process.env.ASSAY_WHOLE === '1' ? [] : [...expected, 'phones']
    const rules = (await failing(set, selectors)).map((line) => line.split(/[ /]/)[1] ?? '')
    assert.deepEqual([...new Set(rules)].sort(), expected)
  })
}

test('every parameter that 2fa-2018 does not fix is changed by a set, and stays within its bounds', () => {
  const sets = Object.values(parameterSets)
  for (const set of sets) assert.deepEqual(deviationsOf({ edition: '2fa-2018', parameters: set }), [])
  const moved = new Set(sets.flatMap((set) => Object.keys(set)))
  assert.deepEqual(
    parameterNames.filter((name) => !moved.has(name) && freedomOf(name, '2fa-2018') !== 'fixed'),
    [],
  )
})
