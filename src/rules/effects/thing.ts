import type { RuleId } from '../catalogue.ts'
import type { Edition } from '../rule.ts'
import type { EventId } from './events.ts'

/** What an event does to a thing. `notified`: a message about the event arrives. */
export type Effect = 'ends' | 'stays' | 'counts' | 'resets' | 'locked' | 'notified'

/** What becomes of those of the same account that the event does not concern. */
type Others = {
  readonly effect: Effect
  readonly rule?: RuleId
  readonly parameter?: string
  readonly derived?: true
}

type Row = {
  readonly events: readonly EventId[]
  /** All editions where absent. */
  readonly editions?: readonly Edition[]
}

/** Cells whose effect follows from a rule, from a declared parameter, or from both. */
export type ClosedRow = Row & {
  readonly effect: Effect
  readonly rule?: RuleId
  readonly parameter?: string
  /** Which value of the parameter has which effect, where it is a choice. */
  readonly values?: Readonly<Record<string, string>>
  /** Inferred from that rule or parameter, rather than said by it. */
  readonly derived?: true
  readonly others?: Others
  readonly why?: string
}

/** Cells of which no document speaks and for which nothing is declared: no verdict. `open` is the reason. */
export type OpenRow = Row & {
  readonly open: string
  /** Thing and event exclude each other. */
  readonly cannotMeet?: true
}

export type EffectRow = ClosedRow | OpenRow

/** Something with a life, and what each event does to it. */
export type Thing = { readonly id: string; readonly title: string; readonly rows: readonly EffectRow[] }

/** The reason of most open cells. */
export const silent = 'No document and no declared parameter speaks of it.'

/** Of an event that standards alone know. */
export const besideDocuments = 'The documents do not know it, and no standard says what becomes of this.'

export const twoFactorEditions = ['2fa-2017', '2fa-2018'] as const satisfies readonly Edition[]

type Named<R extends readonly EffectRow[]> = R[number]['events'][number]
/** Rows that name every event; otherwise a type that shows which are missing. */
type Complete<R extends readonly EffectRow[]> = [Exclude<EventId, Named<R>>] extends [never]
  ? unknown
  : { readonly missing: Exclude<EventId, Named<R>> }

/** The rows of one thing. The compiler asks for each event; the test for holes asks for each edition. */
export const thing = <const I extends string, const R extends readonly EffectRow[]>(
  id: I,
  title: string,
  rows: R & Complete<R>,
): Thing & { readonly id: I } => ({ id, title, rows })
