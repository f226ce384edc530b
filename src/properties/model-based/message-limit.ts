import type { TestBench } from './test-bench.ts'

/** How many messages went to the number of each since time was moved past the window; of one story. */
const sentInWindow = new WeakMap<TestBench, Map<string, number>>()

/**
 * One more message to that person, as far as the declared limit allows; at the limit its window is waited out, and `passed`
 * hears how long. False where time cannot be moved and the limit is reached.
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
