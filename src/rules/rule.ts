import type { OpenQuestion } from './open-questions.ts'
import type { DocumentName } from './sources.ts'
import type { StandardSource } from './standards.ts'

/** A state of the documents: the older two-step scheme, and two-factor as described in 2017 and from 2018 on. */
export const editions = ['two-step', '2fa-2017', '2fa-2018'] as const
export type Edition = (typeof editions)[number]

/** How strongly the documents demand it (RFC 2119 words); INFORMATIVE marks reports of users. */
export const levels = ['MUST', 'SHOULD', 'MAY', 'INFORMATIVE'] as const
export type Level = (typeof levels)[number]

/** What assay must be able to do, besides sending commands, to verify the rule. */
export const powers = [
  'provisioning',
  'clock',
  'push',
  'text',
  'call',
  'email',
  'concurrency',
  'client-address',
  'support',
  'restart',
] as const
export type Power = (typeof powers)[number]

/** The parameter values under which a rule holds, where rules of one edition disagree. */
export type Condition =
  | { readonly parameter: string; readonly is: readonly (string | number | boolean)[] }
  | { readonly parameter: string; readonly atLeast: number }

/** Where a rule is documented. Lines are 1-based in the document. */
export type DocumentSource = { readonly document: DocumentName; readonly lines: string; readonly section: string }

export type Source = DocumentSource | StandardSource

/** One demand of the documents or of a standard: a row of the catalogue. */
export type RuleRow = {
  /** Stable for ever: AREA-number. */
  readonly id: string
  /** The rule that says the same, or took its place: this one is examined no more, and selectors and baselines follow. */
  readonly replacedBy?: string
  /** The demand in one sentence; the title of its `Rule:` block in the features. */
  readonly text: string
  readonly level: Level
  /** At level MAY: `user` means that the service offers it, `server` that both behaviours conform. */
  readonly option?: 'user' | 'server'
  readonly editions: readonly Edition[] | 'all'
  /** Inferred from what is said (a refusal, a boundary, concurrency), or said by unofficial pages alone. */
  readonly derived?: true
  readonly when?: Condition
  /** The capabilities without which the rule does not apply to a target; the smallest set. */
  readonly needs: readonly string[]
  /** Speaks of sent codes: tested with codes by mail on a target that sends none to numbers or devices. */
  readonly orByMail?: true
  /** Holds for accounts without a second factor too: examined on servers that offer none. */
  readonly withoutSecondFactor?: true
  /** How a server shows that the rule is kept or broken. */
  readonly observable: string
  /** The powers without which the rule cannot be verified; the smallest set. */
  readonly powers: readonly Power[]
  /** What the documents leave open about this rule; the target's declared parameters answer it. */
  readonly open?: readonly OpenQuestion[]
  /** How far a server can show it; `full` when absent. */
  readonly testable?: 'partial' | 'none'
  /** Why it is not fully testable. */
  readonly note?: string
  /** What the standards say differently of it, in one sentence. */
  readonly differs?: string
  readonly sources: readonly Source[]
}
