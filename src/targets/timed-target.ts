import type { ControlType } from '../protocol/control.ts'
import type { Sandbox, Target } from './target.ts'
import { type TimePart, timeParts } from './times-by-part.ts'

const partOf: Readonly<Record<ControlType, TimePart>> = {
  'provision-account': 'accounts',
  'demand-password-change': 'accounts',
  'issue-staff-token': 'accounts',
  'set-client-address': 'accounts',
  'read-deliveries': 'messages',
  'advance-clock': 'clock',
  'read-clock': 'clock',
  restart: 'restarts',
}

/** Adds up the time in which at least one of a kind of work is under way. */
class UnionOfTimes {
  #underWay = 0
  #since = 0
  #total = 0

  get milliseconds(): number {
    return Math.round(this.#total + (this.#underWay > 0 ? performance.now() - this.#since : 0))
  }
  async of<A>(work: () => Promise<A>): Promise<A> {
    if (this.#underWay === 0) this.#since = performance.now()
    this.#underWay += 1
    try {
      return await work()
    } finally {
      this.#underWay -= 1
      if (this.#underWay === 0) this.#total += performance.now() - this.#since
    }
  }
}

/** Opens a target, and measures what time goes by with it. The reference in process is handed over as it is. */
export const openTimed = async (open: () => Promise<Target>): Promise<Target> => {
  const unions = Object.fromEntries(timeParts.map((part) => [part, new UnionOfTimes()])) as Record<
    TimePart,
    UnionOfTimes
  >
  const target = await unions.start.of(open)
  if (target.kind !== 'http' && target.kind !== 'adapter') return target
  return {
    ...target,
    open: async (options) => timedSandbox(await unions.accounts.of(() => target.open(options)), unions),
    times: () =>
      Object.fromEntries(
        timeParts.flatMap((part) => (unions[part].milliseconds === 0 ? [] : [[part, unions[part].milliseconds]])),
      ),
  }
}

const timedSandbox = (sandbox: Sandbox, unions: Readonly<Record<TimePart, UnionOfTimes>>): Sandbox => ({
  ...sandbox,
  send: (command) => unions.requests.of(() => sandbox.send(command)),
  control: (command) => unions[partOf[command.type]].of(() => sandbox.control(command)),
  get exchanges() {
    return sandbox.exchanges
  },
})
