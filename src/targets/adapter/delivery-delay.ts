/** So many of the last messages tell how late messages come. */
const kept = 9
/** As many times as late as usual may the next one come. */
const margin = 1.5

/**
 * How long after an answer messages may still come: as long as is declared, or longer where messages of this server usually
 * came later. All times in milliseconds.
 */
export class DeliveryDelay {
  readonly #least: number
  readonly #most: number
  readonly #late: number[] = []

  constructor(least: number, most: number) {
    this.#least = least
    this.#most = Math.max(least, most)
  }

  /** A message came so long after the answer. */
  came(late: number): void {
    this.#late.push(late)
    if (this.#late.length > kept) this.#late.shift()
  }
  get milliseconds(): number {
    return Math.max(this.#least, Math.min(this.#most, margin * this.#usual))
  }
  /** A sentence for people; undefined where the declared time is long enough. */
  get summary(): string | undefined {
    const waited = this.milliseconds
    if (waited <= this.#least) return undefined
    return `Messages came ${seconds(this.#usual)} after the answers, so assay waited ${seconds(waited)} before it took it that nothing was sent.`
  }

  /** The median, which one hiccup does not change. */
  get #usual(): number {
    const sorted = this.#late.toSorted((one, other) => one - other)
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
