import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { printable } from '../../output/printable.ts'
import { jsonWithoutWorkflowCommands, markupWithoutWorkflowCommands } from '../../output/workflow-commands.ts'
import { levels } from '../../rules/rule.ts'
import { outcomeKinds } from '../../verdict/outcome.ts'
import type { RunResult } from '../../verdict/result.ts'
import { selftestLine } from '../text/selftest-text.ts'
import { columnLabels } from './column-labels.ts'
import { type MatrixData, matrixData } from './matrix-data.ts'
import { runSection } from './run-section.ts'
import { matrixScript } from './script/script.ts'
import { matrixStyle } from './style.ts'

export type MatrixOptions = {
  readonly title?: string
  /** Content between the title and the runs. */
  readonly opening?: ReturnType<typeof html>
  /** Which rows are shown at first: `all`, `problems`, `changed`, `unseen` or an outcome. */
  readonly show?: string
  /** The page that explains every rule, relative to this one; no links to it when absent. */
  readonly rulesPage?: string
}

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing is loaded from anywhere, and no script runs but the page's own, whatever a name or an answer contains. */
const policy = `default-src 'none'; style-src ${digest(matrixStyle)}; script-src ${digest(matrixScript)}; base-uri 'none'; form-action 'none'`

/**
 * Results side by side as one page that opens from disk: rules by area as rows, a column for each result, of which
 * there has to be at least one.
 */
export const matrixPage = async (results: readonly RunResult[], options: MatrixOptions = {}): Promise<string> => {
  const data = matrixData(results)
  const labels = columnLabels(results)
  const title = options.title ?? (results.length === 1 ? `Conformance of ${labels[0]}` : 'Conformance matrix')
  return markupWithoutWorkflowCommands(
    `${await html`<!doctype html>
<html lang="en"${options.rulesPage === undefined ? '' : html` data-rules="${options.rulesPage}"`}>
<head>
<meta charset="utf-8"><meta name="generator" content="assay">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<title>${printable(title)}</title>
<style>${raw(matrixStyle)}</style>
</head>
<body>
<a class="skip" href="#grid">Skip to the table</a>
<header><h1>${printable(title)}</h1></header>
<main>
${options.opening ?? ''}
<div class="runs">${results.map((result, at) => runSection(result, labels[at] ?? '', at + 1, results.length))}</div>
${filterForm(data, options.show)}
<noscript><p class="note">The table needs JavaScript, which is turned off. The failures above are complete; the other rules and the exchanges need the table.</p></noscript>
<p id="nothing" hidden>No rule matches these filters.</p>
<div class="scroll" role="region" aria-label="Rules and runs" tabindex="0">
<table id="grid" role="grid" aria-describedby="keys"><thead role="rowgroup"><tr role="row"></tr></thead><tbody role="rowgroup"></tbody></table>
</div>
<p id="keys" class="quiet">In the table, arrow keys move from cell to cell and Enter opens one: expected and actual, the exchange, and the command that reproduces it.</p>
${options.rulesPage === undefined ? '' : html`<p><a href="${options.rulesPage}">All rules and their scenarios</a></p>`}
${[...new Set(results.flatMap(({ suite }) => selftestLine(suite.selftest) ?? []))].map((line) => html`<p class="quiet">${line}</p>`)}
</main>
${dialog}
<script type="application/json" id="data">${raw(scriptJson(data))}</script>
<script>${raw(matrixScript)}</script>
</body>
</html>
`}`,
  )
}

const dialog = html`<dialog id="detail" aria-labelledby="detail-title">
<div class="bar"><button type="button" value="previous">Previous rule</button><button type="button" value="next">Next rule</button><button type="button" value="close">Close</button></div>
<div id="detail-body"></div>
</dialog>`

/** JSON that cannot end its script element. */
const scriptJson = (value: unknown): string =>
  jsonWithoutWorkflowCommands(JSON.stringify(value).replaceAll('<', '\\u003c'))

const options = (values: Iterable<string>) => [...new Set(values)].map((value) => html`<option>${value}</option>`)

const filterForm = ({ rows, columns }: MatrixData, show = 'all') => {
  const choice = (value: string, text: string) =>
    html`<option value="${value}"${value === show ? raw(' selected') : ''}>${text}</option>`
  const occurring = outcomeKinds.filter((kind) =>
    rows.some(({ cells }) => cells.some((cell) => cell?.outcome === kind)),
  )
  const anyKnown = rows.some(({ cells }) => cells.some((cell) => cell?.known))
  const editions = new Set(columns.map(({ edition }) => edition))
  return html`
<form role="search" id="filters" aria-label="Filter the rules">
  <label>Search <input type="search" name="text" autocomplete="off"></label>
  <label>Show <select name="show">${choice('all', 'all rules')}${choice('problems', 'problems')}${anyKnown ? html`${choice('unexpected', 'unexpected problems')}${choice('known', 'known failures')}` : ''}${columns.length > 1 || show === 'changed' ? choice('changed', 'differences') : ''}${choice('unseen', 'not verified')}${occurring.map((kind) => choice(kind, `only ${kind}`))}</select></label>
  <label>Level <select name="level"><option value="">any</option>${options(levels.filter((level) => rows.some((row) => row.level === level)))}</select></label>
  <label>Area <select name="area"><option value="">any</option>${options(rows.map(({ area }) => area))}</select></label>
  ${editions.size > 1 ? html`<label>Edition <select name="edition"><option value="">any</option>${options(editions)}</select></label>` : html`<input type="hidden" name="edition" value="">`}
  <button type="reset">Clear</button>
  <output id="shown" aria-live="polite"></output>
</form>`
}
