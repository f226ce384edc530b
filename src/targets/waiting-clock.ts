import { setTimeout as wait } from 'node:timers/promises'
import type { ControlAnswerTo, ControlOf, ControlType } from '../protocol/control.ts'
import type { Sandbox, Target } from './target.ts'
import { TargetError } from './target-error.ts'

/**
 * A target whose clock nobody can move, examined by really waiting: `advance-clock` waits, up to `longest` seconds at one
 * time; what takes longer is not seen. Scenarios in flight wait side by side. A target with a clock of its own is left as
 * it is.
 */
export const waitingClock = (
  target: Target,
  longest: number,
  pause: (milliseconds: number) => Promise<void> = wait,
): Target => {
  const wraps = target.describe().then(({ powers }) => powers.clock === 'none')
  return {
    ...target,
    async describe() {
      const declaration = await target.describe()
      if (!(await wraps)) return declaration
      return { ...declaration, powers: { ...declaration.powers, clock: 'wall' } }
    },
    async open(options) {
      const sandbox = await target.open(options)
      return (await wraps) ? waiting(sandbox, longest, pause) : sandbox
    },
  }
}

const waiting = (sandbox: Sandbox, longest: number, pause: (milliseconds: number) => Promise<void>): Sandbox => ({
  id: sandbox.id,
  send: (command) => sandbox.send(command),
  ...(sandbox.sendDistorted && { sendDistorted: sandbox.sendDistorted.bind(sandbox) }),
  async control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>> {
    if (command.type === 'advance-clock' && 'seconds' in command) {
      if (command.seconds > longest) {
        throw new TargetError(
          'too-long-to-wait',
          `${command.seconds} s would have to pass, and no wait is longer than ${longest} s`,
        )
      }
      await pause(command.seconds * 1000)
    } else if (command.type !== 'read-clock') return sandbox.control(command)
    // Both commands are answered with the clock.
    return { type: 'clock', now: Date.now() } as ControlAnswerTo<T>
  },
  hide: (sentence) => sandbox.hide?.(sentence) ?? sentence,
  get exchanges() {
    return sandbox.exchanges
  },
  close: () => sandbox.close(),
})
