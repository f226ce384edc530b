import { z } from 'zod'
import { UsageError } from '../../input/usage-error.ts'
import { operands, shellCommand } from '../../output/shell-command.ts'
import { stderr } from '../../output/terminal.ts'
import { readResult } from '../../report/result/read-result.ts'
import { isUrlTarget } from '../../targets/open-target.ts'
import type { ExitCode } from '../exit-code.ts'
import type { RunCommandOptions } from '../run/options.ts'
import { runFromOptions } from '../run/run-from-options.ts'
import type { TargetOptions } from '../target/target-options.ts'
import { missingAdvice } from './missing-advice.ts'
import { withinLimits } from './work-limits.ts'

/** The options of its run that a result keeps. */
const configurationSchema = z.looseObject({
  target: z.string(),
  edition: z.string().exactOptional(),
  set: z.array(z.string()).default([]),
  controlUrl: z.string().exactOptional(),
  wait: z.int().min(1).max(86_400).exactOptional(),
  runs: z.int().min(1).max(100_000_000).exactOptional(),
  seed: z.string().exactOptional(),
})
type Configuration = z.infer<typeof configurationSchema>

/**
 * Cases of a result once more, in the same way. A result is data: it names no server to contact, no adapter to load, no consent, and not how
 * long to wait or to work. Those come from `options`, and `isGiven` tells which of them the user gave. Throws a UsageError that says which options are missing,
 * and for what the result does not have.
 */
export const rerunCases = async (
  path: string,
  selectors: readonly string[],
  options: RunCommandOptions,
  isGiven: (name: keyof TargetOptions) => boolean,
): Promise<ExitCode> => {
  const { rules, configuration } = await readResult(path)
  if (selectors.length === 0) {
    throw new UsageError('Name the rules or cases to run again', {
      advice: `For example: ${shellCommand`npx assay replay ${path} CODE-01`}`,
    })
  }
  const known = new Set(rules.flatMap(({ id, cases }) => [id, ...cases.map((one) => one.id)]))
  const unknown = selectors.find((selector) => !known.has(selector))
  if (unknown !== undefined) {
    throw new UsageError(`${path} has no rule or case "${unknown}"`, { advice: missingAdvice(unknown, rules) })
  }
  const parsed = configurationSchema.safeParse(configuration)
  if (!parsed.success) throw new UsageError(`${path} does not say how its run was started`)
  const { edition, set, wait, runs, seed } = parsed.data
  assertTargetGiven(path, selectors, parsed.data, isGiven)
  if (wait !== undefined && !isGiven('wait'))
    stderr.print(`${path} is of a run that waited: --wait ${wait} waits so long`)
  return runFromOptions(selectors, {
    ...options,
    ...(isGiven('set') ? {} : { set }),
    ...(isGiven('edition') || edition === undefined ? {} : { edition, sources: { ...options.sources, edition: path } }),
    ...(runs === undefined ? {} : withinLimits(path, { runs })),
    ...(seed === undefined ? {} : { seed }),
  })
}

/** The reference needs no word of the user: it runs in this process. */
const assertTargetGiven = (
  path: string,
  selectors: readonly string[],
  { target, controlUrl }: Configuration,
  isGiven: (name: keyof TargetOptions) => boolean,
): void => {
  const needed = [
    ...(target === 'reference' || isGiven('target') ? [] : (['--target', 'TARGET'] as const)),
    ...(controlUrl === undefined || !isUrlTarget(target) || isGiven('controlUrl') || isGiven('target')
      ? []
      : ['--control-url', 'CONTROL_URL']),
  ]
  if (needed.length === 0) return
  throw new UsageError(`${path} belongs to a run on ${target}, but a result may not choose the target`, {
    advice: `Name the target yourself: ${shellCommand`npx assay replay ${[...needed, ...operands([path, ...selectors])]}`}`,
  })
}
