import { TargetError } from '../../targets/target-error.ts'

/** Thrown where a target refuses what a property arranges, or fails over it: nothing was tested. */
export class ArrangeFailed extends Error {
  override readonly name = 'ArrangeFailed'
}

/** Errors of a target that would be a finding in what a property tests. */
const findingCodes: readonly string[] = ['server-error', 'internal-error', 'unexpected-answer', 'contradiction']

/** Arranges something for a property. A failure of the target is an ArrangeFailed then, never a finding. */
export const arranging = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TargetError) || !findingCodes.includes(error.code)) throw error
    throw new ArrangeFailed(error.message, { cause: error })
  }
}
