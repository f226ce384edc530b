/** What a full run allows to claim about a target. */
export const claims = ['conformant', 'conformant-with-warnings', 'non-conformant', 'inconclusive', 'none'] as const
/** `none` comes from a partial run: nothing is claimed. */
export type Claim = (typeof claims)[number]

const fromWorst: readonly Claim[] = ['non-conformant', 'inconclusive', 'conformant-with-warnings', 'conformant', 'none']

/** The same in the order of what a reader must not miss: what failed comes first. Equal ones stay as they are. */
export const worstFirst = <C extends { readonly claim: Claim }>(all: readonly C[]): readonly C[] =>
  all.toSorted((one, other) => fromWorst.indexOf(one.claim) - fromWorst.indexOf(other.claim))
