/** The codes that a scenario has read, as its sentences refer to them. */
export class RememberedCodes {
  #latest: string | undefined
  #earlier: string | undefined
  #isRepeated = false

  /** "That code": the one that was read last. */
  get latest(): string | undefined {
    return this.#latest
  }
  /** "The earlier code": a different one that was read before it. */
  get earlier(): string | undefined {
    return this.#earlier
  }

  /** Whether the code that was read last is the one that was read right before it as well. */
  get isRepeated(): boolean {
    return this.#isRepeated
  }

  remember(code: string): void {
    this.#isRepeated = code === this.#latest
    if (this.#latest !== undefined && this.#latest !== code) this.#earlier = this.#latest
    this.#latest = code
  }
}
