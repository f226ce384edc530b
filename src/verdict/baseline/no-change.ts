import { currentCaseId } from '../../rules/renamed-cases.ts'
import type { CaseResult, RuleResult } from '../result.ts'
import { type Baseline, isFailing } from './baseline.ts'

/** What an update lists: new and changed failures, new failures as flaky, or rules that were not verified. */
export type UpdateKind = { readonly flaky: boolean; readonly unverified: boolean }

/**
 * Why an update leaves a baseline as it is, as a sentence about the whole run, or about one selected rule or case. `baseline` is that
 * before the update.
 */
export const noChangeReason = (
  rules: readonly RuleResult[],
  baseline: Baseline,
  { flaky, unverified }: UpdateKind,
  selector?: string,
): string => {
  const only = unverified && !flaky
  const what = [...(only ? [] : ['failed']), ...(unverified ? ['was left unverified'] : [])].join(' or ')
  const named = rules.filter(({ id, cases }) => id === selector || cases.some((one) => one.id === selector))
  const listed = listedIn(baseline)
  if (selector === undefined) {
    const found = rules.some((rule) =>
      only ? isOpen(rule) : rule.cases.some(isFailing) || (unverified && isOpen(rule)),
    )
    return found ? `all that ${what} in this run is listed already` : `nothing ${what} in this run`
  }
  const [rule] = named
  const one = rule?.cases.find(({ id }) => id === selector)
  const subject = one ?? rule
  if (rule === undefined || subject === undefined) return `${selector} is not in this run`
  const cases = one === undefined ? rule.cases : [one]
  if (cases.some(isFailing) && only)
    return `${selector} failed in this run, and --unverified lists rules that could not be verified`
  const failing = cases.filter(isFailing)
  if (failing.some(({ id }) => listed.has(currentCaseId(id)))) return `${selector} is listed already`
  if (listed.has(rule.id) && isOpen(rule)) return `${selector} is listed already`
  return `${selector} ${ended(subject)}${isOpen(rule) && !unverified ? '; to list it, add --unverified' : ''}`
}

const listedIn = ({ failures, flaky, unverified }: Baseline): ReadonlySet<string> =>
  new Set([...failures, ...flaky].map((entry) => entry.case).concat(unverified.flatMap((gap) => gap.rules)))

const isOpen = ({ outcome, reason }: RuleResult): boolean => outcome === 'unverified' && reason !== 'not-run'

/** How a rule or case ended that did not fail, as the predicate of a sentence. */
const ended = ({ outcome, reason }: Pick<RuleResult | CaseResult, 'outcome' | 'reason'>): string => {
  const why = reason === null ? '' : ` (${reason})`
  switch (outcome) {
    case 'pass':
      return 'passed in this run'
    case 'not-applicable':
      return `does not apply to this target${why}, so nothing of it can be listed`
    case 'unverified':
      return reason === 'not-run' ? 'did not run' : `could not be verified in this run${why}`
    case 'warn':
      return 'had a warning in this run, which needs no entry'
    default:
      return `ended as ${outcome}${why} in this run, which a baseline cannot list`
  }
}
