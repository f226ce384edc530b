import type { Delivery } from '../../protocol/control.ts'
import type { Sandbox, Target } from '../../targets/target.ts'

/** What the scenarios of a run do to a target. */
export type Tally = {
  requests: number
  accounts: number
  readonly messages: Record<Delivery['channel'], number>
  /** Scenarios in which an account, a sign-in or a code is locked. */
  locked: number
  /** Scenarios that go on until a limit is reached: codes sent, passwords, numbers, devices. */
  usedUp: number
  /** How often the clock is moved on, and by how many seconds in all. */
  moves: number
  seconds: number
  /** The longest single move, in seconds. */
  longest: number
  /** The longest that one scenario moves it, in seconds. */
  longestScenario: number
}

export const emptyTally = (): Tally => ({
  requests: 0,
  accounts: 0,
  messages: { push: 0, text: 0, call: 0, email: 0 },
  locked: 0,
  usedUp: 0,
  moves: 0,
  seconds: 0,
  longest: 0,
  longestScenario: 0,
})

const locks = ['too-many-attempts', 'security-code-locked']
const limits = ['too-many-sends', 'limit-reached']

/** A target that counts into a tally what is asked of it. */
export const counting = (target: Target, tally: Tally): Target => ({
  ...target,
  open: async (options) => count(await target.open(options), tally),
})

const count = (sandbox: Sandbox, tally: Tally): Sandbox => {
  const met = { locked: false, usedUp: false, seconds: 0 }
  // Opening and closing it are requests too.
  tally.requests += 2
  return {
    id: sandbox.id,
    exchanges: [],
    async send(command) {
      tally.requests += 1
      const answer = await sandbox.send(command)
      if (answer.type === 'account-created') tally.accounts += 1
      const reason = answer.type === 'refused' && 'reason' in answer ? String(answer.reason) : ''
      met.locked ||= locks.includes(reason)
      met.usedUp ||= limits.includes(reason)
      return answer
    },
    async control(command) {
      tally.requests += 1
      if (command.type === 'provision-account') tally.accounts += 1
      if (command.type === 'advance-clock' && 'seconds' in command) {
        tally.moves += 1
        tally.seconds += command.seconds
        tally.longest = Math.max(tally.longest, command.seconds)
        met.seconds += command.seconds
      }
      return sandbox.control(command)
    },
    async close() {
      const { deliveries } = await sandbox.control({ type: 'read-deliveries' })
      for (const { channel } of deliveries) tally.messages[channel] += 1
      if (met.locked) tally.locked += 1
      if (met.usedUp) tally.usedUp += 1
      tally.longestScenario = Math.max(tally.longestScenario, met.seconds)
      await sandbox.close()
    },
  }
}
