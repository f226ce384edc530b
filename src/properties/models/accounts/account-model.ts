import type { Model } from '../../model-based/model-spec.ts'

/**
 * Two accounts that nothing connects: whatever Ada does, Ben finds his own as he left it. So nothing of what Ada did is in
 * this model, but what Ben did himself, and what she did to herself that stops her from doing more.
 */
export class AccountModel implements Model {
  /** Ben's programs that are signed in, by their labels. */
  readonly programs: string[] = []
  /** Whether Ada trusts the browser that she uses. */
  browserTrusted = false
  /** Whether Ada's own mistakes may have locked her out. */
  mayBeLocked = false
  /** What Ada did last, in a word. */
  lastAction = ''
  /** Wrong codes that Ben entered in a row, so that he does not lock himself out. */
  wrongCodesOfBen = 0

  digest(): string {
    return [this.lastAction, Math.min(this.programs.length, 2), this.browserTrusted].join()
  }
}
