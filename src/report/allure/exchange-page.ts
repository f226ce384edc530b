import { printable } from '../../output/printable.ts'
import type { Exchange } from '../../targets/target.ts'
import { exchangeSides } from '../text/exchange-text.ts'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

// The generators remove style sheets from attachments, and keep the styles of elements. Inherited styles are set once,
// since a report has thousands of exchanges.
const text =
  'width:100%;table-layout:fixed;border-collapse:collapse;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere;font:12px/1.45 ui-monospace,monospace'

/**
 * The exchanges of a case as an attachment to read: numbered, request and response side by side. Exchanges of the
 * control plane are labelled.
 */
export const exchangePage = (exchanges: readonly Exchange[]): string => {
  const one = (exchange: Exchange, index: number): string => {
    const { requestText, responseText } = exchangeSides(exchange)
    const planeNote = exchange.plane === 'control' ? ', test setup' : ''
    const heading = `${index + 1} of ${exchanges.length}: ${printable(exchange.command)}${planeNote}, ${exchange.milliseconds} ms`
    return `<tr><th colspan="2" scope="rowgroup">${escapeHtml(heading)}</th></tr><tr valign="top"><td>${escapeHtml(requestText)}</td><td>${escapeHtml(responseText)}</td></tr>`
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Exchanges</title></head><body>
<table border="1" cellpadding="6" style="${text}"><thead><tr><th scope="col">Request</th><th scope="col">Response</th></tr></thead><tbody>${exchanges.map(one).join('')}</tbody></table></body></html>
`
}
