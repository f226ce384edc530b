import type { RuleResult } from '../../verdict/result.ts'

/** Most observations that are shown in full. */
const mostShown = 3

/**
 * What was observed that no rule decides, a sentence each: what, in which scenario, what the reference does and what the
 * target did, and the command that shows it again. Further ones are counted; the reports have them all.
 */
export const observationTexts = (rules: readonly Pick<RuleResult, 'cases'>[]): readonly string[] => {
  const observed = rules.flatMap(({ cases }) => cases.filter(({ outcome }) => outcome === 'observation'))
  const different = [...new Map(observed.map((one) => [one.message, one])).values()]
  const shown = different
    .slice(0, mostShown)
    .map(
      ({ name, expected, actual, replay }) =>
        `Observed, no rule decides: ${name}${expected === null || actual === null ? '' : `: expected ${expected}, actual ${actual}`}. Reproduce: ${replay}`,
    )
  const more = different.length - shown.length
  return more > 0 ? [...shown, `and ${more} more observations in the reports`] : shown
}
