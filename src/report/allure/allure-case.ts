import { createHash } from 'node:crypto'
import { markdownBlock, markdownText } from '../../output/markdown.ts'
import { printable } from '../../output/printable.ts'
import { areaOf, areas, profileOf, type Rule } from '../../rules/catalogue.ts'
import { profiles } from '../../rules/profiles.ts'
import type { Edition, Level } from '../../rules/rule.ts'
import { causeHeading } from '../../verdict/causes.ts'
import { isUnstable } from '../../verdict/count-rules.ts'
import type { CaseResult, Cause, RunResult, StepResult } from '../../verdict/result.ts'
import { citation } from '../explanation/citation.ts'
import { parameterNamesOf } from '../explanation/rule-parameters.ts'
import { decisiveExchange, exchangeLines, rerunExchange } from '../text/exchange-text.ts'
import { isKnownFailure, knownText } from '../text/known-failure.ts'
import { lastAction } from '../text/last-action.ts'
import { basisLines } from '../text/parameter-lines.ts'
import { searchLines, searchText } from '../text/search-text.ts'
import { unstableLines } from '../text/unstable.ts'
import type { AllureResult, AllureStatus } from './allure-format.ts'
import { allureMessage, allureStatus } from './allure-outcome.ts'

/** What a case is shown with, beside itself. */
export type AllureCaseContext = {
  readonly rule: Rule
  readonly edition: Edition
  /** Start of the run, for cases without an exchange: milliseconds since 1970-01-01T00:00:00Z. */
  readonly startedAt: number
  /** When it is to begin at the earliest: Allure shows the cases of a rule in the order of their start. */
  readonly notBefore?: number
  /** The declared values of parameters that the documents leave open. */
  readonly parameters?: RunResult['target']['parameters']
  /** The file with the exchanges of the case, if it has any. */
  readonly exchangesFile?: string
  /** The page that explains every rule, relative to the report; no link without it. */
  readonly rulesPage?: string
  /** What is behind a case that went wrong. */
  readonly cause?: Cause
}

const severities: Readonly<Record<Level, string>> = {
  MUST: 'critical',
  SHOULD: 'normal',
  MAY: 'minor',
  INFORMATIVE: 'trivial',
}

const stepStatuses: Readonly<Record<StepResult['status'], AllureStatus>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  undefined: 'broken',
  ambiguous: 'broken',
}

/** The same for the same rule and case in every run: the history and the file names depend on it. */
export const caseDigest = (rule: Rule, caseId: string): string =>
  createHash('sha256').update(`${rule.id}\n${caseId}`).digest('hex').slice(0, 32)

/** Allure shows the message of every test but an unknown one; for that one it goes into the description. */
const unknownMessage = (result: CaseResult): readonly string[] =>
  allureStatus(result.outcome) === 'unknown' ? [`> ${markdownText(printable(allureMessage(result)))}`] : []

const stepLines = ({ steps }: CaseResult): readonly string[] =>
  steps.map(({ keyword, text }) => `${keyword.trim()} ${text}`)

const describe = (rule: Rule, result: CaseResult): string =>
  [
    ...unknownMessage(result),
    ...(result.search ? [`**Coverage of the search:** ${searchText(result.search)}`] : []),
    `**${rule.id}** (${rule.level}${rule.derived ? ', inferred from the documents' : ''}): ${rule.text}`,
    '**Documented in**',
    rule.sources.map((source) => `- ${citation(source)}`).join('\n'),
    `**How it is tested:** ${rule.observable}`,
    '**Reproduce**',
    markdownBlock([result.replay], 'sh'),
    // The steps of a case that passed are one text: a report has thousands of them.
    ...(result.outcome === 'pass' ? ['**Steps**', markdownBlock(stepLines(result).map(printable))] : []),
  ].join('\n\n')

/** The difference between expected and actual: the first thing that a reader sees. */
const message = (rule: Rule, result: CaseResult): string =>
  [
    allureMessage(result),
    ...(result.expected === null || result.search
      ? []
      : [lastAction(result)].flatMap((done) => (done ? [`action:   ${done}`] : []))),
    ...(result.known ? [knownText(result.known)] : []),
    ...unstableLines(result),
    ...(result.expected === null ? [] : [`expected: ${result.expected}`]),
    ...(result.actual === null ? [] : [`actual:   ${result.actual}`]),
    ...basisLines(rule, result),
    ...(result.blockedBy === undefined ? [] : [`blocked by: ${result.blockedBy}`]),
  ].join('\n')

