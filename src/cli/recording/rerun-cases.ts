import { z } from 'zod'
import { UsageError } from '../../input/usage-error.ts'
import { readResult } from '../../report/result/read-result.ts'
import type { ExitCode } from '../exit-code.ts'
import type { RunOptions } from '../run/options.ts'
import { runFromOptions } from '../run/run-from-options.ts'

/** What a result remembers of how its run was started. */
const configurationSchema = z.looseObject({
  target: z.string(),
  edition: z.string().exactOptional(),
  set: z.array(z.string()).default([]),
  controlUrl: z.string().exactOptional(),
  timeout: z.int().default(10),
  wait: z.int().exactOptional(),
  runs: z.int().exactOptional(),
  seed: z.string().exactOptional(),
  iOwnThis: z.boolean().default(false),
  features: z.union([z.string(), z.array(z.string())]).exactOptional(),
})

/**
 * Cases of a result once more, against the same target in the same way; the control token comes from the environment, as
 * it did then. Throws a UsageError for what the result does not have.
 */
export const rerunCases = async (
  path: string,
  selectors: readonly string[],
  options: RunOptions,
): Promise<ExitCode> => {
  const { rules, configuration } = await readResult(path)
  if (selectors.length === 0) {
    throw new UsageError('Name the rules or cases to run again', { advice: `As in: npx assay replay ${path} CODE-01` })
  }
  const known = new Set(rules.flatMap(({ id, cases }) => [id, ...cases.map((one) => one.id)]))
  const unknown = selectors.find((selector) => !known.has(selector))
  if (unknown !== undefined) throw new UsageError(`${path} has no rule or case "${unknown}"`)
  const parsed = configurationSchema.safeParse(configuration)
  if (!parsed.success) throw new UsageError(`${path} does not say how its run was started`)
  const { target, edition, set, controlUrl, timeout, wait, runs, seed, iOwnThis } = parsed.data
  const token = process.env.ASSAY_CONTROL_TOKEN
  return runFromOptions(selectors, {
    ...options,
    target,
    set,
    timeout,
    iOwnThis,
    ...(edition === undefined ? {} : { edition }),
    ...(controlUrl === undefined ? {} : { controlUrl }),
    ...(token === undefined ? {} : { controlToken: token }),
    ...(wait === undefined ? {} : { wait }),
    ...(runs === undefined ? {} : { runs }),
    ...(seed === undefined ? {} : { seed }),
  })
}
