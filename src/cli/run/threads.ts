import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { Hand } from '../../run/hand.ts'
import { threadHand } from '../../run/thread-hand.ts'
import type { ThreadData } from './work-of-a-thread.ts'

/** From so many cases on a second thread has done more than its start costs. */
const worthAThread = 300
/** More threads than this would be waiting for the first one, which writes the results. */
const mostThreads = 4

/** How many threads carry the cases out: one, but for the reference in process, which leaves nothing to wait for. */
export const threadCount = (target: string, cases: number, wanted: number | undefined): number => {
  if (target !== 'reference') return 1
  return wanted ?? Math.min(availableParallelism(), mostThreads, Math.max(1, Math.floor(cases / worthAThread)))
}

/** The threads beside this one. Each loads features and steps by itself and takes cases from the queue of the run. */
export const secondThreads = (count: number, data: ThreadData, replay: (id: string) => string): readonly Hand[] =>
  Array.from({ length: count - 1 }, () =>
    threadHand(new URL(`./second-thread${extname(import.meta.url)}`, import.meta.url), data, replay),
  )
