import { UsageError } from '../../input/usage-error.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import type { Target } from '../../targets/target.ts'
import { parseEdition } from './option-values.ts'
import { printTargetLine } from './target-line.ts'
import type { TargetOptions } from './target-options.ts'

/** Reads the declaration of the target. Throws a UsageError when it is of another edition than the chosen one. */
export const describeTarget = async (target: Target, { edition }: TargetOptions): Promise<Declaration> => {
  const declaration = await target.describe()
  if (edition !== undefined && parseEdition(edition) !== declaration.edition) {
    throw new UsageError(`The target declares the edition ${declaration.edition}, not ${edition}`)
  }
  return declaration
}

/**
 * Opens a target, asks what it declares, and prints the line that names it, also where it cannot be reached. Throws what prevents it from being
 * used; it is closed then.
 */
export const openDescribedTarget = async (
  options: TargetOptions & { readonly json?: boolean },
  open: () => Promise<Target>,
): Promise<{ readonly target: Target; readonly declaration: Declaration }> => {
  let target: Target | undefined
  try {
    target = await open()
    const declaration = await describeTarget(target, options)
    printTargetLine(options, declaration.edition)
    return { target, declaration }
  } catch (error) {
    if (!(error instanceof UsageError)) printTargetLine(options, undefined)
    await target?.close()
    throw error
  }
}
