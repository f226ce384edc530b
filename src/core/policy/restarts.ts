import type { State } from '../state.ts'

/** What a restart of the service does to what it knows. */
export const restartPolicy = {
  /** H-RESTART-01 to -04: everything is kept, counts and locks too. */
  kept: (state: State): State => state,
}
