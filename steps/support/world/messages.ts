import type { Delivery } from '../../../src/protocol/control.ts'
import type { ScenarioSandbox } from './sandbox.ts'

/** What the service delivered: pushes, text messages, calls and mails. */
export class Messages {
  /** A Then checks what arrived, so count the deliveries before each attempt. */
  watched = false
  readonly #sandbox: ScenarioSandbox
  /** The ids of what was delivered before: an outbox may list what came at one moment in any order. */
  #beforeAttempt: ReadonlySet<string> | undefined

  constructor(sandbox: ScenarioSandbox) {
    this.#sandbox = sandbox
  }

  /** What an author of an adapter should look at where a message is missing, after a sentence; empty for any other target. */
  async hint(): Promise<string> {
    const sandbox = await this.#sandbox.open()
    return sandbox.expectsMessages?.() === false
      ? ". The adapter called expect() in no command: call expect('text') where the server says that it sends a message, so that it is waited for"
      : ''
  }

  async deliveries(matches: (delivery: Delivery) => boolean = () => true): Promise<readonly Delivery[]> {
    const { deliveries } = await this.#sandbox.control({ type: 'read-deliveries' })
    return deliveries.filter(matches)
  }
  async latest(matches: (delivery: Delivery) => boolean): Promise<Delivery | undefined> {
    return (await this.deliveries(matches)).at(-1)
  }
  /** How many were delivered so far; 0 where deliveries cannot be read. */
  async count(): Promise<number> {
    return this.#sandbox.declaration.powers.outbox.length === 0 ? 0 : (await this.deliveries()).length
  }

  async noteBeforeAttempt(): Promise<void> {
    if (this.watched) this.#beforeAttempt = new Set((await this.deliveries()).map(({ id }) => id))
  }
  /** What was delivered since the attempt. */
  async sinceAttempt(): Promise<readonly Delivery[]> {
    const before = this.#beforeAttempt
    if (before === undefined) throw new Error('nothing was noted before the attempt')
    return this.deliveries(({ id }) => !before.has(id))
  }
}
