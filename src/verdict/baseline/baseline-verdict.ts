/** What is wrong with an entry of a baseline. */
export type BaselineProblem = {
  readonly kind: 'stale' | 'expired' | 'changed'
  /** The rule or the case that the entry is about. */
  readonly entry: string
  /** One sentence. */
  readonly message: string
}

/** How a run stands against a baseline. Expected failures stay failures: no claim looks at this. */
export type BaselineVerdict = {
  /** Entries of all kinds. */
  readonly entries: number
  /** Cases that fail as the baseline says. */
  readonly known: number
  /** Cases that fail at times, and did. */
  readonly flaky: number
  /** Rules that are not seen, as the baseline says. */
  readonly gaps: number
  /** Case ids that went wrong and that no entry knows. */
  readonly unexpected: readonly string[]
  /** Rules that were not seen and that no entry knows. */
  readonly unseen: readonly string[]
  readonly problems: readonly BaselineProblem[]
}
