import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { isKnownFailure } from '../text/known-failure.ts'
import type { AllureStatus } from './allure-format.ts'

/** The Allure status of each outcome: only `pass` is ever `passed`. */
type AllureRendering = {
  readonly status: AllureStatus
  /** The start of the message of such a case; the categories match it. */
  readonly opening: string
}

const renderings: Readonly<Record<OutcomeKind, AllureRendering>> = {
  pass: { status: 'passed', opening: 'Passed' },
  fail: { status: 'failed', opening: 'Failed' },
  warn: { status: 'failed', opening: 'Warning' },
  error: { status: 'broken', opening: 'Error' },
  'not-applicable': { status: 'skipped', opening: 'Not applicable' },
  unverified: { status: 'unknown', opening: 'Not verified' },
  blocked: { status: 'unknown', opening: 'Blocked' },
  observation: { status: 'unknown', opening: 'Observed' },
}

export const allureStatus = (outcome: OutcomeKind): AllureStatus => renderings[outcome].status

/** The message of a case, which begins with the kind of outcome and why: "Not verified (no-clock): the target ...". */
export const allureMessage = (result: CaseResult): string => {
  const { outcome, reason, message } = result
  const known = isKnownFailure(result) ? knownOpening : ''
  const why = reason === null ? '' : ` (${reason})`
  return `${known}${renderings[outcome].opening}${why}${message === null ? '' : `: ${message}`}`
}

const knownOpening = 'Known. '

/** `categories.json`, and the configuration of the report: the kinds of not passing, apart. */
export const allureCategories = [
  { name: 'Failed rules', matchedStatuses: ['failed'], messageRegex: '^Failed[\\s\\S]*' },
  { name: 'Known failures', matchedStatuses: ['failed', 'unknown'], messageRegex: `^${knownOpening.trim()}[\\s\\S]*` },
  { name: 'Warnings: a SHOULD rule failed', matchedStatuses: ['failed'], messageRegex: '^Warning[\\s\\S]*' },
  {
    name: 'Contract violations: rules that could not be tested',
    matchedStatuses: ['broken'],
    messageRegex: '^Error \\(contract\\)[\\s\\S]*',
  },
  {
    name: 'Errors of the server or the adapter',
    matchedStatuses: ['broken'],
    messageRegex: '^Error \\((target-down|adapter)\\)[\\s\\S]*',
  },
  {
    name: 'Errors of assay itself',
    matchedStatuses: ['broken'],
    messageRegex: '^Error(?! \\((target-down|adapter|contract)\\))[\\s\\S]*',
  },
  {
    name: 'Not verified',
    matchedStatuses: ['unknown'],
    messageRegex: '^Not verified[\\s\\S]*',
  },
  { name: 'Blocked by another failed rule', matchedStatuses: ['unknown'], messageRegex: '^Blocked[\\s\\S]*' },
  {
    name: 'Observed: no documented rule decides',
    matchedStatuses: ['unknown'],
    messageRegex: '^Observed[\\s\\S]*',
  },
  { name: 'Not applicable', matchedStatuses: ['skipped'] },
] as const satisfies readonly { name: string; matchedStatuses: readonly AllureStatus[]; messageRegex?: string }[]

/** The categories whose cases have a cause. */
export const categoriesWithCause: ReadonlySet<string> = new Set(
  allureCategories
    .filter(({ matchedStatuses }) => matchedStatuses.some((status) => status === 'failed' || status === 'broken'))
    .map(({ name }) => name)
    .concat('Blocked by another failed rule'),
)
