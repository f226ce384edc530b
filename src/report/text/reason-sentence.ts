import { missingPowerSentences } from '../../verdict/missing-power.ts'
import type { RuleResult } from '../../verdict/result.ts'

/** The closed words for reasons, explained to somebody who has not run anything. */
const sentences: Readonly<Record<string, string>> = {
  ...missingPowerSentences,
  'no-sandboxes': 'the server offers no sandboxes',
  'setting-not-available': 'this server cannot be given the setting that the scenario needs',
  'undeclared-parameter': 'a parameter is not declared (the documents leave its value open)',
  undisclosed: 'the server leaves out an optional field that would show it',
  'wall-clock-budget': 'the wait would be longer than --wait allows',
  'target-slow': 'the server answers too slowly to finish the scenario within its time limit',
  'too-close': 'the server answers too slowly to tell whether a request came before or after the deadline',
  'not-run': 'none of its scenarios ran',
  edition: 'the rule does not belong to this edition',
  capability: 'the server does not offer the feature that the rule is about',
  setting: 'the rule does not apply to the value that the server declares',
  'no-server-shows-it': 'not testable on a server: about people or devices',
  harness: 'a defect in assay itself',
  'target-down': 'the server did not answer',
  adapter: 'the adapter failed, or did not recognise an answer of the server',
  server: 'the server failed with an error of its own (status 5xx)',
  contract: 'the server violates the contract',
}

/** A reason in words. A blocked case has the rule that blocks it for a reason; a later version may know further ones. */
export const reasonSentence = ({
  outcome,
  reason: given,
  blockedBy,
}: Pick<RuleResult, 'outcome' | 'reason'> & { readonly blockedBy?: string | undefined }): string => {
  const reason = blockedBy ?? given
  if (reason === null) return outcome === 'blocked' ? 'its preconditions could not be set up' : 'no reason is given'
  if (outcome === 'blocked') return `it depends on ${reason}, which fails`
  return sentences[reason] ?? reason
}
