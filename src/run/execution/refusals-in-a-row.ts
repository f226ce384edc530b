import type { CaseEnd } from './case-result.ts'
import type { RefusalLimit } from './run-options.ts'

const isRefusal = (status: number): boolean => status === 429 || status === 503

/**
 * Counts cases in a row to which the target answered nothing but refusals for now. Each of them takes a while, since assay waits as the
 * target asks for, and a run has thousands.
 */
export class RefusalsInARow {
  readonly #limit: RefusalLimit
  #cases = 0
  /** Milliseconds on the clock of this process when the first of them began. */
  #since = 0

  constructor(limit: RefusalLimit) {
    this.#limit = limit
  }

  /** Takes the end of a case, and tells whether the limit is reached. `now`: milliseconds on a clock that only goes forward. */
  isLimitReached(
    { outcome, exchanges, milliseconds }: Pick<CaseEnd, 'outcome' | 'exchanges' | 'milliseconds'>,
    now: number,
  ): boolean {
    const answers = exchanges.flatMap(({ plane, response }) =>
      plane === 'public' && response !== undefined ? [response.status] : [],
    )
    if (outcome.kind === 'pass' || answers.some((status) => !isRefusal(status))) this.#cases = 0
    else if (answers.length > 0 && outcome.kind === 'unverified' && outcome.reason === 'target-slow') {
      if (this.#cases === 0) this.#since = now - milliseconds
      this.#cases++
    }
    return this.#cases >= this.#limit.cases && now - this.#since >= this.#limit.milliseconds
  }
}
