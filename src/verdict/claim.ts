/** What a full run allows to claim about a target. */
export const claims = ['conformant', 'conformant-with-warnings', 'non-conformant', 'inconclusive', 'none'] as const
/** `none` comes from a partial run: nothing is claimed. */
export type Claim = (typeof claims)[number]
