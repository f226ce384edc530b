import { UsageError } from '../../input/usage-error.ts'
import { hardenedValues } from '../../protocol/hardened-values.ts'
import type { Rule } from '../../rules/catalogue.ts'
import { inEdition, profileOf } from '../../rules/catalogue.ts'
import { type Edition, editions } from '../../rules/rule.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { propertyTag, type Suite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { Sandbox, Target } from '../../targets/target.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { builtInSteps } from '../package-info.ts'

/** How the reference answers in each scenario of a rule. */
export type ReferenceExchanges = {
  readonly rule: Pick<Rule, 'id' | 'text' | 'level'>
  readonly edition: Edition
  readonly scenarios: readonly Pick<
    CaseResult,
    'id' | 'name' | 'feature' | 'line' | 'outcome' | 'message' | 'steps' | 'exchanges'
  >[]
}

/** The newest edition that a rule belongs to. */
export const editionOf = (rule: Rule): Edition => editions.findLast((one) => inEdition(rule, one)) ?? '2fa-2018'

/**
 * Runs the scenarios of a rule on the reference in this process; with `name` those whose name contains it. Of a property or a race
 * the first sequence is shown, and only where it is named: its requests are chosen by chance. Throws a UsageError where no
 * scenario has the name.
 */
export const referenceExchanges = async (
  rule: Rule,
  suite: Suite,
  edition: Edition,
  name = '',
): Promise<ReferenceExchanges> => {
  const target = referenceTarget({
    edition,
    parameters: profileOf(rule.id) === 'hardening' ? hardenedValues(edition) : {},
  })
  const scenarios: CaseResult[] = []
  const whole = planRun(suite, { selectors: [rule.id], edition })
  const named = whole.cases.filter((one) => one.name.includes(name))
  const isSearch = ({ tags }: (typeof named)[number]): boolean => tags.includes(propertyTag)
  const plan = { ...whole, cases: named.filter((one) => !isSearch(one)) }
  const searches = name === '' ? [] : named.filter(isSearch)
  if (named.length === 0 && whole.cases.length > 0) throw noSuchName(rule, name, whole.cases)
  const support = await loadSupportCode(builtInSteps)
  await runSuite({
    plan,
    support,
    worldParameters: { target },
    onCase: ({ result }) => void scenarios.push(result),
  })
  for (const search of searches) {
    const opened: Sandbox[] = []
    await runSuite({
      plan: { ...whole, cases: [search] },
      support,
      worldParameters: { target: noting(target, opened), budget: { runs: 1 } },
      onCase: ({ result }) => void scenarios.push({ ...result, exchanges: opened[0]?.exchanges ?? [] }),
    })
  }
  await target.close()
  const order = new Map(named.map(({ id }, at) => [id, at]))
  return {
    rule: { id: rule.id, text: rule.text, level: rule.level },
    edition,
    scenarios: scenarios
      .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
      .map(({ id, name, feature, line, outcome, message, steps, exchanges = [] }) => ({
        id,
        name,
        feature,
        line,
        outcome,
        message,
        steps,
        exchanges,
      })),
  }
}

/** The target, which notes the sandboxes that are opened. */
const noting = (target: Target, opened: Sandbox[]): Target => ({
  ...target,
  open: async (options) => {
    const sandbox = await target.open(options)
    opened.push(sandbox)
    return sandbox
  },
})

/** The names that share the most words with what was asked for come first. */
const noSuchName = (rule: Pick<Rule, 'id'>, name: string, cases: readonly { readonly name: string }[]): UsageError => {
  const words = name.split(' ')
  const shared = (one: string): number => words.filter((word) => one.includes(word)).length
  const names = [...new Set(cases.map((one) => one.name))].sort((a, b) => shared(b) - shared(a))
  return new UsageError(`No scenario of ${rule.id} has "${name}" in its name`, {
    advice: `The names are ${names.slice(0, 5).join('; ')}.`,
  })
}
