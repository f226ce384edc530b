import { printable } from '../../output/printable.ts'
import { areas, rules as catalogue, editionsOfRule, findRule } from '../../rules/catalogue.ts'
import { byClarity } from '../../verdict/clarity.ts'
import { claimSentence, headlineClaims } from '../../verdict/judge.ts'
import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { RuleResult, RunResult } from '../../verdict/result.ts'
import { type BaseUrls, baseUrlsOf } from '../counterexamples/curl-command.ts'
import { citation } from '../explanation/citation.ts'
import { secretsMeaning } from '../text/exchange-text.ts'
import { isKnownRule } from '../text/known-failure.ts'
import { reasonSentence } from '../text/reason-sentence.ts'
import { columnLabels } from './column-labels.ts'
import { type MatrixCase, matrixCase } from './matrix-case.ts'

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
  /** What the signs in an exchange mean that stand for secrets. */
  readonly secrets: string
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
  const urls = results.map(baseUrlsOf)
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
      cells: own.map((verdict, at) => (verdict ? cellOf(verdict, nameIndex, maxPerCase, urls[at] ?? {}) : null)),
      changed: outcomes.size > 1,
    }
  })
  const labels = columnLabels(results)
  return {
    columns: results.map((result, at) => columnOf(result, labels[at] ?? '')),
    rows,
    names: [...names.keys()],
    secrets: secretsMeaning,
  }
}

const editionsOf = (ruleId: string): readonly string[] => {
  const rule = findRule(ruleId)
  return rule === undefined ? [] : editionsOfRule(rule)
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
  const claims = headlineClaims(result)
  return {
    label: printable(label),
    target: printable(target.url ?? target.name),
    product: target.product === null ? null : printable(target.product),
    edition: run.edition,
    claim: claims[0]?.claim ?? 'none',
    sentence: claims.length === 0 ? 'no claim' : claims.map(claimSentence).join('; '),
    reproduce: printable(run.reproduce),
  }
}

const cellOf = (
  verdict: RuleResult,
  nameIndex: (name: string) => number,
  maxExchangesShown: number,
  urls: BaseUrls,
): MatrixCell => ({
  outcome: verdict.outcome,
  why:
    verdict.outcome === 'pass' || (verdict.blockedBy ?? verdict.reason) === null
      ? null
      : printable(reasonSentence(verdict)),
  known: isKnownRule(verdict),
  cases: verdict.cases
    .toSorted((a, b) => outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) || byClarity(a, b))
    .map((one) =>
      one.outcome === 'pass' ? nameIndex(printable(one.name)) : matrixCase(verdict, one, maxExchangesShown, urls),
    ),
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