/** Below the message: the decisive exchange, the command to reproduce it, the demand and its source. */
const trace = (rule: Rule, result: CaseResult): string => {
  const decisive = decisiveExchange(result)
  const search = searchLines(result)
  const passedWith = rerunExchange(result)
  const lines = [
    ...(search.length > 0 ? [...search, ''] : []),
    ...(decisive ? [...exchangeLines(decisive), ''] : []),
    ...(passedWith ? ['the exchange when it passed on its own:', ...exchangeLines(passedWith), ''] : []),
    `reproduce: ${result.replay}`,
    '',
    `${rule.id} (${rule.level}): ${rule.text}`,
    ...rule.sources.map((source) => `  documented in ${citation(source)}`),
  ]
  return printable(lines.join('\n'))
}

/** Links to the rule on the page of rules, and to the issue of a known failure. */
const links = (rule: Rule, { known }: CaseResult, rulesPage: string | undefined): AllureResult['links'] => [
  ...(rulesPage === undefined ? [] : [{ type: 'link', name: `${rule.id} explained`, url: `${rulesPage}#${rule.id}` }]),
  ...(known?.issue && /^https?:/.test(known.issue) ? [{ type: 'issue', name: known.issue, url: known.issue }] : []),
]

/** Whole milliseconds: the charts of Allure fail on fractions. */
const after = (start: number, milliseconds: number): number => start + Math.round(milliseconds)

/**
 * A case as an Allure result: epic = profile, feature = area, story = rule. Labels are set from the catalogue, since Allure
 * ignores the tags of a `Rule:`.
 */
export const allureResult = (result: CaseResult, context: AllureCaseContext): AllureResult => {
  const { rule, edition, exchangesFile, rulesPage, parameters: declared = {} } = context
  const area = areas[areaOf(rule.id)].name
  const story = `${rule.id} ${rule.text}`
  const digest = caseDigest(rule, result.id)
  const start = Math.max(result.exchanges?.[0]?.at ?? context.startedAt, context.notBefore ?? 0)
  const label = (name: string, value: string) => ({ name, value })
  const parameter = (name: string, value: string) => ({ name, value, excluded: true as const })
  return {
    uuid: digest,
    historyId: digest,
    testCaseId: digest,
    fullName: printable(`${result.feature}:${result.line} ${result.id}`),
    name: printable(result.name),
    titlePath: [area, story],
    status: allureStatus(result.outcome),
    ...(result.outcome !== 'pass' && {
      statusDetails: {
        message: printable(message(rule, result)),
        trace: trace(rule, result),
        ...(isUnstable(result) && { flaky: true }),
        ...(result.known && {
          known: isKnownFailure(result),
          flaky: result.known.state === 'flaky' || isUnstable(result),
        }),
        ...(result.expected !== null && { expected: printable(result.expected) }),
        ...(result.actual !== null && { actual: printable(result.actual) }),
      },
    }),
    stage: 'finished',
    description: describe(rule, result),
    start,
    stop: after(start, result.milliseconds),
    labels: [
      label('epic', profiles[profileOf(rule.id)].release),
      label('feature', area),
      label('story', story),
      label('severity', severities[rule.level]),
      label('level', rule.level),
      label('edition', edition),
      label('outcome', result.outcome),
      label('tag', rule.id),
      label('tag', `area:${area}`),
      ...(result.reason === null ? [] : [label('tag', result.reason)]),
      ...(context.cause ? [label('cause', printable(causeHeading(context.cause)))] : []),
      ...(isUnstable(result) ? [label('tag', 'unstable')] : []),
      ...(result.known ? [label('tag', result.known.state === 'flaky' ? 'flaky' : 'known')] : []),
    ],
    links: links(rule, result, rulesPage),
    parameters: [
      parameter('rule', `${rule.id} (${rule.level})`),
      ...parameterNamesOf(rule)
        .filter((name) => declared[name] !== undefined)
        .map((name) => parameter(name, printable(String(declared[name])))),
    ],
    steps:
      result.outcome === 'pass'
        ? []
        : result.steps.map(({ status, milliseconds }, index) => ({
            name: printable(stepLines(result)[index] ?? ''),
            status: stepStatuses[status],
            start,
            stop: after(start, milliseconds ?? 0),
          })),
    attachments:
      exchangesFile === undefined
        ? []
        : [{ name: `Exchanges (${result.exchanges?.length})`, type: 'text/html', source: exchangesFile }],
  }
}
