import type { NullTarget } from '../null-targets/null-target.ts'
import { runEach, type WorkerOptions } from '../workers/run-each.ts'
import { type NullVerdict, runNullTarget } from './run-null-target.ts'

/** Milliseconds for a response: one that never answers is waited for once in every scenario. */
const timeouts = { silent: 300, speaksContract: 20_000 } as const

/** Runs null targets on several threads. Resolves in the order of the targets. */
export const runNullTargets = async (
  chosen: readonly NullTarget[],
  { onVerdict, ...threads }: WorkerOptions & { readonly onVerdict?: (verdict: NullVerdict) => void },
): Promise<readonly NullVerdict[]> => {
  const timeoutOf = ({ speaksContract }: NullTarget): number =>
    speaksContract ? timeouts.speaksContract : timeouts.silent
  return runEach(chosen, {
    ...threads,
    kind: 'null-target',
    request: (one) => ({ name: one.name, timeout: timeoutOf(one) }),
    runInProcess: (one, loaded) => runNullTarget(one, { ...loaded, timeout: timeoutOf(one) }),
    minItemsPerThread: 2,
    ...(onVerdict === undefined ? {} : { onResponse: onVerdict }),
  })
}
