import type { RuleResult } from '../../verdict/result.ts'

/** The closed words for reasons, explained to somebody who has not run anything. */
const sentences: Readonly<Record<string, string>> = {
  'no-clock': 'the examiner cannot move the clock of this target, so no time could pass',
  'no-outbox': 'the examiner cannot see what this target sends (messages, calls, requests on devices)',
  'no-provisioning': 'the examiner cannot bring accounts of this target into the state that is needed',
  'no-client-address': 'the examiner cannot choose the network address that a request comes from',
  'no-support-role': 'the examiner cannot act as the staff of this target',
  'no-restart': 'the examiner cannot stop this target and start it again with its data',
  'no-sandboxes': 'the target gives no separate place to try things in',
  'setting-not-available': 'the target cannot be set as it is needed here',
  'undeclared-parameter': 'the target does not declare a value that the documents leave to it',
  'wall-clock-budget': 'it takes longer than the run was allowed to wait',
  'target-slow': 'the target answers too slowly for what has to happen within the limit of a scenario',
  'too-close': 'the target answers too slowly to say on which side of the deciding moment a request was',
  'not-run': 'no scenario of it was run',
  edition: 'the rule does not belong to this edition',
  capability: 'the target does not offer what the rule is about',
  setting: 'the target declares a choice under which the rule demands nothing',
  'no-server-shows-it': 'no server can show it: it is about people or devices',
  harness: 'a defect of the suite itself',
  'target-down': 'the target did not answer',
  adapter: 'the adapter did not understand the target, or failed',
  contract: 'the target answered otherwise than the contract says',
}

/** A reason in words. A blocked case has the rule that blocks it for a reason; a later version may know further ones. */
export const reasonSentence = ({
  outcome,
  reason: given,
  blockedBy,
}: Pick<RuleResult, 'outcome' | 'reason' | 'blockedBy'>): string => {
  const reason = blockedBy ?? given
  if (reason === null) return outcome === 'blocked' ? 'what it begins with could not be arranged' : 'no reason is given'
  if (outcome === 'blocked') return `it needs ${reason}, which this target breaks`
  return sentences[reason] ?? reason
}
