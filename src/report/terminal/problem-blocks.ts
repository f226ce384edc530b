import { shellCommand } from '../../output/shell-command.ts'
import type { Styles } from '../../output/styles.ts'
import { findRule } from '../../rules/catalogue.ts'
import type { Exchange } from '../../targets/target.ts'
import { causeHeading } from '../../verdict/causes.ts'
import { byClarity, isSaid } from '../../verdict/clarity.ts'
import type { CaseResult, Cause, RuleResult } from '../../verdict/result.ts'
import { citation } from '../explanation/citation.ts'
import { caseTitle, namesText } from '../text/case-title.ts'
import { decisiveExchange, exchangeInTwoLines, exchangeLines, rerunExchange } from '../text/exchange-text.ts'
import { isKnownFailure } from '../text/known-failure.ts'
import { lastAction } from '../text/last-action.ts'
import { basisText, choiceText, parameterLines } from '../text/parameter-lines.ts'
import { searchText } from '../text/search-text.ts'
import { unstableText } from '../text/unstable.ts'
import { fitLines, wrap, wrapSentence } from '../text/wrap.ts'

/** The layout of a problem on the terminal: width and colours. */
export type TerminalLayout = { readonly width: number; readonly colours: Styles }

/** A problem in full, or in a few lines when there are many. */
export type ProblemBlock = { readonly full: readonly string[]; readonly brief: readonly string[] }

const labelWidth = 12
const maxExchangeLines = 6

