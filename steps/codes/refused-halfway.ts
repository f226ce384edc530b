import type { Answer } from '../../src/protocol/command.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { Edge } from '../support/world/clock.ts'
import type { AccountWorld } from '../support/world.ts'

/**
 * After as many codes as the limit allows: asks for as many again halfway through the window, and moves the clock to an edge of its
 * end. Throws CannotArrange where one of them is not refused.
 */
export const refuseHalfway = async (
  world: AccountWorld,
  limit: 'code.on_demand' | 'code.sends',
  edge: Edge,
  ask: () => Promise<Answer>,
): Promise<void> => {
  const window = world.sandbox.parameter('code.send_window')
  const half = Math.floor(window / 2)
  const { lastMoved } = world.clock
  await world.clock.advance(half)
  for (let more = 0; more < world.sandbox.parameter(limit); more += 1) {
    const { type } = await ask()
    if (type !== 'refused') throw new CannotArrange(`a code above the limit was not refused (${limit})`)
  }
  await world.clock.advanceTo(edge, window - half, lastMoved)
}
