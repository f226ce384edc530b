import type { Model } from '../../model-based/model-spec.ts'

/**
 * Two unrelated accounts: nothing that Ada does changes Ben's. The model holds what Ben did himself, and what keeps Ada from
 * doing more.
 */
export class AccountModel implements Model {
  /** Ben's programs that are signed in, by their labels. */
  readonly programs: string[] = []
  /** Whether Ada trusts the browser that she uses. */
  browserTrusted = false
  /** Whether Ada's own mistakes may have locked her out. */
  mayBeLocked = false
  /** What Ada did last. */
  lastAction = ''
  /** Wrong codes that Ben entered in a row; he stops before the lock. */
  wrongCodesOfBen = 0

  digest(): string {
    return [this.lastAction, Math.min(this.programs.length, 2), this.browserTrusted].join()
  }
}