/** A labelled text, its continuation lines under the first. */
const field = (label: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(labelWidth)}${line}`)

/** The most lines of one text on a screen: a server, or a file, may say any. */
const maxTextLines = 20

const readable = (lines: readonly string[]): readonly string[] =>
  lines.length <= maxTextLines
    ? lines
    : [...lines.slice(0, maxTextLines), `… and ${lines.length - maxTextLines} more lines, in the reports`]

const textWidth = ({ width }: TerminalLayout): number => width - labelWidth - 2

const exchangeField = (label: string, exchange: Exchange | undefined, room: number): string[] => {
  const lines = exchange ? exchangeLines(exchange) : []
  const full = lines.flatMap((line) => fitLines(line, room, 2))
  return field(label, full.length <= maxExchangeLines ? full : lines.flatMap((line) => fitLines(line, room, 1)))
}

/** A case in full. `told`: a sentence that stands above it. */
const caseLines = (rule: RuleResult, one: CaseResult, layout: TerminalLayout, told?: string): string[] => {
  const room = textWidth(layout)
  const text = (label: string, value: string | null): string[] =>
    value === null ? [] : field(label, readable(wrap(value, room)))
  return [
    ...text('scenario', caseTitle(one)),
    ...text('required', choiceText(rule, one) ?? null),
    ...text('cause', basisText(one) ?? null),
    ...(one.search ? [] : text('action', lastAction(one) ?? null)),
    // With an expectation the message is what was checked, else what went wrong.
    ...text(one.expected === null ? 'problem' : 'check', one.message === told ? null : one.message),
    ...text('expected', one.expected),
    ...text('actual', one.actual),
    ...text('parameters', parameterLines(one).join(', ') || null),
    ...field('sequence', readable((one.search?.story ?? []).flatMap((sentence) => wrap(sentence, room)))),
    ...(one.search ? field('coverage', wrap(searchText(one.search), room)) : []),
    ...exchangeField('exchange', decisiveExchange(one), room),
    ...text('unstable', unstableText(one) ?? null),
    ...exchangeField('passed', rerunExchange(one), room),
    // Whole, however long: it is there to be copied.
    ...field('reproduce', [one.replay]),
  ]
}

/** The scenario, one line for each difference, the exchange in two lines, and the replay command. */
const briefLines = (rule: RuleResult, one: CaseResult, layout: TerminalLayout, told?: string): string[] => {
  const fitted = (value: string): readonly string[] => fitLines(value.replaceAll(/\s+/g, ' '), textWidth(layout), 1)
  const line = (label: string, value: string | null): string[] => (value === null ? [] : field(label, fitted(value)))
  const messageOnly = one.expected === null && one.actual === null
  const exchange = decisiveExchange(one)
  return [
    ...line('scenario', caseTitle(one)),
    ...line('required', choiceText(rule, one) ?? null),
    ...line('cause', basisText(one) ?? null),
    ...(one.search ? [] : line('action', lastAction(one) ?? null)),
    ...line('problem', messageOnly && one.message !== told ? one.message : null),
    ...line('expected', one.expected),
    ...line('actual', one.actual),
    ...line('parameters', parameterLines(one).join(', ') || null),
    ...field('exchange', exchange ? exchangeInTwoLines(exchange).flatMap(fitted) : []),
    ...line('unstable', unstableText(one) ?? null),
    ...field('reproduce', [one.replay]),
  ]
}

/** The most sources of a rule on one screen. */
const maxSources = 2

/** The sources of a rule; of many, the first ones, and how to see the others. */
const sourceLines = (id: string): readonly string[] => {
  const all = findRule(id)?.sources ?? []
  const more = all.length - maxSources
  const shown = all.slice(0, maxSources).map(citation)
  return more > 0 ? [...shown, `and ${more} more: ${shellCommand`npx assay explain ${id}`}`] : shown
}

/** Where the demand stands that a case breaks: not where no document says it in so many words. */
const documentedField = ({ id }: RuleResult, one: CaseResult, layout: TerminalLayout): string[] =>
  isSaid(one)
    ? field(
        'documented',
        sourceLines(id).flatMap((place) => wrap(place, textWidth(layout))),
      )
    : []

/** A rule that fails, or warns: its demand and source, its first such scenario in full, the names of others. */
const ruleBlock = (rule: RuleResult, kind: 'fail' | 'warn', layout: TerminalLayout): readonly ProblemBlock[] => {
  const matching = rule.cases.filter(({ outcome }) => outcome === kind)
  const [first, ...more] = matching.toSorted(
    (a, b) => Number(isKnownFailure(a)) - Number(isKnownFailure(b)) || byClarity(a, b),
  )
  if (!first) return []
  const others = namesText(more)
  const room = textWidth(layout)
  const heading = wrapSentence(`${kind.toUpperCase()} ${rule.id} (${rule.level}) ${rule.text}`, layout.width)
  const colouredHeading = heading.map((line) => paintOf(kind, layout)(line))
  const full = [
    ...colouredHeading,
    ...documentedField(rule, first, layout),
    ...caseLines(rule, first, layout),
    ...(others === '' ? [] : field('also', wrap(others, room))),
  ]
  return [{ full, brief: [...colouredHeading, ...briefLines(rule, first, layout)] }]
}

/** The most rules that a screen names in one list. */
const maxIds = 12

const idsText = (ids: readonly string[]): string =>
  ids.length <= maxIds ? ids.join(', ') : `${ids.slice(0, maxIds).join(', ')} and ${ids.length - maxIds} more`

/** What several rules have in common: how many fail by it, which they are, and the scenario that shows it. */
export const causeBlock = (
  cause: Cause,
  rules: readonly RuleResult[],
  layout: TerminalLayout,
): readonly ProblemBlock[] => {
  const { outcome, reason, rules: own, blocks, case: id } = cause
  const rule = rules.find(({ cases }) => cases.some((one) => one.id === id))
  const first = rule?.cases.find((one) => one.id === id)
  if (!rule || !first) return []
  const list = (label: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : field(label, wrap(idsText(ids), textWidth(layout)))
  if (own.length === 1 && (outcome === 'fail' || outcome === 'warn')) {
    const blocked = list('blocks', blocks)
    return ruleBlock(rule, outcome, layout).map(({ full, brief }) => ({
      full: [...full, ...blocked],
      brief: [...brief, ...blocked],
    }))
  }
  const kind = `${outcome.toUpperCase()}${outcome === 'error' && reason !== null ? ` (${reason})` : ''}`
  const heading = wrapSentence(`${kind} ${causeHeading(cause)}`, layout.width)
  const opening = [
    ...heading.map((line) => paintOf(outcome, layout)(line)),
    ...list('rules', own),
    ...list('blocks', blocks),
  ]
  const { sentence } = cause
  const demand =
    outcome === 'fail' || outcome === 'warn'
      ? [...field('rule', wrap(`${rule.id} ${rule.text}`, textWidth(layout))), ...documentedField(rule, first, layout)]
      : []
  return [
    {
      full: [...opening, ...demand, ...caseLines(rule, first, layout, sentence)],
      brief: [...opening, ...briefLines(rule, first, layout, sentence)],
    },
  ]
}

const paintOf = (outcome: Cause['outcome'], { colours }: TerminalLayout): ((text: string) => string) =>
  outcome === 'warn' || outcome === 'blocked' ? colours.yellow : colours.red
