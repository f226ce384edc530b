import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviationsOf, freedomOf } from '../protocol/documented-values.ts'
import { parameterNames } from '../protocol/parameters.ts'
import { type Edition, editions } from '../rules/rule.ts'
import { runSuite } from '../run/execution/run-suite.ts'
import { planRun } from '../run/selection/plan.ts'
import { loadSuite, propertyTag } from '../run/suite/suite.ts'
import { loadSupportCode } from '../run/suite/support-code.ts'
import { referenceTarget } from '../targets/reference.ts'
import { parameterSets, undocumentedSets } from './parameter-sets.ts'

const root = process.cwd()
const suite = await loadSuite({ root, patterns: ['features'] })
const support = await loadSupportCode({ root, patterns: ['steps'] })

/** Searches take longer than all examples together: they are left to the features and to ASSAY_ALL_SETS=1. */
const whole = process.env.ASSAY_ALL_SETS !== undefined
const tags = whole ? {} : { tags: `not ${propertyTag}` }

/** The cases that do not pass, although each applicable case has to. */
const failing = async (
  edition: Edition,
  parameters: Parameters<typeof referenceTarget>[0] & object,
): Promise<string[]> => {
  const cases: string[] = []
  await runSuite({
    plan: planRun(suite, { edition, ...tags }),
    support,
    worldParameters: { target: referenceTarget({ edition, ...parameters }) },
    onCase: ({ result: { id, outcome, message } }) => {
      const late = outcome === 'not-applicable' && /too late to choose/.test(message ?? '') && !parameters.parameters
      if (late || (outcome !== 'pass' && outcome !== 'not-applicable')) cases.push(`${outcome} ${id}: ${message}`)
    },
  })
  return cases
}

for (const edition of editions) {
  test(`the reference keeps every rule of the edition ${edition}`, async () => {
    assert.deepEqual(await failing(edition, {}), [])
  })
}

/** Examples under generated declarations are in src/proof/declarations/daily.test.ts; these are for the searches. */
for (const [name, parameters] of Object.entries(parameterSets)) {
  if (!whole) continue
  test(`the suite passes where a target declares: ${name}`, async () => {
    assert.deepEqual(await failing('2fa-2018', { parameters: { ...parameters } }), [])
  })
}

for (const [name, { set, failing: expected }] of Object.entries(undocumentedSets)) {
  test(`only the rules that state a value fail where a target declares: ${name}`, async () => {
    const rules = (await failing('2fa-2018', { parameters: { ...set } })).map((line) => line.split(/[ /]/)[1] ?? '')
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
