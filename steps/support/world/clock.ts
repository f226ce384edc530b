import type { ScenarioSandbox } from './sandbox.ts'

/** The clock of a scenario's sandbox. */
export class ScenarioClock {
  readonly #sandbox: ScenarioSandbox
  /** Seconds by which the clock was moved since the sandbox was opened. */
  #elapsed = 0

  constructor(sandbox: ScenarioSandbox) {
    this.#sandbox = sandbox
  }

  get elapsed(): number {
    return this.#elapsed
  }

  /** Move the clock by that many seconds. */
  async advance(seconds: number): Promise<void> {
    await this.#sandbox.control({ type: 'advance-clock', seconds })
    this.#elapsed += seconds
  }
}
