import { type ReferenceOptions, referenceTarget } from './reference.ts'
import type { Target } from './target.ts'
import { TargetError } from './target-error.ts'

export type TargetChoice = Pick<ReferenceOptions, 'edition' | 'parameters'> & {
  /** `reference`, a URL, or the path of an adapter. */
  readonly target: string
}

/** Open what the user named as target. */
export const openTarget = async ({ target, ...options }: TargetChoice): Promise<Target> => {
  if (target === 'reference') return referenceTarget(options)
  throw new TargetError('bad-url', `there is no target "${target}"`)
}
