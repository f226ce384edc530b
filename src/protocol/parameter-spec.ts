/**
 * Numbers and choices that the documents leave open. A target declares its own; scenarios read them from the
 * declaration. `default` is what the reference declares, by edition where editions differ.
 */
type Spec =
  | { readonly kind: 'seconds' | 'count'; readonly min: number; readonly max: number; readonly default: number }
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
  /** The question in the catalogue that it answers. */
  readonly answers: string
  /** The documented value, where the documents do give one; another declaration is reported as a deviation. */
  readonly documented?: number
  /** Defaults of the reference that differ in one edition. */
  readonly editions?: Readonly<Partial<Record<'two-step' | '2fa-2017' | '2fa-2018', number | string | boolean>>>
}
