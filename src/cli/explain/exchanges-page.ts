import { html, raw } from 'hono/html'
import { exchangeSides } from '../../report/text/exchange-text.ts'
import { exchangeTitle } from './exchanges-text.ts'
import type { ReferenceExchanges } from './reference-exchanges.ts'

const style = `
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 0 auto; padding: 1rem }
table { width: 100%; table-layout: fixed; border-collapse: collapse } th { text-align: left; font-weight: 600 }
td, th { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .4rem; vertical-align: top }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.45 ui-monospace, monospace }
.place { opacity: .75; margin: 0 } ol { list-style: none; padding-left: 1rem }
`

/** The same as a page that opens from disk and loads nothing. */
export const exchangesPage = async ({ rule, edition, scenarios }: ReferenceExchanges): Promise<string> =>
  `${await html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="generator" content="assay"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${rule.id}: the answers of a correct server</title><style>${raw(style)}</style></head>
<body><main>
<h1>${rule.id}: the answers of a correct server</h1>
<p>${rule.level}: ${rule.text}</p>
<p>Answers of the reference in edition ${edition}. Secrets are replaced by marks such as «code-1»; the same secret always has the same mark.</p>
${scenarios.map(
  ({ name, feature, line, outcome, steps, exchanges = [] }) => html`
<section><h2>${name}</h2><p class="place">${feature}:${line}, ${outcome}</p>
<ol>${steps.map(({ keyword, text }) => html`<li><b>${keyword.trim()}</b> ${text}</li>`)}</ol>
<table><thead><tr><th scope="col">Request</th><th scope="col">Response</th></tr></thead><tbody>${exchanges.map(
    (exchange, at) => {
      const { requestText, responseText } = exchangeSides(exchange)
      return html`<tr><th colspan="2" scope="rowgroup">${exchangeTitle(exchange, at)}</th></tr><tr><td><pre>${requestText}</pre></td><td><pre>${responseText}</pre></td></tr>`
    },
  )}</tbody></table></section>`,
)}
</main></body></html>`}
`
