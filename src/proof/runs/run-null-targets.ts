import type { NullTarget } from '../null-targets/null-target.ts'
import { runEach, type WorkerOptions } from '../workers/run-each.ts'
import { type NullVerdict, runNullTarget } from './run-null-target.ts'

/** Milliseconds for a response: one that never answers is waited for once in every scenario. */
const limits = { silent: 300, speaksContract: 20_000 } as const

/** Runs null targets on several threads. Resolves in the order of the targets. */
export const runNullTargets = async (
  chosen: readonly NullTarget[],
  { onVerdict, ...threads }: WorkerOptions & { readonly onVerdict?: (verdict: NullVerdict) => void },
): Promise<readonly NullVerdict[]> => {
  const limitOf = ({ speaksContract }: NullTarget): number => (speaksContract ? limits.speaksContract : limits.silent)
  return runEach(chosen, {
    ...threads,
    kind: 'null-target',
    request: (one) => ({ name: one.name, limit: limitOf(one) }),
    runInProcess: (one, loaded) => runNullTarget(one, { ...loaded, limit: limitOf(one) }),
    minItemsPerThread: 2,
    ...(onVerdict === undefined ? {} : { onResponse: onVerdict }),
  })
}
