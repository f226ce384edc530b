import { isDeepStrictEqual } from 'node:util'
import type { Declaration } from '../../protocol/declaration.ts'
import type { Target } from '../../targets/target.ts'
import { TargetError } from '../../targets/target-error.ts'

const maxShown = 3

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
  const changes = differences(before, now, '')
  const more = changes.length - maxShown
  const shown = [...changes.slice(0, maxShown), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
  return `The target changed its declaration during the run, so no verdict holds for all of it: ${shown}. Run again.`
}

const differences = (before: unknown, now: unknown, path: string): readonly string[] => {
  if (isDeepStrictEqual(before, now)) return []
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null)
    return [`${path} was ${JSON.stringify(before) ?? 'absent'}, is ${JSON.stringify(now) ?? 'absent'}`]
  const names = new Set([...Object.keys(before), ...Object.keys(now)])
  return [...names].flatMap((name) =>
    differences(Reflect.get(before, name), Reflect.get(now, name), path === '' ? name : `${path}.${name}`),
  )
}
