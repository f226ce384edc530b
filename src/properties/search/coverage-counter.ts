import type { Coverage } from '../property.ts'

/** Counts what a search covers. */
export class CoverageCounter {
  #runs = 0
  #commands = 0
  readonly #states = new Set<string>()
  readonly #boundaries: Map<string, number>

  /** `boundaries` are those that the search should hit; the coverage lists them even with a count of 0. */
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
  /** Count a hit. Throws an Error for a boundary that the constructor was not given. */
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
