import type { Stage } from './stage.ts'

/** How many messages went to the number of each since time was moved past the window; of one story. */
const counts = new WeakMap<Stage, Map<string, number>>()

/**
 * One more message to that person, as far as the declared limit allows; at the limit its window is waited out, and `passed`
 * hears how long. False where time cannot be moved and the limit is reached.
 */
export const roomForMessage = async (
  stage: Stage,
  name: string,
  passed: (seconds: number) => void,
): Promise<boolean> => {
  const limit = stage.parameter('code.sends')
  const sent = counts.get(stage) ?? new Map<string, number>()
  counts.set(stage, sent)
  if (limit > 0 && (sent.get(name) ?? 0) >= limit) {
    if (!stage.movesClock) return false
    const seconds = stage.parameter('code.send_window')
    await stage.wait(seconds)
    passed(seconds)
    sent.clear()
  }
  sent.set(name, (sent.get(name) ?? 0) + 1)
  return true
}
