import type { Command } from 'commander'
import { stdout } from '../../output/terminal.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { applicableRules } from '../../run/rehearsal/applicable-rules.ts'
import { appliesTo } from '../../run/rehearsal/applies-to.ts'
import { estimateImpact, withoutAbsentChannels } from '../../run/rehearsal/estimate.ts'
import type { TargetImpact } from '../../run/rehearsal/target-impact.ts'
import type { Plan } from '../../run/selection/plan.ts'
import { profileOfSelectors } from '../../run/selection/selected-profiles.ts'
import type { Target } from '../../targets/target.ts'
import { builtInSteps } from '../package-info.ts'
import { planText } from '../plan/plan-text.ts'
import { mostAtATime, scenariosAtATime } from '../run/at-a-time.ts'
import { addSelectionOptions, type SelectionOptions } from '../run/options.ts'
import { loadChosenSuite, planSelection } from '../run/prepare.ts'
import { openDescribedTarget } from '../target/described-target.ts'
import { openChosenTarget } from '../target/open-chosen-target.ts'
import { parseWholeNumber } from '../target/option-values.ts'
import { addTargetOptions, type TargetOptions } from '../target/target-options.ts'

type PlanOptions = TargetOptions &
  SelectionOptions & {
    readonly concurrency?: number
    readonly rules: boolean
    readonly exact: boolean
    readonly json: boolean
  }

/** `assay plan`: what a run would test, what not, and its impact on the target. */
export const addPlan = (program: Command): void => {
  const plan = program
    .command('plan')
    .description('preview a run: what it would test, send, lock and use up; reads only the declaration of the target')
    .argument('[selectors...]', 'the same as for assay run')
  addSelectionOptions(addTargetOptions(plan))
    .option('-c, --concurrency <n>', 'scenarios that run at the same time', parseWholeNumber('--concurrency', 1, 1024))
    .option('--exact', 'count by running on the reference instead of estimating (takes seconds)', false)
    .option('--rules', 'list every rule that would not be tested', false)
    .option('--json', 'as JSON', false)
    .action(printPlan)
}

const printPlan = async (selectors: readonly string[], given: PlanOptions): Promise<void> => {
  const options = { ...given, profile: given.profile ?? profileOfSelectors(selectors) }
  const [suite, { target, declaration }] = await Promise.all([
    loadChosenSuite(options, selectors),
    openDescribedTarget(options, () => openChosenTarget(options)),
  ])
  try {
    // The first answer includes the connection and other costs of the start.
    const startedAt = performance.now()
    await target.describe()
    const answersIn = performance.now() - startedAt
    const plan = planSelection(suite, selectors, options, declaration)
    const rules = applicableRules(plan.cases, declaration)
    const leftOut = new Set(rules.leftOut.map(({ rule }) => rule.id))
    const examined = plan.cases.filter(
      (one) => (one.rule === undefined || !leftOut.has(one.rule.id)) && appliesTo(one, declaration),
    )
    // Where scenarios share a clock a run takes so long that some seconds do not matter.
    const isExact = options.exact || mostAtATime(target, declaration) !== Number.POSITIVE_INFINITY
    const exact = isExact ? await rehearsed(plan, declaration, target.lacks) : undefined
    const tested = examined.filter(({ id }) => exact?.notApplicable.has(id) !== true)
    const applies = { ...rules, examined: { ...rules.examined, cases: tested.length } }
    const tally = withoutAbsentChannels(exact?.impact ?? estimateImpact(examined, declaration.edition), declaration)
    const restarts = tested.filter(({ rule }) => rule?.powers.includes('restart')).length
    const { product, edition, powers } = declaration
    const leavesBehind = target.leavesBehind?.()
    const facts = {
      target: target.url ?? target.name,
      product: `${product.name} ${product.version}`.trim(),
      edition,
      clock: powers.clock,
      concurrency: scenariosAtATime(options, target, declaration),
      answersIn,
      applies,
      tally,
      restarts: { count: restarts, each: target.times?.().start ?? 0 },
      rules: options.rules,
      estimated: !isExact,
      ...(leavesBehind !== undefined && { leavesBehind }),
    }
    if (options.json) stdout.printJson(facts)
    else stdout.print(planText(facts, stdout.width))
  } finally {
    await target.close()
  }
}

/** Loads steps and runner only here: an estimate needs none of them. */
const rehearsed = async (
  plan: Plan,
  declaration: Declaration,
  lacks: Target['lacks'],
): Promise<{ readonly impact: TargetImpact; readonly notApplicable: ReadonlySet<string> }> => {
  const { rehearse } = await import('../../run/rehearsal/rehearse.ts')
  const { loadSupportCode } = await import('../../run/suite/support-code.ts')
  const notApplicable = new Set<string>()
  const impact = await rehearse(plan, declaration, await loadSupportCode(builtInSteps), lacks, ({ result }) => {
    if (result.outcome === 'not-applicable') notApplicable.add(result.id)
  })
  return { impact, notApplicable }
}
