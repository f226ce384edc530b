import type { Decision } from './decide.ts'
import type { State } from './state.ts'

/** Where the state is kept. */
export type Store = { read(): State; write(state: State): void }

/**
 * How a command reads and writes the state that other commands use at the same time, and where it waits
 * for its database in between.
 */
export type Transaction = (
  store: Store,
  decide: (state: State) => Decision,
  wait: () => Promise<void>,
) => Promise<Decision>

/** Reads, decides and writes in one step, so that commands run one after the other. */
export const serializable: Transaction = async (store, decide, wait) => {
  await wait()
  const decided = decide(store.read())
  store.write(decided.state)
  return decided
}
