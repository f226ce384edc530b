import { printable } from '../../output/printable.ts'
import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { CaseResult, RuleResult } from '../../verdict/result.ts'
import type { BaseUrls } from '../counterexamples/curl-command.ts'
import { caseTitle } from '../text/case-title.ts'
import { commandNote } from '../text/command-note.ts'
import { knownText } from '../text/known-failure.ts'
import { basisText, choiceText, parameterLines } from '../text/parameter-lines.ts'
import { reasonSentence } from '../text/reason-sentence.ts'
import { searchText } from '../text/search-text.ts'
import { unstableText } from '../text/unstable.ts'
import { printableExchange, type ShownExchange } from './printable-exchange.ts'

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
  /** What the command needs. */
  readonly needs: string | null
  /** How the failure matches a baseline. */
  readonly known: string | null
  /** How often an unstable failure failed. */
  readonly unstable: string | null
  readonly steps: readonly (readonly [text: string, status: string])[]
  /** The counterexample of a search in sentences, and how far the search went. */
  readonly story: readonly string[]
  readonly search: string | null
  /** Why it fails, where no document says it, or the rule says MAY; null elsewhere. */
  readonly cause: string | null
  /** The parameters that it rests on, with their values. */
  readonly declared: readonly string[]
  /** Exchanges beside those that are shown. */
  readonly omitted: number
  readonly exchanges: readonly ShownExchange[]
  /** Which of those that are shown decided, counted from 0; null where the case does not say. */
  readonly decisive: number | null
  /** The last exchanges of the second run of an unstable failure, which passed. */
  readonly passedWith: readonly ShownExchange[]
}

const printableOrNull = (text: string | null): string | null => (text === null ? null : printable(text))

/** A case with at most so many of its exchanges, or all where two more are all: those before the one that decided, it, and the one after it. */
export const matrixCase = (
  rule: Pick<RuleResult, 'id' | 'level'>,
  one: CaseResult,
  maxExchangesShown: number,
  urls: BaseUrls,
): MatrixCase => {
  const notApplicable = one.outcome === 'not-applicable'
  const exchanges = notApplicable ? [] : (one.exchanges ?? [])
  // Up to the one that decided, and the one after it.
  const few = exchanges.length <= maxExchangesShown + 2
  const end = few || one.decisive === undefined ? exchanges.length : Math.min(exchanges.length, one.decisive + 2)
  const start = few ? 0 : Math.max(0, end - maxExchangesShown)
  const shown = exchanges.slice(start, end)
  return {
    name: printable(caseTitle(one)),
    place: `${printable(one.feature)}:${one.line}`,
    outcome: one.outcome,
    why: (one.blockedBy ?? one.reason) === null ? null : printable(reasonSentence(one)),
    message: printableOrNull(one.message),
    expected: printableOrNull(one.expected),
    actual: printableOrNull(one.actual),
    replay: notApplicable ? null : printable(one.replay),
    needs: notApplicable ? null : (commandNote(one.replay) ?? null),
    known: one.known ? printable(knownText(one.known)) : null,
    unstable: unstableText(one) ?? null,
    steps:
      anyStepRun(one) && !notApplicable
        ? one.steps.map(({ keyword, text, status }) => [printable(`${keyword.trim()} ${text}`), status])
        : [],
    story: one.search?.story?.map(printable) ?? [],
    search: one.search ? searchText(one.search) : null,
    cause: printableOrNull(choiceText(rule, one) ?? basisText(one) ?? null),
    declared: parameterLines(one).map(printable),
    omitted: exchanges.length - shown.length,
    exchanges: shown.map((exchange) => printableExchange(exchange, urls)),
    decisive: one.decisive === undefined || shown.length === 0 ? null : one.decisive - start,
    passedWith: (one.rerun?.exchanges ?? [])
      .slice(-maxExchangesShown)
      .map((exchange) => printableExchange(exchange, urls)),
  }
}

/** Whether its steps say more than that none ran. */
const anyStepRun = ({ steps }: CaseResult): boolean => steps.some(({ status }) => status !== 'skipped')
