import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Megabytes of the heap in use after garbage collection. */
export const heapInUse = async (): Promise<number> => {
  for (let turn = 0; turn < 3; turn++) {
    collectGarbage()
    await wait(20)
  }
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

/**
 * Do something so many times and measure the memory ten times meanwhile, in megabytes. The first tenth is for
 * caches and compiled code to settle.
 */
export const watchMemory = async (times: number, act: (turn: number) => Promise<void>): Promise<readonly number[]> => {
  const seen: number[] = []
  for (let turn = 0; turn < times; turn++) {
    await act(turn)
    if ((turn + 1) % Math.ceil(times / 10) === 0) seen.push(await heapInUse())
  }
  return seen
}

/** How many megabytes the last reading is above the first. */
export const growth = (seen: readonly number[]): number => (seen.at(-1) ?? 0) - (seen[0] ?? 0)
