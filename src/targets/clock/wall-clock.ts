import { setTimeout as wait } from 'node:timers/promises'
import type { ControlAnswerTo, ControlOf, ControlType } from '../../protocol/control.ts'
import type { Sandbox, Target } from '../target.ts'
import { TargetError } from '../target-error.ts'

/**
 * A target whose clock cannot be moved, tested by really waiting: `advance-clock` waits, at most `maxWait` seconds at a
 * time; what takes longer is not verified. Scenarios in flight wait side by side. A target with a clock of its own
 * stays as it is.
 */
export const withWallClock = (
  target: Target,
  maxWait: number,
  pause: (milliseconds: number) => Promise<void> = wait,
): Target => {
  const needsWallClock = target.describe().then(({ powers }) => powers.clock === 'none')
  return {
    ...target,
    async describe() {
      const declaration = await target.describe()
      if (!(await needsWallClock)) return declaration
      return { ...declaration, powers: { ...declaration.powers, clock: 'wall' } }
    },
    async open(options) {
      const sandbox = await target.open(options)
      return (await needsWallClock) ? wallClockSandbox(sandbox, maxWait, pause) : sandbox
    },
  }
}

const wallClockSandbox = (
  sandbox: Sandbox,
  maxWait: number,
  pause: (milliseconds: number) => Promise<void>,
): Sandbox => ({
  id: sandbox.id,
  send: (command) => sandbox.send(command),
  ...(sandbox.sendTampered && { sendTampered: sandbox.sendTampered.bind(sandbox) }),
  ...(sandbox.expectsMessages && { expectsMessages: sandbox.expectsMessages.bind(sandbox) }),
  ...(sandbox.sendMalformed && { sendMalformed: sandbox.sendMalformed.bind(sandbox) }),
  async control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>> {
    if (command.type === 'advance-clock' && 'seconds' in command) {
      if (command.seconds > maxWait) {
        throw new TargetError(
          'too-long-to-wait',
          `the scenario needs a wait of ${command.seconds} s, but --wait allows ${maxWait} s`,
        )
      }
      await pause(command.seconds * 1000)
    } else if (command.type !== 'read-clock') return sandbox.control(command)
    // Both commands are answered with the clock.
    return { type: 'clock', now: Date.now() } as ControlAnswerTo<T>
  },
  redact: (sentence) => sandbox.redact?.(sentence) ?? sentence,
  get exchanges() {
    return sandbox.exchanges
  },
  close: () => sandbox.close(),
})
