import type { Answer, Command } from '../../protocol/command.ts'
import type { ControlCommand } from '../../protocol/control.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Sandbox } from '../../targets/target.ts'
import { appCodeAt } from './app-code.ts'
import { storyStart } from './clean-core.ts'
import { type Observation, SideValues } from './observation.ts'
import type { Step } from './story.ts'

/** The target as one side of a story. Its methods throw a TargetError. */
export class TargetSide {
  readonly values = new SideValues()
  readonly #sandbox: Sandbox
  readonly #parameters: Parameters
  #now = storyStart
  /** The ids of the messages that were read. */
  readonly #read = new Set<string>()

  constructor(sandbox: Sandbox, parameters: Parameters) {
    this.#sandbox = sandbox
    this.#parameters = parameters
  }

  /** Carries a step out; the messages since they were read last come with it where `readsMessages`. */
  async play(step: Step, readsMessages: boolean): Promise<Observation | undefined> {
    const { id } = step
    if (step.plane === 'control') {
      const command: ControlCommand | undefined = this.#resolve(step.command)
      if (command === undefined) return undefined
      const answer = await this.#sandbox.control(command)
      const waited = command.type === 'advance-clock'
      if (waited) this.#now += command.seconds * 1000
      return { answer: waited ? { type: 'waited' } : this.values.seeAnswer(id, answer), messages: [] }
    }
    const command: Command | undefined = this.#resolve(step.command)
    if (command === undefined) return undefined
    const answer = (await this.#sandbox.send(command)) as Answer
    return {
      answer: this.values.seeAnswer(id, answer),
      ...(answer.type === 'refused' && { reason: answer.reason }),
      messages: readsMessages ? await this.#newMessages(id) : [],
    }
  }

  /** What the target gave in that step takes the place of the mark that was offered in it. */
  keepRenewedMark({ id, command }: Step): void {
    const [, offered] = /^⟦(.+)⟧$/.exec('trust' in command ? (command.trust ?? '') : '') ?? []
    if (offered !== undefined) this.values.rename(offered, `${id}.trust`)
  }

  /** The code that a push showed in that step is the one that the core tells in its answer. */
  keepShownCode({ id }: Step): void {
    this.values.rename(`${id}.code`, `${id}.message0.code`)
  }

  /** Milliseconds by which the clock of the target is away from that time. */
  async drift(now: number): Promise<number> {
    const clock = await this.#sandbox.control({ type: 'read-clock' })
    return Math.abs(clock.now - now)
  }

  #resolve<C>(template: C): C | undefined {
    return this.values.resolve(template, appCodeAt(this.#now, this.#parameters))
  }
  async #newMessages(step: number): Promise<Observation['messages']> {
    const { deliveries } = await this.#sandbox.control({ type: 'read-deliveries' })
    const fresh = deliveries.filter(({ id }) => !this.#read.has(id))
    for (const { id } of fresh) this.#read.add(id)
    return this.values.seeMessages(step, fresh)
  }
}
