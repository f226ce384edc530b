import type { Level } from '../../rules/rule.ts'
import type { Outcome } from '../../verdict/outcome.ts'
import type { StepMatch } from '../suite/step-matching.ts'
import { type Failure, harnessError, outcomeOfFailure } from './case-outcome.ts'
import { locationOf } from './user-code.ts'

/** The verdict on a case that did not run, or not to its end. */
export const notRun = (detail: string): Outcome => ({ kind: 'unverified', reason: 'not-run', detail })

/** What happened in a case while it ran; of each kind, the first. */
export class CaseFindings {
  #defect: string | undefined
  #failure: Failure | undefined
  #aborted: string | undefined
  #pending: string | undefined
  #skippedBy: string | undefined
  #judged = false

  /** No step definition matches the sentence, or several do. */
  undefinedOrAmbiguous(sentence: string, matches: readonly StepMatch[]): void {
    const places = matches.map(({ definition }) => locationOf(definition)).join(', ')
    this.#defect ??=
      matches.length === 0
        ? `no step definition matches "${sentence}"`
        : `several step definitions match "${sentence}": ${places}`
  }
  failed(failure: Failure): void {
    this.#failure ??= failure
  }
  aborted(why: string): void {
    this.#aborted ??= why
  }
  pending(place: string): void {
    this.#pending ??= place
  }
  skipped(place: string): void {
    this.#skippedBy ??= place
  }
  /** A Then was executed. */
  judged(): void {
    this.#judged = true
  }

  /** The verdict. `fromWorld` counts only when a hook or step skipped the case. */
  outcome(level: Level, fromWorld: Outcome | undefined): Outcome {
    if (this.#defect !== undefined) return harnessError(this.#defect)
    if (this.#failure) return outcomeOfFailure(this.#failure, level)
    if (this.#aborted !== undefined) return notRun(this.#aborted)
    if (this.#pending !== undefined) return harnessError(`${this.#pending} is pending`)
    if (this.#skippedBy !== undefined) return this.#outcomeOfSkip(this.#skippedBy, fromWorld)
    return this.#judged ? { kind: 'pass' } : harnessError('no Then was executed, so nothing was tested')
  }

  #outcomeOfSkip(place: string, fromWorld: Outcome | undefined): Outcome {
    if (fromWorld?.kind === 'pass') return harnessError(`${place} skipped the case and called it passed`)
    return fromWorld ?? notRun(`${place} skipped the case without saying why`)
  }
}
