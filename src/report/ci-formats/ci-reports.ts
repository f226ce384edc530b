import { markdownCell, markdownCode, markdownText } from '../../output/markdown.ts'
import type { Annotation } from '../../output/workflow-commands.ts'
import { claimSentence, headlineClaims } from '../../verdict/judge.ts'
import type { CaseResult, RuleResult, RunResult } from '../../verdict/result.ts'
import { isNewFailure } from '../text/known-failure.ts'
import { adapterFile } from './sarif.ts'

/** CI systems show the first ten. */
const maxAnnotations = 10
const maxRows = 50

type BrokenRule = { readonly rule: RuleResult; readonly one: CaseResult }

/** Rules that fail for what is in no baseline, each with the scenario that shows it. */
const newFailures = ({ rules }: RunResult): readonly BrokenRule[] =>
  rules.flatMap((rule) => {
    const one = rule.cases.find(isNewFailure)
    return one ? [{ rule, one }] : []
  })

const differenceOf = ({ message, expected, actual }: CaseResult): string =>
  expected === null && actual === null ? (message ?? '') : `expected ${expected ?? '-'}, actual ${actual ?? '-'}`

/** Each new failure as a CI system shows it, at the file of the adapter where there is one. */
export const annotationsOf = (result: RunResult): readonly Annotation[] => {
  const file = adapterFile(result)
  return newFailures(result)
    .slice(0, maxAnnotations)
    .map(({ rule, one }) => ({
      level: 'error' as const,
      title: `${rule.id} (${rule.level})`,
      message: `${rule.text}. ${one.name}: ${differenceOf(one)}. Reproduce: ${one.replay}`,
      ...(file === undefined ? {} : { file, line: 1 }),
    }))
}

/** The summary of a run for the page of a build, as Markdown: the claim, and what fails. */
export const jobSummary = (result: RunResult, failedBefore: string | undefined): string => {
  const failures = newFailures(result)
  const rows = failures
    .slice(0, maxRows)
    .map(
      ({ rule, one }) =>
        `| ${markdownCell(rule.id)} | ${markdownCell(rule.text)} | ${markdownCell(differenceOf(one))} | ${markdownCode(one.replay, true)} |`,
    )
  const more = failures.length - rows.length
  return `${[
    `## assay: ${markdownText(result.target.product ?? result.target.name)}`,
    '',
    ...headlineClaims(result).map((claim) => `**${markdownText(claimSentence(claim))}**`),
    ...(failedBefore === undefined ? [] : ['', markdownText(failedBefore)]),
    ...(rows.length === 0 ? [] : ['', '| rule | demand | result | reproduce |', '|---|---|---|---|', ...rows]),
    ...(more > 0 ? ['', `and ${more} more in the reports`] : []),
    '',
  ].join('\n')}\n`
}
