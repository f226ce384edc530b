import type { createColors } from 'picocolors'
import { printable } from '../../output/printable.ts'
import { findRule } from '../../rules/catalogue.ts'
import type { CaseResult, RuleResult } from '../../verdict/result.ts'
import { citation } from '../explanation/citation.ts'
import { decisiveExchange, exchangeLines } from '../text/exchange-text.ts'
import { isKnownFailure } from '../text/known-failure.ts'
import { lastAction } from '../text/last-action.ts'
import { searchText } from '../text/search-text.ts'
import { unstableText } from '../text/unstable.ts'
import { fitLines, wrap } from '../text/wrap.ts'

/** The layout of a problem on the terminal: width and colours. */
export type TerminalLayout = { readonly width: number; readonly colours: ReturnType<typeof createColors> }

/** A problem in full, or in a few lines when there are many. */
export type ProblemBlock = { readonly full: readonly string[]; readonly brief: readonly string[] }

const labelWidth = 11
const maxExchangeLines = 6

/** A labelled text, its continuation lines under the first. */
const field = (label: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(labelWidth)}${line}`)

const textWidth = ({ width }: TerminalLayout): number => width - labelWidth - 2

const exchangeField = (label: string, exchanges: CaseResult['exchanges'], room: number): string[] => {
  const decisive = decisiveExchange(exchanges ?? [])
  const lines = decisive ? exchangeLines(decisive) : []
  const full = lines.flatMap((line) => fitLines(line, room, 2))
  return field(label, full.length <= maxExchangeLines ? full : lines.flatMap((line) => fitLines(line, room, 1)))
}

const caseLines = (one: CaseResult, layout: TerminalLayout): string[] => {
  const room = textWidth(layout)
  const text = (label: string, value: string | null): string[] =>
    value === null ? [] : field(label, wrap(printable(value), room))
  return [
    ...text('scenario', one.name),
    ...(one.search ? [] : text('done', lastAction(one) ?? null)),
    // With an expectation the message is what was checked, else what went wrong.
    ...text(one.expected === null ? 'happened' : 'checked', one.message),
    ...text('expected', one.expected),
    ...text('actual', one.actual),
    ...field(
      'story',
      (one.search?.story ?? []).flatMap((sentence) => wrap(printable(sentence), room)),
    ),
    ...(one.search ? field('search', wrap(searchText(one.search), room)) : []),
    ...exchangeField('exchange', one.exchanges, room),
    ...text('unstable', unstableText(one) ?? null),
    ...exchangeField('then', one.rerun?.exchanges, room),
    // Whole, however long: it is there to be copied.
    ...field('replay', [printable(one.replay)]),
  ]
}

/** One line for each difference, and the replay command. */
const briefLines = (one: CaseResult, layout: TerminalLayout): string[] => {
  const line = (label: string, value: string | null): string[] =>
    value === null ? [] : field(label, fitLines(printable(value).replaceAll(/\s+/g, ' '), textWidth(layout), 1))
  const messageOnly = one.expected === null && one.actual === null
  return [
    ...line('happened', messageOnly ? one.message : null),
    ...line('expected', one.expected),
    ...line('actual', one.actual),
    ...line('unstable', unstableText(one) ?? null),
    ...field('replay', [printable(one.replay)]),
  ]
}

/** The most sources of a rule on one screen. */
const maxSources = 2

/** The sources of a rule; of many, the first ones, and how to see the others. */
const sourceLines = (id: string): readonly string[] => {
  const all = findRule(id)?.sources ?? []
  const more = all.length - maxSources
  const shown = all.slice(0, maxSources).map(citation)
  return more > 0
    ? [...shown, `and in ${more} more ${more === 1 ? 'place' : 'places'}: npx assay explain ${id}`]
    : shown
}

/** A rule that fails, or warns: its demand and source, its first such scenario in full, the names of others. */
export const ruleBlock = (rule: RuleResult, kind: 'fail' | 'warn', layout: TerminalLayout): readonly ProblemBlock[] => {
  const matching = rule.cases.filter(({ outcome }) => outcome === kind)
  const [first, ...others] = [...matching.filter((one) => !isKnownFailure(one)), ...matching.filter(isKnownFailure)]
  if (!first) return []
  const room = textWidth(layout)
  const paint = kind === 'fail' ? layout.colours.red : layout.colours.yellow
  const heading = wrap(`${kind.toUpperCase()} ${rule.id} (${rule.level}) ${rule.text}`, layout.width)
  const colouredHeading = heading.map((line) => paint(line))
  const full = [
    ...colouredHeading,
    ...field(
      'documented',
      sourceLines(rule.id).flatMap((place) => wrap(place, room)),
    ),
    ...caseLines(first, layout),
    ...(others.length > 0 ? field('also', wrap(others.map(({ name }) => printable(name)).join('; '), room)) : []),
  ]
  return [{ full, brief: [...colouredHeading, ...briefLines(first, layout)] }]
}

/** Errors without a verdict. Equal errors are one: a target that is down is reported once, not per scenario. */
export const errorBlocks = (rules: readonly RuleResult[], layout: TerminalLayout): readonly ProblemBlock[] => {
  const errors = rules.flatMap(({ id, cases }) =>
    cases.filter(({ outcome }) => outcome === 'error').map((one) => ({ id, one })),
  )
  const alike = Map.groupBy(errors, ({ one }) => `${one.reason}: ${one.message}`)
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const ruleCount = new Set(group.map(({ id }) => id)).size
    const rulesText = `${ruleCount} ${ruleCount === 1 ? 'rule' : 'rules'}`
    const where = group.length === 1 ? first.id : `${group.length} scenarios of ${rulesText}, the first of ${first.id}`
    const heading = wrap(`ERROR ${first.one.reason === null ? '' : `(${first.one.reason}) `}in ${where}`, layout.width)
    const colouredHeading = heading.map((line) => layout.colours.red(line))
    return [
      {
        full: [...colouredHeading, ...caseLines(first.one, layout)],
        brief: [...colouredHeading, ...briefLines(first.one, layout)],
      },
    ]
  })
}
