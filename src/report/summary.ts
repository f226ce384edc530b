import { basename, dirname } from 'node:path'
import { createColors } from 'picocolors'
import { claimSentence, headlineClaims } from '../verdict/judge.ts'
import { type OutcomeKind, outcomeKinds } from '../verdict/outcome.ts'
import type { ClaimResult, RuleResult, RunResult } from '../verdict/result.ts'
import { isKnownRule } from './known-failure.ts'
import { type Block, errorBlocks, type Look, ruleBlock } from './problem-blocks.ts'
import { searchesText } from './search-text.ts'
import { selftestSentence } from './selftest-text.ts'
import { wrap } from './wrap.ts'

export type SummaryOptions = {
  /** Columns of the terminal; 80 when absent. */
  readonly width?: number
  /** Whether to colour; the caller looks at the terminal and at NO_COLOR. */
  readonly colour?: boolean
  /** The files that were written. */
  readonly files?: readonly string[]
  /** The most problems that are told, the first two in full; 10 when absent. */
  readonly most?: number
}

const narrowest = 40
/** Problems that are told in full, with their exchange: more would not fit on a screen. */
const inFull = 2

const counted = ({ length }: readonly RuleResult[]): string => `${length} ${length === 1 ? 'rule' : 'rules'}`

const claimLines = (claim: ClaimResult, { width, colours }: Look): readonly string[] => {
  const lines = wrap(claimSentence(claim), width)
  if (claim.claim === 'conformant') return lines.map((line) => colours.green(line))
  return lines.map((line) => (claim.claim === 'non-conformant' ? colours.red(line) : colours.yellow(line)))
}

const caseCounts = (rules: readonly RuleResult[], milliseconds: number): string => {
  const cases = rules.flatMap((rule) => rule.cases)
  const counts = outcomeKinds.map((kind) => [cases.filter(({ outcome }) => outcome === kind).length, kind] as const)
  const told = counts.filter(([count]) => count > 0).map(([count, kind]) => `${count} ${kind}`)
  const scenarios = `${cases.length} ${cases.length === 1 ? 'scenario' : 'scenarios'}`
  return `${scenarios} in ${(milliseconds / 1000).toFixed(1)} s${told.length > 0 ? `: ${told.join(', ')}` : ''}`
}

/** What kept a rule from being seen: a word for it, or the sentence of the scenario that says so. */
const reasonOf = ({ reason, outcome, cases }: RuleResult): string =>
  reason ?? cases.find((one) => one.outcome === outcome)?.message ?? 'no reason given'

/** All rules of one outcome in one line, by reason, the commonest first. */
const folded = (rules: readonly RuleResult[], outcome: OutcomeKind, label: string): string | undefined => {
  const those = rules.filter((rule) => rule.outcome === outcome)
  if (those.length === 0) return undefined
  const byReason = [...Map.groupBy(those, reasonOf)]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([reason, { length }]) => `${length} ${reason}`)
  return `${label}: ${counted(those)} (${byReason.join(', ')})`
}

/** What the target was seen to offer and does not declare: its rules were not examined. */
const undeclared = (capabilities: RunResult['target']['capabilities']): string | undefined => {
  const names = Object.entries(capabilities).filter(([, { state, from }]) => state === 'supported' && from === 'tried')
  if (names.length === 0) return undefined
  return `Not declared, and there: ${names.map(([name]) => name).join(', ')}. Declare it, and its rules are examined.`
}

/** The files of one folder by their names: "Reports in out: matrix.html, junit.xml". */
const filesSentence = (files: readonly string[]): string | undefined => {
  const folders = new Set(files.map((file) => dirname(file)))
  const [folder] = folders
  if (folder === undefined) return undefined
  if (folders.size > 1) return `Reports: ${files.join(', ')}`
  return `Reports in ${folder}: ${files.map((file) => basename(file)).join(', ')}`
}

/**
 * What the terminal shows at the end of a run: the claim with its denominator, counts, what broke unexpectedly with the exchange
 * that shows it and a command to run only that, what is known to fail, what could not be seen, where the reports lie. Short
 * when all is well.
 */
export const summary = (result: RunResult, options: SummaryOptions = {}): string => {
  const { rules, run, target } = result
  const { files = [], most = 10 } = options
  const look: Look = {
    width: Math.max(options.width ?? 80, narrowest),
    colours: createColors(options.colour ?? false),
  }
  const known = rules.filter(isKnownRule)
  const unexpected = rules.filter((rule) => !known.includes(rule))
  const blocksOf = (kind: 'fail' | 'warn'): readonly Block[] =>
    unexpected.flatMap((rule) => ruleBlock(rule, kind, look))
  const blocks = [...blocksOf('fail'), ...errorBlocks(rules, look), ...blocksOf('warn')]
  const more = blocks.length - most
  const sentences = (texts: readonly (string | undefined)[]): readonly string[] =>
    texts.filter((text) => text !== undefined).flatMap((text) => wrap(text, look.width))
  return [
    ...headlineClaims(result).flatMap((claim) => claimLines(claim, look)),
    ...sentences([
      caseCounts(rules, run.milliseconds),
      searchesText(rules),
      run.complete ? undefined : 'The run was interrupted: scenarios that did not finish are not counted.',
      ...target.deviations.map((sentence) => `Declared otherwise than documented: ${sentence}`),
    ]),
    ...blocks.slice(0, most).flatMap(({ full, brief }, at) => ['', ...(at < inFull ? full : brief)]),
    ...(more > 0 ? ['', `and ${more} more, in the reports`] : []),
    ...(blocks.length > 0 ? [''] : []),
    ...sentences([
      known.length > 0 ? `Known to fail: ${counted(known)} (${known.map(({ id }) => id).join(', ')})` : undefined,
      folded(unexpected, 'blocked', 'Blocked'),
      folded(rules, 'unverified', 'Not verified'),
      folded(rules, 'not-applicable', 'Not applicable'),
      undeclared(target.capabilities),
      selftestSentence(result.suite.selftest),
      filesSentence(files),
    ]),
  ].join('\n')
}
