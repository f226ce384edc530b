import { areas, rules as catalogue, findRule } from '../../rules/catalogue.ts'
import { editions } from '../../rules/rule.ts'
import type { Exchange } from '../../targets/target.ts'
import { claimSentence, headlineClaims } from '../../verdict/judge.ts'
import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { CaseResult, RuleResult, RunResult } from '../../verdict/result.ts'
import { documented } from '../documented.ts'
import { isKnownRule, knownText } from '../known-failure.ts'
import { printable } from '../printable.ts'
import { reasonSentence } from '../reason-sentence.ts'
import { searchText } from '../search-text.ts'
import { columnLabels } from './column-labels.ts'
import { shownExchange } from './shown-exchange.ts'

/**
 * A case that did not pass, with what a reader needs to understand it; of one that does not apply, why. Texts of the target are
 * printable.
 */
export type MatrixCase = {
  readonly name: string
  readonly place: string
  readonly outcome: OutcomeKind
  readonly why: string | null
  readonly message: string | null
  readonly expected: string | null
  readonly actual: string | null
  /** None where there is nothing to see. */
  readonly replay: string | null
  /** What a baseline says of the failure. */
  readonly known: string | null
  readonly steps: readonly (readonly [text: string, status: string])[]
  /** How a search broke the rule, in sentences, and how far it came. */
  readonly story: readonly string[]
  readonly search: string | null
  /** Exchanges before those that are shown. */
  readonly omitted: number
  readonly exchanges: readonly Exchange[]
}

/** The verdict on one rule in one run. Of cases that passed only the name is kept, as a number into `names`. */
export type MatrixCell = {
  readonly outcome: OutcomeKind
  readonly why: string | null
  /** Whether all that fails is known to. */
  readonly known: boolean
  readonly cases: readonly (number | MatrixCase)[]
}

export type MatrixRow = {
  readonly id: string
  readonly level: string
  readonly area: string
  readonly text: string
  /** Of a rule that we know. */
  readonly editions: readonly string[]
  readonly documented: readonly string[]
  /** One for each column; null where the run has no verdict, since the rule is not of its edition or was not selected. */
  readonly cells: readonly (MatrixCell | null)[]
  /** Whether the columns that have a verdict differ. */
  readonly changed: boolean
}

export type MatrixColumn = {
  readonly label: string
  readonly target: string
  readonly product: string | null
  readonly edition: string
  readonly claim: string
  readonly sentence: string
  readonly reproduce: string
}

/** What the page of the matrix shows: everything that its script gets. */
export type MatrixData = {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
  readonly names: readonly string[]
}

/** The most exchanges of a case that the page keeps, shared among its columns. */
const mostExchanges = 6

/** Lay results side by side: a row for each rule of any of them, in the order of the catalogue, and a column for each result. */
export const matrixData = (results: readonly RunResult[]): MatrixData => {
  const names = new Map<string, number>()
  const numberOf = (name: string): number => {
    const known = names.get(name) ?? names.size
    names.set(name, known)
    return known
  }
  const kept = Math.max(1, Math.floor(mostExchanges / results.length))
  const byRule = results.map(({ rules }) => new Map(rules.map((rule) => [rule.id, rule])))
  const rows = orderedRules(results).map((rule): MatrixRow => {
    const own = byRule.map((verdicts) => verdicts.get(rule.id))
    const outcomes = new Set(own.flatMap((verdict) => (verdict ? [verdict.outcome] : [])))
    return {
      id: rule.id,
      level: rule.level,
      area: printable(rule.area),
      text: printable(rule.text),
      editions: editionsOf(rule.id),
      documented: findRule(rule.id)?.sources.map(documented) ?? [],
      cells: own.map((verdict) => (verdict ? cellOf(verdict, numberOf, kept) : null)),
      changed: outcomes.size > 1,
    }
  })
  const labels = columnLabels(results)
  return { columns: results.map((result, at) => columnOf(result, labels[at] ?? '')), rows, names: [...names.keys()] }
}

const editionsOf = (ruleId: string): readonly string[] => {
  const known = findRule(ruleId)?.editions ?? []
  return known === 'all' ? editions : known
}

/** Every rule of any result, as the last result that has it tells it: the catalogued ones first, then what we do not know. */
const orderedRules = (results: readonly RunResult[]): readonly RuleResult[] => {
  const found = new Map(results.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)))
  const known = catalogue.flatMap(({ id }) => found.get(id) ?? [])
  const areaNames: readonly string[] = Object.values(areas).map(({ name }) => name)
  const unknown = [...found.values()].filter(({ id }) => findRule(id) === undefined)
  const place = ({ area }: RuleResult): number => (areaNames.indexOf(area) + areaNames.length) % areaNames.length
  return [...known, ...unknown].sort((a, b) => place(a) - place(b))
}

const columnOf = (result: RunResult, label: string): MatrixColumn => {
  const { run, target } = result
  const [claim] = headlineClaims(result)
  return {
    label: printable(label),
    target: printable(target.url ?? target.name),
    product: target.product === null ? null : printable(target.product),
    edition: run.edition,
    claim: claim?.claim ?? 'none',
    sentence: claim ? claimSentence(claim) : 'no claim',
    reproduce: printable(run.reproduce),
  }
}

const cellOf = (verdict: RuleResult, numberOf: (name: string) => number, kept: number): MatrixCell => ({
  outcome: verdict.outcome,
  why: verdict.outcome === 'pass' || verdict.reason === null ? null : printable(reasonSentence(verdict)),
  known: isKnownRule(verdict),
  cases: verdict.cases
    .toSorted((a, b) => tellingFirst.indexOf(a.outcome) - tellingFirst.indexOf(b.outcome))
    .map((one) => (one.outcome === 'pass' ? numberOf(printable(one.name)) : caseOf(one, kept))),
})

/** The order in which the cases of a rule are told. */
const tellingFirst: readonly OutcomeKind[] = [
  'fail',
  'error',
  'warn',
  'blocked',
  'unverified',
  'pass',
  'not-applicable',
]

const safe = (text: string | null): string | null => (text === null ? null : printable(text))

const caseOf = (one: CaseResult, kept: number): MatrixCase => {
  const idle = one.outcome === 'not-applicable'
  const exchanges = idle ? [] : (one.exchanges ?? [])
  const shown = exchanges.slice(-kept)
  return {
    name: printable(one.name),
    place: `${printable(one.feature)}:${one.line}`,
    outcome: one.outcome,
    why: one.reason === null ? null : printable(reasonSentence(one)),
    message: safe(one.message),
    expected: safe(one.expected),
    actual: safe(one.actual),
    replay: idle ? null : printable(one.replay),
    known: one.known ? printable(knownText(one.known)) : null,
    steps:
      begun(one) && !idle
        ? one.steps.map(({ keyword, text, status }) => [printable(`${keyword.trim()} ${text}`), status])
        : [],
    story: one.search?.story?.map(printable) ?? [],
    search: one.search ? searchText(one.search) : null,
    omitted: exchanges.length - shown.length,
    exchanges: shown.map(shownExchange),
  }
}

/** Whether there is more to say of its steps than that none was tried. */
const begun = ({ steps }: CaseResult): boolean => steps.some(({ status }) => status !== 'skipped')
