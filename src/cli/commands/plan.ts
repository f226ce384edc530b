import type { Command } from 'commander'
import { rehearse } from '../../run/rehearsal/rehearse.ts'
import { whatApplies } from '../../run/rehearsal/what-applies.ts'
import { defaultConcurrency } from '../../run/run-options.ts'
import { loadSupportCode } from '../../run/support.ts'
import { ownSteps } from '../home.ts'
import { openChosenTarget } from '../open-chosen-target.ts'
import { planText } from '../plan-text.ts'
import { addSelectionOptions, type SelectionOptions } from '../run/options.ts'
import { describeTarget, loadChosenSuite, planChosen } from '../run/prepare.ts'
import { readCount } from '../settings.ts'
import { addTargetOptions, type TargetOptions } from '../target-options.ts'

type PlanOptions = TargetOptions &
  SelectionOptions & { readonly concurrency?: number; readonly rules: boolean; readonly json: boolean }

/** `assay plan`: what a run would examine, what not, and what it would do to the target. */
export const addPlan = (program: Command): void => {
  const plan = program
    .command('plan')
    .description('what a run would examine, and send, lock and use up; the target is only asked what it declares')
    .argument('[selectors...]', 'as for assay run')
  addSelectionOptions(addTargetOptions(plan))
    .option('-c, --concurrency <n>', 'scenarios in flight at one time', readCount('--concurrency', 1, 1024))
    .option('--rules', 'list every rule that is left out', false)
    .option('--json', 'as JSON', false)
    .action(show)
}

const show = async (selectors: readonly string[], options: PlanOptions): Promise<void> => {
  const [suite, support, target] = await Promise.all([
    loadChosenSuite(options, selectors),
    loadSupportCode(ownSteps),
    openChosenTarget(options),
  ])
  try {
    const declaration = await describeTarget(target, options)
    // The first answer took a connection, and whatever else is slow once.
    const began = performance.now()
    await target.describe()
    const answersIn = performance.now() - began
    const plan = planChosen(suite, selectors, options, declaration)
    const applies = whatApplies(plan.cases, declaration)
    const tally = await rehearse(plan, declaration, support)
    const { product, edition, powers } = declaration
    const alone = !powers.sandboxes && powers.clock === 'global'
    const facts = {
      target: target.url ?? target.name,
      product: `${product.name} ${product.version}`.trim(),
      edition,
      clock: powers.clock,
      concurrency: alone ? 1 : (options.concurrency ?? defaultConcurrency),
      answersIn,
      applies,
      tally,
      rules: options.rules,
    }
    const text = options.json ? JSON.stringify(facts) : planText(facts, process.stdout.columns ?? 80)
    process.stdout.write(`${text}\n`)
  } finally {
    await target.close()
  }
}
