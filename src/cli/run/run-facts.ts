import type { TriedCapabilities } from '../../doctor/tried-capabilities.ts'
import { selftestOf } from '../../proof/selftest.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { weaknessesOf } from '../../protocol/weaknesses.ts'
import { profileOf, rules } from '../../rules/catalogue.ts'
import type { RunSummary } from '../../run/execution/run-options.ts'
import type { Plan } from '../../run/selection/plan.ts'
import type { Target } from '../../targets/target.ts'
import { deviationSentences } from '../../verdict/deviating-declaration.ts'
import type { RunFacts } from '../../verdict/result.ts'
import type { CheckState } from '../../verdict/run-notes.ts'
import { version } from '../package-info.ts'

export type FactsInput = {
  readonly plan: Plan
  readonly target: Target
  readonly declaration: Declaration
  readonly concurrency: number
  readonly configuration: Readonly<Record<string, unknown>>
  readonly reproduce: string
  readonly startedAt: Date
  readonly check?: CheckState
  /** The differences between the answers of the target and its declaration. */
  readonly tried?: TriedCapabilities
}

/** The facts of a run for its result, before and after it. */
export const runFacts = (input: FactsInput, summary?: RunSummary): RunFacts => {
  const { plan, target, declaration } = input
  const pace = summary && target.pace?.()
  const leftBehind = summary && target.leavesBehind?.()
  const times = summary && target.times?.()
  return {
    run: {
      scope: plan.scope,
      complete: summary?.complete ?? false,
      edition: declaration.edition,
      profiles: plan.profiles,
      selection: plan.selection,
      startedAt: input.startedAt.toISOString(),
      finishedAt: summary?.finishedAt ?? input.startedAt.toISOString(),
      milliseconds: Math.round(summary?.milliseconds ?? 0),
      concurrency: input.concurrency,
      seed: plan.seed ?? '',
      shard: plan.shard ? `${plan.shard.index}/${plan.shard.total}` : null,
      ...(plan.leftOut && { leftOut: plan.leftOut }),
      reproduce: input.reproduce,
      ...(input.check && { check: input.check }),
      ...(typeof pace === 'string' && { pace }),
      ...(leftBehind !== undefined && { leftBehind }),
      ...(times && { times: { ...times, ...(summary.alone > 0 && { alone: Math.round(summary.alone) }) } }),
    },
    suite: {
      version,
      featuresDigest: plan.suite.featuresDigest,
      catalogueDigest: plan.suite.catalogueDigest,
      rules: rules.filter(({ id }) => plan.profiles.includes(profileOf(id))).length,
      scenarios: plan.suite.cases.filter(({ rule }) => !rule || plan.profiles.includes(profileOf(rule.id))).length,
      selftest: selftestOf(plan.suite),
    },
    target: {
      name: target.name,
      kind: target.kind,
      url: target.url ?? null,
      product: `${declaration.product.name} ${declaration.product.version}`.trim(),
      parameters: declaration.parameters as Readonly<Record<string, string | number | boolean>>,
      capabilities: { ...declaration.capabilities, ...input.tried },
      deviations: deviationSentences(declaration),
      weaknesses: weaknessesOf(declaration),
    },
    configuration: input.configuration,
  }
}
