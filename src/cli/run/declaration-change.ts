import { isDeepStrictEqual } from 'node:util'
import type { Declaration } from '../../protocol/declaration.ts'
import type { Target } from '../../targets/target.ts'
import { TargetError } from '../../targets/target-error.ts'
import { differencesText } from '../../verdict/differences.ts'

/**
 * How the declaration of a target changed during the run, as a sentence; undefined when it is the same, or when the
 * target can no longer be reached, which its scenarios have shown.
 */
export const declarationChange = async (target: Target, before: Declaration): Promise<string | undefined> => {
  const now = await target.describe().catch((error: unknown) => {
    if (error instanceof TargetError) return undefined
    throw error
  })
  if (now === undefined || isDeepStrictEqual(now, before)) return undefined
  return `The target changed its declaration during the run, so the verdicts are invalid: ${differencesText(before, now)}. Run again.`
}
