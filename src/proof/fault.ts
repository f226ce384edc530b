import type { Defect } from '../http/sandboxes.ts'
import type { Area, RuleId } from '../rules/catalogue.ts'

/** A deliberate defect of the reference that breaks one rule, as a real server might have it. */
export type Fault = Defect & {
  /** Unique, kebab-case, says what is wrong: `limit-off-by-one`. */
  readonly name: string
  /** What the faulty server does, in one sentence. */
  readonly summary: string
}

/** The rules of an area that a server can show. */
export type RulesOf<A extends Area> = Extract<RuleId, `${A}-${string}`>

/** At least one fault for each rule: the compiler asks for a missing one. `Except` names rules that no server shows. */
export type FaultsOf<A extends Area, Except extends RuleId = never> = Readonly<
  Record<Exclude<RulesOf<A>, Except>, readonly [Fault, ...Fault[]]>
>
