import { basename, dirname } from 'node:path'
import { createStyles } from '../../output/styles.ts'
import { stopTexts } from '../../run/execution/run-options.ts'
import { causesOf } from '../../verdict/causes.ts'
import { claimSentence, headlineClaims } from '../../verdict/judge.ts'
import type { Cause, ClaimResult, RuleResult, RunResult } from '../../verdict/result.ts'
import { caseCountsText, leftOutText } from '../text/case-counts-text.ts'
import { isKnownRule } from '../text/known-failure.ts'
import { observationTexts } from '../text/observations-text.ts'
import { rulesSum } from '../text/run-sentence.ts'
import { racesText, searchesText } from '../text/search-text.ts'
import { selftestLine } from '../text/selftest-text.ts'
import { timesText } from '../text/times-text.ts'
import { unstableRulesText } from '../text/unstable.ts'
import { ruleCountText } from '../text/verdict-sections.ts'
import { weakMeaning, weaknessText } from '../text/weakness-text.ts'
import { wrap, wrapSentence } from '../text/wrap.ts'
import { outcomeSentence } from './outcome-sentence.ts'
import { causeBlock, type TerminalLayout } from './problem-blocks.ts'

export type SummaryOptions = {
  /** Columns of the terminal; 80 when absent. */
  readonly width?: number
  /** Whether to colour; the caller checks the terminal and NO_COLOR. */
  readonly colour?: boolean
  /** The files that were written. */
  readonly files?: readonly string[]
  /** The most problems that are listed, the first two in full; 10 when absent. */
  readonly maxProblems?: number
}

const endedEarly = ({ configuration, rules }: RunResult): string =>
  configuration.failFast === true && rules.some(({ outcome }) => outcome === 'fail' || outcome === 'error')
    ? 'The run stopped at the first failure (--fail-fast)'
    : endedBecause(rules)

/** Why a run ended early, as its cases that did not run say. */
const endedBecause = (rules: readonly RuleResult[]): string => {
  const unstarted = rules.flatMap(({ cases }) => cases).find(({ reason }) => reason === 'not-run')
  const texts: readonly string[] = [stopTexts['target-down'], stopTexts['only-refusals']]
  return unstarted?.message != null && texts.includes(unstarted.message)
    ? `The run ended early because ${unstarted.message}`
    : 'The run was interrupted'
}

const minWidth = 40
/** Problems that are shown in full, with their exchange: more would not fit on a screen. */
const fullBlocks = 2

const claimLines = (claim: ClaimResult, { width, colours }: TerminalLayout): readonly string[] => {
  const lines = wrap(claimSentence(claim), width)
  if (claim.claim === 'conformant') return lines.map((line) => colours.green(line))
  return lines.map((line) => (claim.claim === 'non-conformant' ? colours.red(line) : colours.yellow(line)))
}

/** Capabilities that the target showed but does not declare: their rules were not tested. */
const undeclaredSentence = (capabilities: RunResult['target']['capabilities']): string | undefined => {
  const names = Object.entries(capabilities).filter(([, { state, from }]) => state === 'supported' && from === 'tried')
  if (names.length === 0) return undefined
  return `Offered but not declared: ${names.map(([name]) => name).join(', ')}. Declare ${names.length === 1 ? 'it' : 'them'} to test the rules about ${names.length === 1 ? 'it' : 'them'}.`
}

/** How many protections are declared away, and which; nothing where a result of an earlier version does not tell. */
const weakTexts = (weaknesses: RunResult['target']['weaknesses']): readonly string[] =>
  weaknesses === undefined
    ? []
    : [
        `Weak declarations (${weakMeaning}): ${weaknesses.length || 'none'}`,
        ...weaknesses.map((one) => `- ${weaknessText(one)}`),
      ]

/** The files of one folder by their names: "Reports in out: matrix.html, junit.xml". */
const filesSentence = (files: readonly string[]): string | undefined => {
  const folders = new Set(files.map((file) => dirname(file)))
  const [folder] = folders
  if (folder === undefined) return undefined
  if (folders.size > 1) return `Reports: ${files.join(', ')}`
  return `Reports in ${folder}: ${files.map((file) => basename(file)).join(', ')}`
}

/**
 * The summary on the terminal at the end of a run: the claim with its denominator, counts, unexpected failures with the
 * decisive exchange and a command to reproduce each, known failures, what was not verified, paths of the reports. Short
 * when all is well.
 */
export const summary = (result: RunResult, options: SummaryOptions = {}): string => {
  const { rules, run, target } = result
  const { files = [], maxProblems = 10 } = options
  const layout: TerminalLayout = {
    width: Math.max(options.width ?? 80, minWidth),
    colours: createStyles(options.colour ?? false),
  }
  const known = rules.filter(isKnownRule)
  const unexpected = rules.filter((rule) => !known.includes(rule))
  const causes = causesOf(unexpected).filter(({ outcome, reason }) => outcome !== 'blocked' || reason === null)
  const isWarning = ({ outcome }: Cause): boolean => outcome === 'warn'
  const inOrder = [...causes.filter((cause) => !isWarning(cause)), ...causes.filter(isWarning)]
  const blocks = inOrder.flatMap((cause) => causeBlock(cause, rules, layout))
  const more = blocks.length - maxProblems
  const sentences = (texts: readonly (string | undefined)[]): readonly string[] =>
    texts.filter((text) => text !== undefined).flatMap((text) => wrapSentence(text, layout.width))
  return [
    ...headlineClaims(result).flatMap((claim) => claimLines(claim, layout)),
    ...sentences([
      caseCountsText({ rules, run }),
      leftOutText(run),
      searchesText(rules),
      racesText(result),
      run.pace === undefined ? undefined : `Pace: ${run.pace}`,
      timesText(result),
      run.leftBehind === undefined ? undefined : `Left behind on the server: ${run.leftBehind}.`,
      run.complete ? undefined : `${endedEarly(result)}: unfinished scenarios are not counted.`,
      ...weakTexts(target.weaknesses),
      ...target.deviations.map((sentence) => `Declared value differs from the documents: ${sentence}`),
    ]),
    ...blocks.slice(0, maxProblems).flatMap(({ full, brief }, at) => ['', ...(at < fullBlocks ? full : brief)]),
    ...(more > 0 ? ['', `and ${more} more in the reports`] : []),
    ...(blocks.length > 0 ? [''] : []),
    ...sentences([
      known.length > 0
        ? `Known failures: ${ruleCountText(known.length)} (${known.map(({ id }) => id).join(', ')})`
        : undefined,
      unstableRulesText(rules),
      rulesSum(result),
      outcomeSentence(unexpected, 'blocked', 'Blocked'),
      outcomeSentence(rules, 'unverified', 'Not verified'),
      outcomeSentence(rules, 'observation', 'Observed (no documented rule decides)'),
      ...observationTexts(rules),
      outcomeSentence(rules, 'not-applicable', 'Not applicable'),
      undeclaredSentence(target.capabilities),
      selftestLine(result.suite.selftest),
      filesSentence(files),
    ]),
  ].join('\n')
}
