import { html } from 'hono/html'
import { printable } from '../../output/printable.ts'
import { matrixPage } from '../matrix/html.ts'
import { type Comparison, changeKinds } from './comparison.ts'
import { changeTitles, comparisonRemarks } from './comparison-text.ts'

/**
 * The changes from one result to another, as a page: the changes by kind, each with a link to its details, then the
 * matrix of both with only the rules that differ.
 */
export const comparisonPage = (
  comparison: Comparison,
  options: { readonly rulesPage?: string } = {},
): Promise<string> => {
  const { before, after, changes } = comparison
  const groups = changeKinds
    .map((kind) => ({ kind, ofKind: changes.filter((change) => change.kind === kind) }))
    .filter(({ ofKind: own }) => own.length > 0)
  const opening = html`
${comparisonRemarks(comparison).map((remark) => html`<p class="note">${remark}</p>`)}
${changes.length === 0 ? html`<p>Nothing changed.</p>` : ''}
${groups.map(
  ({ kind, ofKind: own }) => html`<section class="changes"><h2>${changeTitles[kind]}: ${own.length}</h2>
<ul>${own.map(
    ({ rule, before: was, after: is }) =>
      html`<li><a href="#${rule.id}/2">${rule.id}</a> <small>${rule.level}</small> <span class="mark ${was ?? 'none'}">${was ?? 'absent'}</span> to <span class="mark ${is ?? 'none'}">${is ?? 'absent'}</span> ${printable(rule.text)}</li>`,
  )}</ul></section>`,
)}`
  return matrixPage([before, after], { ...options, title: 'What changed', opening, show: 'changed' })
}
