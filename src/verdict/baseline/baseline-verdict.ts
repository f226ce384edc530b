/** What is wrong with an entry of a baseline. */
export type BaselineProblem = {
  readonly kind: 'stale' | 'expired' | 'changed'
  /** The rule or the case that the entry is about. */
  readonly entry: string
  /** One sentence. */
  readonly message: string
}

/** The comparison of a run with a baseline. Expected failures stay failures: no claim depends on this. */
export type BaselineVerdict = {
  /** Entries of all kinds. */
  readonly entries: number
  /** Cases that fail as the baseline says. */
  readonly known: number
  /** Flaky cases that failed. */
  readonly flaky: number
  /** Rules that are not verified, as the baseline says. */
  readonly gaps: number
  /** Case ids that failed and have no entry. */
  readonly unexpected: readonly string[]
  /** Rules that were not verified and have no entry. */
  readonly unseen: readonly string[]
  readonly problems: readonly BaselineProblem[]
}
