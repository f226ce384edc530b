import { findRule, inEdition, type RuleId } from '../rules/catalogue.ts'
import type { Edition } from '../rules/rule.ts'
import type { Exchange } from '../targets/target.ts'

/**
 * What a monitor saw beside what a scenario is about. `rule` is the documented rule that it breaks; absent where no
 * document speaks of it. The sentences hold no secret.
 */
export type Finding = {
  readonly rule?: RuleId
  readonly message: string
  readonly expected: string
  readonly actual: string
  /** What led there, step by step, and the path that leads a search to it again; of a monitor neither. */
  readonly story?: readonly string[]
  readonly path?: string
  /** The exchanges of that story, redacted. */
  readonly exchanges?: readonly Exchange[]
}

/** The first of these rules that the edition has. */
export const brokenIn = (edition: Edition, breaks: readonly RuleId[]): RuleId | undefined =>
  breaks.find((id) => {
    const rule = findRule(id)
    return rule !== undefined && inEdition(rule, edition)
  })

/** The findings, each once. */
export const distinctFindings = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((one) => [`${one.rule} ${one.message} ${one.actual}`, one])).values(),
]
