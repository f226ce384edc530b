import type { CommandType } from './command.ts'

/**
 * Numbers and choices of a service, and which values each may have. A target declares its own. `default` is what the
 * reference declares, by edition where editions differ.
 */
type Spec =
  | {
      readonly kind: 'seconds' | 'count'
      readonly min: number
      readonly max: number
      readonly default: number
      /** 0 may be declared too: no limit, or no end, where the documents name none. */
      readonly orNone?: true
    }
  | { readonly kind: 'flag'; readonly default: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly default: string }
  /** A date such as 2017-06-15, or `none`. */
  | { readonly kind: 'date-or-none'; readonly default: string }
  /** A dotted version such as 10.11. */
  | { readonly kind: 'version'; readonly default: string }
  /** What the target calls something: letters, digits, `-`, `_` and `.`, beginning with a letter or digit. */
  | { readonly kind: 'name'; readonly default: string }

/** How values of the kinds that are texts are written. */
export const parameterPatterns = {
  'date-or-none': /^(none|\d{4}-\d{2}-\d{2})$/,
  version: /^\d+(\.\d+){0,2}$/,
  name: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
} as const

export type ParameterSpec = Spec & {
  /** What is declared, for people. */
  readonly text: string
  /** The commands whose decision reads it; none where steps alone do. */
  readonly readBy: readonly CommandType[] | 'every command of a session or an enrolment'
  /** Where nobody can tell by which value a service decides that declares the default, and why. */
  readonly notShown?: readonly NotShown[]
  /** The question in the catalogue that it answers; absent where the documents leave none. */
  readonly answers?: string
  /** What the documents fix or bound; in an edition without an entry the value is open. */
  readonly documented?: readonly DocumentedValue[]
  /** The values that leave out a protection, without breaking a rule. */
  readonly weak?: readonly WeakValue[]
  /** Defaults of the reference that differ in one edition. */
  readonly editions?: Readonly<Partial<Record<EditionName, number | string | boolean>>>
  /** What the reference declares where it is examined by the rules of hardening; its default where absent. */
  readonly hardened?: number | string | boolean
}

/** In these editions, at these commands, for these values: all where absent. */
export type NotShown = {
  /** By the rules of one profile alone: those of the other may show it. */
  readonly profile?: 'documented' | 'hardening'
  readonly editions?: readonly EditionName[]
  readonly at?: readonly CommandType[]
  readonly values?: readonly string[]
  readonly why: string
}

/** Why rules of hardening do not show that a service disables earlier than it declares. */
export const mostOfStandard = 'the standard sets the most alone: a service that disables earlier keeps it'
/** Why a value is not shown by documented rules: those of hardening hold whatever is declared. */
export const onlyHardening = 'only rules of hardening are about it, which hold whatever is declared'

type EditionName = 'two-step' | '2fa-2017' | '2fa-2018'

/** The only value that the documents allow, or a bound on it: a least number or version, a list, a last day. */
type AllowedValues =
  | { readonly fixed: number | string | boolean }
  | { readonly atLeast: number | string }
  | { readonly oneOf: readonly string[] }
  | { readonly notAfter: string }

/** Values that leave out a protection: one value, or every number below or above one. */
export type WeakValue = (
  | { readonly is: number | string | boolean }
  | { readonly below: number }
  | { readonly above: number }
) & {
  /** What is missing then. */
  readonly sentence: string
  /** Nothing of its own where this limit is 0, which is none. */
  readonly unlessUnlimited?: string
  /** The editions in which it counts; all where absent. */
  readonly editions?: readonly EditionName[]
}

/** What the documents say of a parameter. A declaration beside it breaks every rule that is named here. */
export type DocumentedValue = AllowedValues & {
  /** In the words of the document. */
  readonly says: string
  /** The editions that it holds in; all where absent. */
  readonly editions?: readonly EditionName[]
  /** The rules whose sentence states it. */
  readonly rules: readonly string[]
  /**
   * Why another value contradicts the edition, after "edition 2fa-2017 ": only the documents of another edition know it,
   * so that there is nothing to examine and such a declaration is refused.
   */
  readonly refused?: string
  /** Where it is written: document and lines. */
  readonly at: Readonly<Record<string, readonly string[]>>
}
