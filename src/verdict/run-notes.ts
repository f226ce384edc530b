import type { TimesByPart } from '../targets/times-by-part.ts'

/** `passed-before`: within the hour, and the target has not changed since. `left-out`: the user said so. */
export const checkStates = ['passed', 'passed-before', 'left-out'] as const
export type CheckState = (typeof checkStates)[number]

/** What is said of a run where there is something to say. */
export type RunNotes = {
  /** What became of the check of the target before the run; absent in results of older versions. */
  readonly check?: CheckState
  /** How many cases of each rule depth quick left out; absent at depth full. */
  readonly leftOut?: Readonly<Record<string, number>>
  /** How the target was spared because it asked for fewer requests. */
  readonly pace?: string
  /** What the run left behind on the target. */
  readonly leftBehind?: string
  /** Milliseconds by what was done with a server, and of scenarios that ran alone at the end; absent for the reference. */
  readonly times?: TimesByPart & { readonly alone?: number }
}
