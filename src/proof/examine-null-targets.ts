import { examineEach, type Threads } from './ask-threads.ts'
import { examineNullTarget, type NullVerdict } from './examine-null-target.ts'
import type { NullTarget } from './null-targets.ts'

/** Milliseconds for a response: one that never answers is waited for once in every scenario. */
const limits = { silent: 300, speaking: 20_000 } as const

/** Examines null targets on several threads, and answers in the order of the targets. */
export const examineNullTargets = async (
  chosen: readonly NullTarget[],
  { onVerdict, ...threads }: Threads & { readonly onVerdict?: (verdict: NullVerdict) => void },
): Promise<readonly NullVerdict[]> => {
  const limitOf = ({ speaks }: NullTarget): number => (speaks ? limits.speaking : limits.silent)
  return examineEach(chosen, {
    ...threads,
    topic: 'null-target',
    question: (one) => ({ name: one.name, limit: limitOf(one) }),
    here: (one, loaded) => examineNullTarget(one, { ...loaded, limit: limitOf(one) }),
    worthAThread: 2,
    ...(onVerdict === undefined ? {} : { onAnswer: onVerdict }),
  })
}
