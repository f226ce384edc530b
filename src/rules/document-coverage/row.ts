import type { RuleId } from '../catalogue.ts'

/** Lines of a document, and what became of them: the rules they lead to, or why there is no rule. */
export type DocumentCoverageRow = {
  /** 1-based, such as `7-8`; blank lines belong to the row before them. */
  readonly lines: string
  /** What the lines hold, in our words. */
  readonly about: string
} & ({ readonly rules: readonly RuleId[] } | { readonly because: string })
