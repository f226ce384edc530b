import { printable } from '../../output/printable.ts'
import { exchangeSides } from '../../report/text/exchange-text.ts'
import type { Exchange } from '../../targets/target.ts'
import type { ReferenceExchanges } from './reference-exchanges.ts'

const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `${by}${line}`))
    .join('\n')

/** `3 enter-code`, and of the control plane `1 provision-account (control plane)`. */
export const exchangeTitle = ({ command, plane }: Exchange, at: number): string =>
  `${at + 1} ${command}${plane === 'control' ? ' (control plane)' : ''}`

/** Each scenario with its steps, and below them what was sent and what came back. */
export const exchangesText = ({ rule, edition, scenarios }: ReferenceExchanges): string =>
  [
    `${rule.id} (${rule.level}) ${rule.text}`,
    `How the reference answers in edition ${edition}. Secrets are marks such as «code-1»: the same secret, the same mark.`,
    ...(scenarios.length === 0 ? ['', 'No scenario of it sends anything that could be shown.'] : []),
    ...scenarios.flatMap(({ name, feature, line, outcome, message, steps, exchanges = [] }) => [
      '',
      `${name} (${feature}:${line}): ${outcome}${message === null ? '' : `, ${message}`}`,
      ...steps.map(({ keyword, text }) => `  ${keyword.trim()} ${text}`),
      ...exchanges.flatMap((exchange, at) => {
        const { requestText, responseText } = exchangeSides(exchange)
        return [
          '',
          `  ${exchangeTitle(exchange, at)}`,
          indented(requestText, '    > '),
          indented(responseText, '    < '),
        ]
      }),
    ]),
  ]
    .map(printable)
    .join('\n')
