import { UsageError } from '../../input/usage-error.ts'
import { readResult } from '../../report/result/read-result.ts'
import type { Baseline } from '../../verdict/baseline/baseline.ts'
import type { RunResult } from '../../verdict/result.ts'
import { baselineTarget } from './target-baseline.ts'

/** A complete result: one of an interrupted run cannot show what is stale. Throws a UsageError. */
export const readCompleteResult = async (path: string): Promise<RunResult> => {
  const result = await readResult(path)
  if (result.run.complete) return result
  throw new UsageError(`${path} is the result of a run that did not finish`, {
    advice: 'Run again first: an unfinished scenario says nothing about its entry.',
  })
}

/** The target of a result as a baseline names it. */
export const baselineTargetOf = ({ target, run }: RunResult): Baseline['target'] =>
  baselineTarget(target.product ?? target.name, run.edition)
