import type { Coverage } from '../property.ts'

/** Counts how far a search comes. */
export class CoverageCounter {
  #runs = 0
  #commands = 0
  readonly #states = new Set<string>()
  readonly #boundaries: Map<string, number>

  /** `boundaries` are those that the search means to hit; they are told also when it never does. */
  constructor(boundaries: readonly string[]) {
    this.#boundaries = new Map(boundaries.map((name) => [name, 0]))
  }
  countRun(): void {
    this.#runs += 1
  }
  countCommand(): void {
    this.#commands += 1
  }
  /** A state of the model, in a form that is the same for the same state. */
  addState(text: string): void {
    this.#states.add(text)
  }
  /** One of the boundaries was hit. Throws an Error for one that was not announced. */
  hitBoundary(name: string): void {
    const count = this.#boundaries.get(name)
    if (count === undefined) throw new Error(`the search did not announce the boundary "${name}"`)
    this.#boundaries.set(name, count + 1)
  }
  get coverage(): Coverage {
    return {
      runs: this.#runs,
      commands: this.#commands,
      states: this.#states.size,
      boundaries: Object.fromEntries(this.#boundaries),
    }
  }
}
