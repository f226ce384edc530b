import { join } from 'node:path'
import { findFault } from '../../faults/fault-catalogue.ts'
import { startFolder } from '../../input/start-folder.ts'
import { createTemporaryFolder } from '../../output/temporary-folder.ts'
import { writeFileAtomically } from '../../output/write-file-atomically.ts'
import { featureText } from '../../properties/counterexample/feature-text.ts'
import type { Counterexample, Property, PropertyResult } from '../../properties/property.ts'
import { defaultBudget } from '../../properties/search/budget.ts'
import type { Rule } from '../../rules/catalogue.ts'
import type { Edition } from '../../rules/rule.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import type { SupportCode } from '../../run/suite/support-code.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { Target } from '../../targets/target.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { modelFaults } from './model-faults.ts'

/** The reference with that fault. Throws an Error for an unknown fault. */
export const faultyTarget = (name: string, edition: Edition): Target => {
  const defect = modelFaults[name] ?? findFault(name)
  if (!defect) throw new Error(`there is no fault "${name}"`)
  return referenceTarget({ edition, defect, name })
}

/** The result of a property against a target, within its default budget. */
export const searchTarget = async (property: Property, target: Target, seed: string): Promise<PropertyResult> => {
  const search = await property.load()
  return search({ target, declaration: await target.describe(), settings: {}, budget: { ...defaultBudget, seed } })
}

/** How many steps a trace has from its first `When` on; the rows of a table belong to their step. */
export const stepsOf = ({ trace }: Counterexample): number =>
  trace.filter((sentence) => !/^\s*\|/.test(sentence)).length -
  1 -
  trace.findIndex((sentence) => sentence.startsWith('When '))

/** The rule whose scenarios have this claim. Throws an Error where none does. */
export const ruleWithClaim = async (claim: string): Promise<Rule> => {
  suite ??= loadSuite({ root: startFolder, patterns: ['features'] })
  const { cases } = await suite
  const rule = cases.find(({ steps }) => steps.some(({ text }) => text.includes(claim)))?.rule
  if (!rule) throw new Error(`no scenario claims "${claim}"`)
  return rule
}
let suite: ReturnType<typeof loadSuite> | undefined

/** Runs the feature of a counterexample as a user would, and resolves with its outcome. */
export const runCounterexample = async (
  { trace }: Counterexample,
  rule: Rule,
  target: Target,
  support: SupportCode,
): Promise<CaseResult | undefined> => {
  const folder = createTemporaryFolder('counterexample')
  try {
    writeFileAtomically(
      join(folder.path, 'it.feature'),
      featureText(rule.id, { name: 'it', message: '', replay: '' }, trace),
    )
    const suite = await loadSuite({ root: folder.path, patterns: ['it.feature'] })
    const ends: CaseResult[] = []
    await runSuite({
      plan: planRun(suite),
      support,
      worldParameters: { target },
      onCase: ({ result }) => void ends.push(result),
    })
    return ends[0]
  } finally {
    folder.remove()
  }
}
