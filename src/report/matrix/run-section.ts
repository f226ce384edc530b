import { html } from 'hono/html'
import { printable } from '../../output/printable.ts'
import { worstFirst } from '../../verdict/claim.ts'
import { applicableRules } from '../../verdict/count-rules.ts'
import { claimSentence, headlineClaims } from '../../verdict/judge.ts'
import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { RuleResult, RunResult } from '../../verdict/result.ts'
import { caseCountsText, quickText } from '../text/case-counts-text.ts'
import { reasonSentence } from '../text/reason-sentence.ts'
import { claimMeaning, runSentence } from '../text/run-sentence.ts'
import {
  isUserReport,
  ruleCountText,
  userReportsTitle,
  type VerdictSection,
  verdictSections,
} from '../text/verdict-sections.ts'
import { weakMeaning, weaknessText } from '../text/weakness-text.ts'
import { brokenSection } from './broken-section.ts'
import { runDetails } from './run-details.ts'

/** A run in words before the table: the claim, the first failures, what was not verified and why. */
export const runSection = (result: RunResult, label: string, column: number, columns: number) => {
  const claims = headlineClaims(result)
  const [claim] = worstFirst(claims)
  const quick = quickText(result.run)
  const anchor = (id: string): string => (columns > 1 ? `#${id}/${column}` : `#${id}`)
  const body = html`
${claims.length === 0 ? html`<p class="claim ${headlineClass(result, 'none')}">no claim<small>${claimMeaning(undefined)}</small></p>` : claims.map((one) => html`<p class="claim ${headlineClass(result, one.claim)}">${claimSentence(one)}<small>${claimMeaning(one)}</small></p>`)}
<p>${printable(runSentence(result))}</p>
<p>${caseCountsText(result)}.${quick === undefined ? '' : ` ${quick}`}</p>
${result.run.complete ? '' : html`<p class="note">The run did not finish: unfinished scenarios are not verified.</p>`}
${result.run.scope === 'partial' ? html`<p class="note">This run was limited to ${result.run.selection.length > 0 ? result.run.selection.map(printable).join(', ') : 'some of the rules'}.${claim === undefined || claim.claim === 'none' ? '' : claims.length > 1 ? ' Each claim covers only its area.' : ' The claim covers only these rules.'}</p>` : ''}
${declaredAway(result)}${brokenSection(result, anchor)}${unseen(result, anchor)}${userReports(result, anchor)}${runDetails(result)}`
  if (columns === 1) return body
  return html`<details class="run" name="runs"><summary>${printable(label)}: ${claim?.claim ?? 'no claim'}${passText(result)}</summary>${body}</details>`
}

/** The colour of the headline: a broken MUST is told by it although a part makes no claim. */
const headlineClass = ({ rules }: RunResult, claim: string): string =>
  claim === 'none' && rules.some(({ outcome }) => outcome === 'fail') ? 'none non-conformant' : claim

/** The protections that the target says are missing: no rule fails for them. A result of an earlier version tells none. */
const declaredAway = ({ target: { weaknesses } }: RunResult) => {
  if (weaknesses === undefined) return ''
  if (weaknesses.length === 0)
    return html`
<p>Weak declarations (${weakMeaning}): none.</p>`
  return html`
<section class="weak"><h2>Weak declarations: ${weaknesses.length}</h2><p>They are ${weakMeaning}. No rule requires them, so no rule fails.</p>
<ul>${weaknesses.map((one) => html`<li>${printable(weaknessText(one))}</li>`)}</ul></section>`
}

const rulesWithOutcome = ({ rules }: RunResult, kind: OutcomeKind): readonly RuleResult[] =>
  rules.filter((rule) => rule.outcome === kind && (kind === 'observation' || !isUserReport(rule)))

const passText = (result: RunResult): string => {
  const [claim] = worstFirst(headlineClaims(result))
  return claim ? `, ${claim.rules.pass} of ${applicableRules(claim.rules)} applicable rules pass` : ''
}

/** Why a rule was not verified, as exactly as its scenarios tell it; empty where they tell no more than the reason does. */
const detailText = ({ outcome, cases }: RuleResult): string =>
  printable(cases.find((one) => one.outcome === outcome && one.message !== null)?.message ?? '')

const unseen = (result: RunResult, anchor: (id: string) => string) =>
  verdictSections.map((section) => sectionOf(section, result, anchor))

const sectionOf = ({ title, outcomes }: VerdictSection, result: RunResult, anchor: (id: string) => string) => {
  const groups = outcomes.flatMap((kind) =>
    [...Map.groupBy(rulesWithOutcome(result, kind), ({ reason, blockedBy }) => blockedBy ?? reason)]
      .map(([reason, rules]) => ({ kind, reason, rules }))
      .sort((a, b) => b.rules.length - a.rules.length),
  )
  if (groups.length === 0) return ''
  return html`
<section class="unseen"><h2>${title}</h2>
<ul>${groups.map(
    ({
      kind,
      reason,
      rules,
    }) => html`<li><details><summary><span class="mark ${kind}">${kind}</span> ${ruleCountText(rules.length)}: ${printable(reasonSentence({ outcome: kind, reason }))}</summary>
<dl>${[...Map.groupBy(rules, detailText)].map(([why, own]) => html`<dt>${why}</dt><dd>${own.map(({ id }) => html`<a href="${anchor(id)}">${id}</a> `)}</dd>`)}</dl></details></li>`,
  )}</ul></section>`
}

/** What users reported, by how the server behaves: none of it fails a run. */
const userReports = ({ rules }: RunResult, anchor: (id: string) => string) => {
  const reports = rules.filter(isUserReport)
  if (reports.length === 0) return ''
  const groups = [...Map.groupBy(reports, (rule) => `${rule.outcome}/${rule.reason}`).values()]
  return html`
<section class="unseen"><h2>${userReportsTitle}: ${reports.length}</h2>
<ul>${groups.map(([first, ...others]) => first && html`<li><span class="mark ${first.outcome}">${first.outcome}</span> ${first.outcome === 'pass' ? 'tested, nothing to report' : printable(reasonSentence(first))}: ${[first, ...others].map(({ id }) => html`<a href="${anchor(id)}">${id}</a> `)}</li>`)}</ul></section>`
}
