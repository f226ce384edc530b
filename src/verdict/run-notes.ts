import type { TimesByPart } from '../targets/times-by-part.ts'

/** What is said of a run where there is something to say. */
export type RunNotes = {
  /** How the target was spared because it asked for fewer requests. */
  readonly pace?: string
  /** What the run left behind on the target. */
  readonly leftBehind?: string
  /** Milliseconds by what was done with a server, and of scenarios that ran alone at the end; absent for the reference. */
  readonly times?: TimesByPart & { readonly alone?: number }
}
