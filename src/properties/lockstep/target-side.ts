import type { Answer, Command } from '../../protocol/command.ts'
import type { ControlCommand } from '../../protocol/control.ts'
import type { Sandbox } from '../../targets/target.ts'
import { type Observation, SideValues } from './observation.ts'
import type { Step } from './story.ts'

/** The target as one side of a story. Its methods throw a TargetError. */
export class TargetSide {
  readonly values = new SideValues()
  readonly #sandbox: Sandbox
  #read = 0

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox
  }

  /** Carries a step out; the messages since they were read last come with it where `readsMessages`. */
  async play(step: Step, readsMessages: boolean): Promise<Observation | undefined> {
    const { id } = step
    if (step.plane === 'control') {
      const command: ControlCommand | undefined = this.values.resolve(step.command)
      if (command === undefined) return undefined
      const answer = await this.#sandbox.control(command)
      const waited = command.type === 'advance-clock'
      return { answer: waited ? { type: 'waited' } : this.values.seeAnswer(id, answer), messages: [] }
    }
    const command: Command | undefined = this.values.resolve(step.command)
    if (command === undefined) return undefined
    const answer = (await this.#sandbox.send(command)) as Answer
    return {
      answer: this.values.seeAnswer(id, answer),
      ...(answer.type === 'refused' && { reason: answer.reason }),
      messages: readsMessages ? await this.#newMessages(id) : [],
    }
  }

  /** Milliseconds by which the clock of the target is away from that time. */
  async drift(now: number): Promise<number> {
    const clock = await this.#sandbox.control({ type: 'read-clock' })
    return Math.abs(clock.now - now)
  }

  async #newMessages(step: number): Promise<Observation['messages']> {
    const { deliveries } = await this.#sandbox.control({ type: 'read-deliveries' })
    const fresh = deliveries.slice(this.#read)
    this.#read = deliveries.length
    return this.values.seeMessages(step, fresh)
  }
}
