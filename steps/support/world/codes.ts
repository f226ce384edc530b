/** The codes that a scenario has read, as its sentences refer to them. */
export class RememberedCodes {
  #latest: string | undefined
  #earlier: string | undefined

  /** "That code": the one that was read last. */
  get latest(): string | undefined {
    return this.#latest
  }
  /** "The earlier code": a different one that was read before it. */
  get earlier(): string | undefined {
    return this.#earlier
  }

  remember(code: string): void {
    if (this.#latest !== undefined && this.#latest !== code) this.#earlier = this.#latest
    this.#latest = code
  }
}
