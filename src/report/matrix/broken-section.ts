import { html, raw } from 'hono/html'
import { printable } from '../../output/printable.ts'
import { findRule } from '../../rules/catalogue.ts'
import { causeHeading, causesOf } from '../../verdict/causes.ts'
import { byClarity, isSaid } from '../../verdict/clarity.ts'
import type { CaseResult, Cause, RuleResult, RunResult } from '../../verdict/result.ts'
import { citation } from '../explanation/citation.ts'
import { namesText } from '../text/case-title.ts'
import { commandNote } from '../text/command-note.ts'
import { decisiveExchange, exchangeSides, secretsMeaning, withTruncatedBodies } from '../text/exchange-text.ts'
import { isKnownRule, knownText } from '../text/known-failure.ts'
import { lastAction } from '../text/last-action.ts'
import { basisText, choiceText, parameterLines } from '../text/parameter-lines.ts'
import { copyableCommand } from './copyable-command.ts'

/** How many causes are told before the table; the others are in it. */
const maxProblems = 12

type Anchor = (id: string) => string

/** What is not kept, by cause, the largest first; apart from that, folded, what is known not to be. */
export const brokenSection = ({ rules }: RunResult, anchor: Anchor) => {
  const known = rules.filter((rule) => isBroken(rule) && isKnownRule(rule))
  const causes = causesOf(rules.filter((rule) => !isKnownRule(rule))).filter(({ outcome }) => outcome !== 'blocked')
  const inOrder = [
    ...causes.filter(({ outcome }) => outcome !== 'warn'),
    ...causes.filter(({ outcome }) => outcome === 'warn'),
  ]
  const more = inOrder.length - maxProblems
  const list = html`
<section class="broken"><h2>Failed</h2>
<ol>${inOrder.slice(0, maxProblems).map((cause) => causeItem(cause, rules, anchor))}</ol>
${more > 0 ? html`<p class="note">and ${more} more, in the table below</p>` : ''}</section>`
  // Where nothing unexpected is broken, they are what a reader looks for; a warning is no broken MUST.
  const open = causes.every(({ outcome }) => outcome === 'warn')
  const folded = html`
<details class="broken"${open ? raw(' open') : ''}><summary>Known failures: ${known.length} ${known.length === 1 ? 'rule' : 'rules'}</summary>
<ol>${known.map((rule) => ruleItem(rule, [], anchor))}</ol></details>`
  return html`${inOrder.length > 0 ? list : ''}${known.length > 0 ? folded : ''}`
}

const isBroken = ({ outcome }: RuleResult): boolean => outcome === 'fail' || outcome === 'error' || outcome === 'warn'

const links = (ids: readonly string[], anchor: Anchor) => ids.map((id) => html`<a href="${anchor(id)}">${id}</a> `)

/** A cause of one rule is told as that rule. */
const causeItem = (cause: Cause, rules: readonly RuleResult[], anchor: Anchor) => {
  const { outcome, rules: own, blocks, case: id } = cause
  const rule = rules.find(({ cases }) => cases.some((one) => one.id === id))
  if (!rule) return ''
  if (own.length === 1 && outcome !== 'error') return ruleItem(rule, blocks, anchor, id)
  const blocked = blocks.length === 0 ? '' : html`<dt>Blocks</dt><dd>${links(blocks, anchor)}</dd>`
  const first = rule.cases.find((one) => one.id === id)
  const demand =
    outcome === 'error'
      ? ''
      : html`<dt>Rule</dt><dd>${rule.id} ${printable(rule.text)}</dd>${documentedIn(rule, first)}`
  return html`<li><span class="mark ${outcome}">${outcome}</span> ${printable(causeHeading(cause))}
${difference(first)}<dl><dt>Rules</dt><dd>${links(own, anchor)}</dd>${demand}${blocked}${caseRows(rule, first, anchor)}</dl></li>`
}

const ruleItem = (rule: RuleResult, blocks: readonly string[], anchor: Anchor, caseId?: string) => {
  const { id, text, outcome, cases } = rule
  const first = cases
    .filter((one) => (caseId === undefined ? one.outcome === outcome : one.id === caseId))
    .toSorted(byClarity)
    .at(0)
  const blocked = blocks.length === 0 ? '' : html`<dt>Blocks</dt><dd>${links(blocks, anchor)}</dd>`
  const kind = first?.outcome ?? outcome
  return html`<li><span class="mark ${kind}">${kind}</span> <a href="${anchor(id)}">${id}</a> <small>${rule.level}</small> ${printable(text)}
${difference(first)}<dl>${documentedIn(rule, first)}${blocked}${caseRows(rule, first, anchor)}</dl></li>`
}

/** Where the demand stands that a case breaks: not where no document says it in so many words. */
const documentedIn = ({ id }: RuleResult, first: CaseResult | undefined) =>
  first === undefined || isSaid(first)
    ? (findRule(id)?.sources ?? []).map((source) => html`<dt>Documented in</dt><dd>${citation(source)}</dd>`)
    : ''

/** Expected and actual, side by side: what a reader looks for first. */
const difference = ({ expected, actual }: Partial<CaseResult> = {}) =>
  (expected ?? actual ?? null) === null
    ? ''
    : html`<dl class="sides difference"><div><dt>Expected</dt><dd>${printable(expected ?? 'not reported')}</dd></div><div><dt>Actual</dt><dd>${printable(actual ?? 'not reported')}</dd></div></dl>`

const caseRows = (rule: RuleResult, one: CaseResult | undefined, anchor: Anchor) => {
  if (!one) return ''
  const row = (name: string, text: string | null | undefined) =>
    text === null || text === undefined || text === '' ? '' : html`<dt>${name}</dt><dd>${printable(text)}</dd>`
  return html`${row('Scenario', one.name)}${row('Why required', choiceText(rule, one))}${row('Cause', basisText(one))}${row(one.search ? 'Counterexample' : 'Action', lastAction(one))}${row(one.expected === null ? 'Problem' : 'Check', one.message)}${row('Parameters', parameterLines(one).join(', '))}${row('Known', one.known && knownText(one.known))}${exchangeRow(rule, one, anchor)}<dt>Reproduce</dt><dd>${copyableCommand(one.replay)}</dd>${row('Needs', commandNote(one.replay))}${row(one.outcome === 'fail' ? 'Also failed' : 'Also', alsoFailed(rule, one))}`
}

/** The other scenarios of the rule that came to the same; of many, the first ones. */
const alsoFailed = ({ cases }: RuleResult, shown: CaseResult): string =>
  namesText(cases.filter((one) => one !== shown && one.outcome === shown.outcome).toSorted(byClarity))

/** The exchange that decided, folded, and the way to the others. */
const exchangeRow = ({ id }: RuleResult, one: CaseResult, anchor: Anchor) => {
  const [exchange] = withTruncatedBodies([decisiveExchange(one)].filter((found) => found !== undefined))
  if (exchange === undefined) return ''
  const { requestText, responseText } = exchangeSides(exchange)
  const { command, response } = exchange
  return html`<dt>Exchange</dt><dd><details><summary>${command}, ${response ? `response ${response.status}` : 'no response'}</summary><div class="sides"><div>Request<pre tabindex="0">${requestText}</pre></div><div>Response<pre tabindex="0">${responseText}</pre></div></div>${secretNote(requestText + responseText)}</details><a href="${anchor(id)}">All requests of this scenario</a></dd>`
}

const secretNote = (text: string) => (text.includes('«') ? html`<p class="quiet">${secretsMeaning}</p>` : '')
