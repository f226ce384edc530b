import type { RuleId } from '../../rules/catalogue.ts'
import type { CaseResult } from '../../verdict/result.ts'

/** A finished case and the rule that it is about: one line of `cases.ndjson`. */
export type LoggedCase = {
  readonly rule: RuleId
  readonly case: CaseResult
  /** It failed and will run again: a later line of the same case takes its place, unless the run is killed before. */
  readonly provisional?: true
}
