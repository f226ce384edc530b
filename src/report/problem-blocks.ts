import type { createColors } from 'picocolors'
import { findRule } from '../rules/catalogue.ts'
import type { CaseResult, RuleResult } from '../verdict/result.ts'
import { documented } from './documented.ts'
import { decisiveExchange, exchangeLines } from './exchange-text.ts'
import { isKnownFailure } from './known-failure.ts'
import { printable } from './printable.ts'
import { searchText } from './search-text.ts'
import { whatWasDone } from './what-was-done.ts'
import { fit, wrap } from './wrap.ts'

/** How the terminal shows a problem: so wide, in these colours. */
export type Look = { readonly width: number; readonly colours: ReturnType<typeof createColors> }

/** A problem in full, and in a few lines where there are many. */
export type Block = { readonly full: readonly string[]; readonly brief: readonly string[] }

const labelled = 11
const mostExchangeLines = 6

/** A labelled text, its continuation lines under the first. */
const field = (label: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(labelled)}${line}`)

const roomOf = ({ width }: Look): number => width - labelled - 2

const exchangeField = (one: CaseResult, room: number): string[] => {
  const decisive = decisiveExchange(one.exchanges ?? [])
  const lines = decisive ? exchangeLines(decisive) : []
  const full = lines.flatMap((line) => fit(line, room, 2))
  return field('exchange', full.length <= mostExchangeLines ? full : lines.flatMap((line) => fit(line, room, 1)))
}

const caseLines = (one: CaseResult, look: Look): string[] => {
  const room = roomOf(look)
  const text = (label: string, value: string | null): string[] =>
    value === null ? [] : field(label, wrap(printable(value), room))
  return [
    ...text('scenario', one.name),
    ...(one.search ? [] : text('done', whatWasDone(one) ?? null)),
    // With an expectation the message is what was looked at, else what went wrong.
    ...text(one.expected === null ? 'happened' : 'checked', one.message),
    ...text('expected', one.expected),
    ...text('actual', one.actual),
    ...field(
      'story',
      (one.search?.story ?? []).flatMap((sentence) => wrap(printable(sentence), room)),
    ),
    ...(one.search ? field('search', wrap(searchText(one.search), room)) : []),
    ...exchangeField(one, room),
    // Whole, however long: it is there to be copied.
    ...field('replay', [printable(one.replay)]),
  ]
}

/** What went otherwise in one line each, and the replay. */
const briefLines = (one: CaseResult, look: Look): string[] => {
  const line = (label: string, value: string | null): string[] =>
    value === null ? [] : field(label, fit(printable(value).replaceAll(/\s+/g, ' '), roomOf(look), 1))
  const told = one.expected === null && one.actual === null
  return [
    ...line('happened', told ? one.message : null),
    ...line('expected', one.expected),
    ...line('actual', one.actual),
    ...field('replay', [printable(one.replay)]),
  ]
}

/** The most places that a screen tells of a rule. */
const mostPlaces = 2

/** Where a rule is documented; of one that many places tell, the first ones, and how to see the others. */
const places = (id: string): readonly string[] => {
  const all = findRule(id)?.sources ?? []
  const more = all.length - mostPlaces
  const told = all.slice(0, mostPlaces).map(documented)
  return more > 0 ? [...told, `and in ${more} more ${more === 1 ? 'place' : 'places'}: npx assay explain ${id}`] : told
}

/** A rule that is broken, or warned of: what it demands and where, its first such scenario in full, the names of others. */
export const ruleBlock = (rule: RuleResult, kind: 'fail' | 'warn', look: Look): readonly Block[] => {
  const own = rule.cases.filter(({ outcome }) => outcome === kind)
  const [first, ...others] = [...own.filter((one) => !isKnownFailure(one)), ...own.filter(isKnownFailure)]
  if (!first) return []
  const room = roomOf(look)
  const paint = kind === 'fail' ? look.colours.red : look.colours.yellow
  const heading = wrap(`${kind.toUpperCase()} ${rule.id} (${rule.level}) ${rule.text}`, look.width)
  const painted = heading.map((line) => paint(line))
  const full = [
    ...painted,
    ...field(
      'documented',
      places(rule.id).flatMap((place) => wrap(place, room)),
    ),
    ...caseLines(first, look),
    ...(others.length > 0 ? field('also', wrap(others.map(({ name }) => printable(name)).join('; '), room)) : []),
  ]
  return [{ full, brief: [...painted, ...briefLines(first, look)] }]
}

/** What went wrong without a verdict. Errors that say the same are one: a target that is away is told once, not per scenario. */
export const errorBlocks = (rules: readonly RuleResult[], look: Look): readonly Block[] => {
  const errors = rules.flatMap(({ id, cases }) =>
    cases.filter(({ outcome }) => outcome === 'error').map((one) => ({ id, one })),
  )
  const alike = Map.groupBy(errors, ({ one }) => `${one.reason}: ${one.message}`)
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const touched = new Set(group.map(({ id }) => id)).size
    const rulesTouched = `${touched} ${touched === 1 ? 'rule' : 'rules'}`
    const where =
      group.length === 1 ? first.id : `${group.length} scenarios of ${rulesTouched}, the first of ${first.id}`
    const heading = wrap(`ERROR ${first.one.reason === null ? '' : `(${first.one.reason}) `}in ${where}`, look.width)
    const painted = heading.map((line) => look.colours.red(line))
    return [{ full: [...painted, ...caseLines(first.one, look)], brief: [...painted, ...briefLines(first.one, look)] }]
  })
}
