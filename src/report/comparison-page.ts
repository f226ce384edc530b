import { html } from 'hono/html'
import { type Comparison, changeKinds } from './comparison.ts'
import { changeTitles } from './comparison-text.ts'
import { matrixPage } from './matrix/html.ts'
import { printable } from './printable.ts'

/**
 * What changed from one result to another, as a page: the changes by kind, each leading to what happened, then the matrix of both
 * with only the rules that differ.
 */
export const comparisonPage = (
  { before, after, changes, sameDemands }: Comparison,
  options: { readonly rulesPage?: string } = {},
): Promise<string> => {
  const groups = changeKinds
    .map((kind) => ({ kind, own: changes.filter((change) => change.kind === kind) }))
    .filter(({ own }) => own.length > 0)
  const opening = html`
${sameDemands ? '' : html`<p class="note">They were not held against the same demands: edition, features or catalogue differ.</p>`}
${changes.length === 0 ? html`<p>Nothing changed.</p>` : ''}
${groups.map(
  ({ kind, own }) => html`<section class="changes"><h2>${changeTitles[kind]}: ${own.length}</h2>
<ul>${own.map(
    ({ rule, before: was, after: is }) =>
      html`<li><a href="#${rule.id}/2">${rule.id}</a> <small>${rule.level}</small> <span class="mark ${was ?? 'none'}">${was ?? 'not run'}</span> to <span class="mark ${is ?? 'none'}">${is ?? 'not run'}</span> ${printable(rule.text)}</li>`,
  )}</ul></section>`,
)}`
  return matrixPage([before, after], { ...options, title: 'What changed', opening, show: 'changed' })
}
