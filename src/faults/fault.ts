import type { Defect } from '../http/reference/sandbox-registry.ts'
import type { Area, areas, RuleId } from '../rules/catalogue.ts'
import type { Edition } from '../rules/rule.ts'

/** A deliberate defect of the reference that breaks one rule, such as a real server might have. */
export type Fault = Defect & {
  /** Unique, kebab-case, says what is wrong: `limit-off-by-one`. */
  readonly name: string
  /** What the faulty server does, in one sentence. */
  readonly summary: string
  /** The edition that it is run in; the newest of its rule where absent. */
  readonly edition?: Edition
}

type Row = (typeof areas)[Area]['rules'][number]

/** The rules that no server can show, or that others replaced, by their rows. */
type UntestableRule = Extract<Row, { readonly testable: 'none' } | { readonly replacedBy: string }>['id']

/** The rules that a server can show. */
export type TestableRule = Exclude<RuleId, UntestableRule>

/** At least one fault for each of these rules: the compiler asks for a missing one. */
export type FaultsFor<R extends RuleId> = Readonly<Record<R, readonly [Fault, ...Fault[]]>>

/** The same for the rules of an area that a server can show. */
export type FaultsOf<A extends Area> = FaultsFor<Extract<TestableRule, `${A}-${string}`>>
