import type { Exchange } from '../../targets/target.ts'
import { exchangeSides } from '../exchange-text.ts'
import { printable } from '../printable.ts'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

// The generators take style sheets out of attachments, and leave the styles of elements.
const cell = 'width:50%;vertical-align:top;text-align:left;padding:4px 8px;border:1px solid #8888'
const text = 'margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:12px/1.45 ui-monospace,monospace'

/**
 * The exchanges of a case as an attachment to read: numbered, request and response side by side. Exchanges of the control plane
 * (the examiner's arrangements) are marked as such.
 */
export const exchangePage = (exchanges: readonly Exchange[]): string => {
  const one = (exchange: Exchange, index: number): string => {
    const { asked, answered } = exchangeSides(exchange)
    const whose = exchange.plane === 'control' ? ', arranged by the examiner' : ''
    return `<h4>${index + 1} of ${exchanges.length}: ${escapeHtml(printable(exchange.command))}${whose}</h4>
<table style="width:100%;table-layout:fixed;border-collapse:collapse"><tr><th style="${cell}">Request</th><th style="${cell}">Response, after ${exchange.milliseconds} ms</th></tr>
<tr><td style="${cell}"><pre style="${text}">${escapeHtml(asked)}</pre></td><td style="${cell}"><pre style="${text}">${escapeHtml(answered)}</pre></td></tr></table>`
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Exchanges</title></head><body style="font-family:system-ui,sans-serif">
${exchanges.map(one).join('\n')}
</body></html>
`
}
