import type { Delivery } from '../../protocol/control.ts'
import type { Sandbox, Target } from '../../targets/target.ts'

/** What the scenarios of a run do to a target. */
export type TargetImpact = {
  requests: number
  accounts: number
  readonly messages: Record<Delivery['channel'], number>
  /** Scenarios in which an account, a sign-in or a code is locked. */
  locked: number
  /** Scenarios that continue until a limit is reached: codes sent, passwords, numbers, devices. */
  usedUp: number
  /** How often the clock is moved on, and by how many seconds in all. */
  moves: number
  seconds: number
  /** The longest single move, in seconds. */
  longest: number
  /** The longest that one scenario moves it, in seconds. */
  longestScenario: number
}

export const emptyImpact = (): TargetImpact => ({
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

/** Adds what other scenarios do. */
export const addImpact = (impact: TargetImpact, more: TargetImpact): void => {
  for (const name of ['requests', 'accounts', 'locked', 'usedUp', 'moves', 'seconds'] as const)
    impact[name] += more[name]
  for (const channel of ['push', 'text', 'call', 'email'] as const) impact.messages[channel] += more.messages[channel]
  impact.longest = Math.max(impact.longest, more.longest)
  impact.longestScenario = Math.max(impact.longestScenario, more.longestScenario)
}

const locks = ['too-many-attempts', 'security-code-locked']
const limits = ['too-many-sends', 'limit-reached']

/** A target that counts its requests. */
export const countingTarget = (target: Target, impact: TargetImpact): Target => ({
  ...target,
  open: async (options) => countingSandbox(await target.open(options), impact),
})

const countingSandbox = (sandbox: Sandbox, impact: TargetImpact): Sandbox => {
  const scenario = { locked: false, usedUp: false, seconds: 0 }
  // Opening and closing it are requests too.
  impact.requests += 2
  return {
    id: sandbox.id,
    exchanges: [],
    async send(command) {
      impact.requests += 1
      const answer = await sandbox.send(command)
      if (answer.type === 'account-created') impact.accounts += 1
      const reason = answer.type === 'refused' && 'reason' in answer ? String(answer.reason) : ''
      scenario.locked ||= locks.includes(reason)
      scenario.usedUp ||= limits.includes(reason)
      return answer
    },
    async control(command) {
      impact.requests += 1
      if (command.type === 'provision-account') impact.accounts += 1
      if (command.type === 'advance-clock' && 'seconds' in command) {
        impact.moves += 1
        impact.seconds += command.seconds
        impact.longest = Math.max(impact.longest, command.seconds)
        scenario.seconds += command.seconds
      }
      return sandbox.control(command)
    },
    async close() {
      const { deliveries } = await sandbox.control({ type: 'read-deliveries' })
      for (const { channel } of deliveries) impact.messages[channel] += 1
      if (scenario.locked) impact.locked += 1
      if (scenario.usedUp) impact.usedUp += 1
      impact.longestScenario = Math.max(impact.longestScenario, scenario.seconds)
      await sandbox.close()
    },
  }
}
