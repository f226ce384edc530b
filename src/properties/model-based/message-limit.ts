import type { TestBench } from './test-bench.ts'

/** How many messages each person got in the current window, by test bench. */
const sentInWindow = new WeakMap<TestBench, Map<string, number>>()

/**
 * Count one more message to that person. At the declared limit, move the clock past its window and call `onWait` with the
 * seconds. False where the limit is reached and the clock cannot be moved.
 */
export const reserveMessage = async (
  bench: TestBench,
  name: string,
  onWait: (seconds: number) => void,
): Promise<boolean> => {
  const limit = bench.parameter('code.sends')
  const sent = sentInWindow.get(bench) ?? new Map<string, number>()
  sentInWindow.set(bench, sent)
  if (limit > 0 && (sent.get(name) ?? 0) >= limit) {
    if (!bench.canMoveClock) return false
    const seconds = bench.parameter('code.send_window')
    await bench.wait(seconds)
    onWait(seconds)
    sent.clear()
  }
  sent.set(name, (sent.get(name) ?? 0) + 1)
  return true
}
