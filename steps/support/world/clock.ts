import type { ScenarioSandbox } from './sandbox.ts'

/** The clock of a scenario's sandbox. */
export class ScenarioClock {
  readonly #sandbox: ScenarioSandbox
  /** Seconds that the scenario let pass since the sandbox was opened. */
  #elapsed = 0

  constructor(sandbox: ScenarioSandbox) {
    this.#sandbox = sandbox
  }

  get elapsed(): number {
    return this.#elapsed
  }

  /** Let time pass; seconds. */
  async advance(seconds: number): Promise<void> {
    await this.#sandbox.control({ type: 'advance-clock', seconds })
    this.#elapsed += seconds
  }
}
