/** So many answers are looked at together: a slow one alone may be slow work. */
const window = 8
/** Answers are slow where the median of a window is so many times as long as the shortest median, and at least so many milliseconds. */
const [slowdown, leastSlow] = [2.5, 500]

/** Slow answers leave as many as a race needs; only one that does not come in time leaves fewer. */
const raceSize = 5

/** So many may be under way before anything is known of a server. */
const first = 8

/**
 * How many requests may be under way at a time. Twice as many after each window of quick answers where more would have come, until answers become slow or one does not
 * come in time; then a quarter fewer after each window of slow answers, and one more after each window of quick ones.
 */
export class InFlightLimit {
  readonly #waiting: (() => void)[] = []
  #limit = first
  #underWay = 0
  #most = 0
  #shortest = Number.POSITIVE_INFINITY
  #recent: number[] = []
  /** Whether a request had to wait since the last window. */
  #isReached = false
  #lowest: number | undefined

  /** Resolves when one more request may be under way, in the order of the calls. */
  async begin(): Promise<void> {
    if (this.#underWay < this.#limit) {
      this.#take()
      return
    }
    this.#isReached = true
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  /** A request is over, after so many milliseconds; `isLate` where its answer did not come in time. */
  end(milliseconds: number, isLate = false): void {
    this.#underWay -= 1
    if (isLate) this.#lower(1)
    this.#recent.push(milliseconds)
    if (this.#recent.length === window) {
      const median = this.#recent.sort((one, other) => one - other)[window / 2] ?? 0
      this.#shortest = Math.min(this.#shortest, median)
      const isSlow = median > Math.max(slowdown * this.#shortest, leastSlow)
      this.#recent = []
      if (isSlow) this.#lower(Math.min(raceSize, this.#limit))
      else if (this.#isReached) this.#limit = this.#lowest === undefined ? 2 * this.#limit : this.#limit + 1
      this.#isReached = this.#waiting.length > 0
    }
    while (this.#underWay < this.#limit && this.#waiting.length > 0) {
      this.#take()
      this.#waiting.shift()?.()
    }
  }

  /** What was found of a host, as a sentence for people; undefined where answers never became slow. */
  summary(host: string): string | undefined {
    if (this.#lowest === undefined) return undefined
    return `assay reduced the concurrent requests to ${host} from ${this.#most} to ${this.#lowest}, because its answers became slow.`
  }

  #take(): void {
    this.#underWay += 1
    this.#most = Math.max(this.#most, this.#underWay)
  }

  #lower(least: number): void {
    this.#limit = Math.max(least, Math.floor(Math.min(this.#limit, this.#underWay + 1) * 0.75))
    this.#lowest = Math.min(this.#lowest ?? this.#limit, this.#limit)
  }
}
