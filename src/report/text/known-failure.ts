import type { BaselineMatch } from '../../verdict/baseline/baseline.ts'
import { isFailing } from '../../verdict/baseline/baseline.ts'
import type { CaseResult, RuleResult } from '../../verdict/result.ts'

/** Whether a case fails exactly as a baseline says. It is still a failure. */
export const isKnownFailure = ({ known }: Pick<CaseResult, 'known'>): boolean =>
  known !== undefined && known.state !== 'changed' && !known.expired

/** Whether all failures of a rule are known. */
export const isKnownRule = ({ outcome, cases }: RuleResult): boolean => {
  const failing = cases.filter((one) => isFailing(one))
  return (outcome === 'fail' || outcome === 'blocked') && failing.length > 0 && failing.every(isKnownFailure)
}

const states = {
  'as-known': 'Known failure',
  changed: 'Known failure, but it fails differently now',
  flaky: 'Known to be flaky',
}

/** A baseline's remark on a failure: "Known failure, until 2027-03-31 (Ada): the limit comes later, https://..." */
export const knownText = ({ state, reason, issue, owner, expires, expired }: BaselineMatch): string =>
  `${states[state]}, ${expired ? 'expired on' : 'until'} ${expires} (${owner}): ${reason}${issue === null ? '' : `, ${issue}`}`

/** Whether a case failed, or ended in an error, and is in no baseline. */
export const isNewFailure = ({ outcome, known }: Pick<CaseResult, 'outcome' | 'known'>): boolean =>
  (outcome === 'fail' || outcome === 'error') && known === undefined
