import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFault } from '../faults/fault-catalogue.ts'
import { hardenedValues } from '../protocol/hardened-values.ts'
import { runSuite } from '../run/execution/run-suite.ts'
import { planRun } from '../run/selection/plan.ts'
import { loadSuite } from '../run/suite/suite.ts'
import { loadSupportCode } from '../run/suite/support-code.ts'
import { referenceTarget } from '../targets/reference.ts'

const suite = await loadSuite({ root: process.cwd(), patterns: ['features/hardening/restarts'] })
const support = await loadSupportCode({ root: process.cwd(), patterns: ['steps'] })

/** The outcomes of the scenarios of a rule that came to something else than to pass, with what blocks them. */
const outcomesOf = async (rule: string, faultName: string): Promise<readonly string[]> => {
  const outcomes = new Set<string>()
  const defect = findFault(faultName)
  assert.ok(defect, faultName)
  await runSuite({
    plan: planRun(suite, { selectors: [rule] }),
    support,
    worldParameters: { target: referenceTarget({ defect }), hardened: hardenedValues('2fa-2018') },
    onCase: ({ result }) => {
      if (result.outcome !== 'pass') outcomes.add(`${result.outcome} by ${result.reason}`)
    },
  })
  return [...outcomes]
}

for (const [rule, fault, ...by] of [
  ['H-RESTART-01', 'attempts-unlimited', 'SIGNIN-04', 'H-THROTTLE-01'],
  ['H-RESTART-02', 'hardening-codes-never-disabled', 'H-THROTTLE-01'],
  ['H-RESTART-02', 'hardening-password-never-disabled', 'H-THROTTLE-02'],
  ['H-RESTART-03', 'hardening-code-works-again', 'H-CODE-02'],
  ['H-RESTART-04', 'reset-links-stand-side-by-side', 'H-RESETLINK-06'],
] as const)
  test(`a server that breaks ${by.join(' and ')} whether it is restarted or not is not judged by ${rule}`, async () => {
    assert.deepEqual(
      await outcomesOf(rule, fault),
      by.map((id) => `blocked by ${id}`),
    )
  })
