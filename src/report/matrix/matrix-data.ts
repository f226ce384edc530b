import { printable } from '../../output/printable.ts'
import { areas, rules as catalogue, findRule } from '../../rules/catalogue.ts'
import { editions } from '../../rules/rule.ts'
import type { Exchange } from '../../targets/target.ts'
import { claimSentence, headlineClaims } from '../../verdict/judge.ts'
import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { CaseResult, RuleResult, RunResult } from '../../verdict/result.ts'
import { citation } from '../explanation/citation.ts'
import { isKnownRule, knownText } from '../text/known-failure.ts'
import { reasonSentence } from '../text/reason-sentence.ts'
import { searchText } from '../text/search-text.ts'
import { unstableText } from '../text/unstable.ts'
import { columnLabels } from './column-labels.ts'
import { printableExchange } from './printable-exchange.ts'

/** A case that did not pass, or the reason why it does not apply. Texts of the target are printable. */
export type MatrixCase = {
  readonly name: string
  readonly place: string
  readonly outcome: OutcomeKind
  readonly why: string | null
  readonly message: string | null
  readonly expected: string | null
  readonly actual: string | null
  /** None when there is nothing to show. */
  readonly replay: string | null
  /** How the failure matches a baseline. */
  readonly known: string | null
  /** How often an unstable failure failed. */
  readonly unstable: string | null
  readonly steps: readonly (readonly [text: string, status: string])[]
  /** The counterexample of a search in sentences, and how far the search went. */
  readonly story: readonly string[]
  readonly search: string | null
  /** The number of exchanges before those that are shown. */
  readonly omitted: number
  readonly exchanges: readonly Exchange[]
  /** The last exchanges of the second run of an unstable failure, which passed. */
  readonly passedWith: readonly Exchange[]
}

/** The verdict on one rule in one run. Cases that passed have only their name, as an index into `names`. */
export type MatrixCell = {
  readonly outcome: OutcomeKind
  readonly why: string | null
  /** Whether all of its failures are known. */
  readonly known: boolean
  readonly cases: readonly (number | MatrixCase)[]
}

export type MatrixRow = {
  readonly id: string
  readonly level: string
  readonly area: string
  readonly text: string
  /** Only for a rule of this catalogue. */
  readonly editions: readonly string[]
  readonly documented: readonly string[]
  /**
   * One for each column; null when the run has no verdict, since the rule is not in its edition or was not selected.
   */
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

/** The data of the matrix page: everything that its script gets. */
export type MatrixData = {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
  readonly names: readonly string[]
}

/** The most exchanges of a case that the page keeps, shared among its columns. */
const maxExchanges = 6

/** Puts results side by side: a row for each rule of any of them, in catalogue order, and a column for each result. */
export const matrixData = (results: readonly RunResult[]): MatrixData => {
  const names = new Map<string, number>()
  const nameIndex = (name: string): number => {
    const known = names.get(name) ?? names.size
    names.set(name, known)
    return known
  }
  const maxPerCase = Math.max(1, Math.floor(maxExchanges / results.length))
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
      documented: findRule(rule.id)?.sources.map(citation) ?? [],
      cells: own.map((verdict) => (verdict ? cellOf(verdict, nameIndex, maxPerCase) : null)),
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

/** Every rule of any result, with the text of the last result that has it: catalogued rules first, then unknown ones. */
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

const cellOf = (verdict: RuleResult, nameIndex: (name: string) => number, maxExchangesShown: number): MatrixCell => ({
  outcome: verdict.outcome,
  why: verdict.outcome === 'pass' || verdict.reason === null ? null : printable(reasonSentence(verdict)),
  known: isKnownRule(verdict),
  cases: verdict.cases
    .toSorted((a, b) => outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome))
    .map((one) => (one.outcome === 'pass' ? nameIndex(printable(one.name)) : caseOf(one, maxExchangesShown))),
})

/** The order in which the cases of a rule are shown. */
const outcomeOrder: readonly OutcomeKind[] = [
  'fail',
  'error',
  'warn',
  'blocked',
  'unverified',
  'observation',
  'pass',
  'not-applicable',
]

const printableOrNull = (text: string | null): string | null => (text === null ? null : printable(text))

const caseOf = (one: CaseResult, maxExchangesShown: number): MatrixCase => {
  const notApplicable = one.outcome === 'not-applicable'
  const exchanges = notApplicable ? [] : (one.exchanges ?? [])
  const shown = exchanges.slice(-maxExchangesShown)
  return {
    name: printable(one.name),
    place: `${printable(one.feature)}:${one.line}`,
    outcome: one.outcome,
    why: one.reason === null ? null : printable(reasonSentence(one)),
    message: printableOrNull(one.message),
    expected: printableOrNull(one.expected),
    actual: printableOrNull(one.actual),
    replay: notApplicable ? null : printable(one.replay),
    known: one.known ? printable(knownText(one.known)) : null,
    unstable: unstableText(one) ?? null,
    steps:
      anyStepRun(one) && !notApplicable
        ? one.steps.map(({ keyword, text, status }) => [printable(`${keyword.trim()} ${text}`), status])
        : [],
    story: one.search?.story?.map(printable) ?? [],
    search: one.search ? searchText(one.search) : null,
    omitted: exchanges.length - shown.length,
    exchanges: shown.map(printableExchange),
    passedWith: (one.rerun?.exchanges ?? []).slice(-maxExchangesShown).map(printableExchange),
  }
}

/** Whether its steps say more than that none ran. */
const anyStepRun = ({ steps }: CaseResult): boolean => steps.some(({ status }) => status !== 'skipped')
