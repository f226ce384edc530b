import { printable } from '../../output/printable.ts'
import type { Exchange } from '../../targets/target.ts'
import { compactJson } from './compact-json.ts'
import type { ReferenceExchanges } from './reference-exchanges.ts'

/** `3 enter-code`, and of the control plane `1 provision-account (control plane)`. */
export const exchangeTitle = ({ command, plane }: Exchange, at: number): string =>
  `${at + 1} ${command}${plane === 'control' ? ' (control plane)' : ''}`

/** The most scenarios of which no list stands before them. */
const fewScenarios = 5
const bodyWidth = 110

/** Each scenario with its steps, and below them what was sent and what came back; what is the same everywhere is left out. */
export const exchangesText = ({ rule, edition, scenarios }: ReferenceExchanges): string =>
  [
    `${rule.id} (${rule.level}) ${rule.text}`,
    `How the reference answers in edition ${edition}. Secrets are replaced by marks such as «code-1»; the same secret always has the same mark.`,
    'Of the outbox, only new messages are shown; of the headers, only unusual ones. --json shows everything.',
    ...(scenarios.length === 0 ? ['', 'None of its scenarios sends a request.'] : []),
    ...(scenarios.length <= fewScenarios
      ? []
      : ['', `${scenarios.length} scenarios (choose with --name):`, ...scenarios.map(({ name }) => `  ${name}`)]),
    ...scenarios.flatMap(({ name, feature, line, outcome, message, steps, exchanges = [] }) => [
      '',
      `${name} (${feature}:${line}): ${outcome}${message === null ? '' : `, ${message}`}`,
      ...steps.map(({ keyword, text }) => `  ${keyword.trim()} ${text}`),
      ...exchanges.flatMap((exchange, at) => [
        '',
        `  ${exchangeTitle(exchange, at)}`,
        ...sidesOf(exchange, exchanges.slice(0, at)),
      ]),
    ]),
  ]
    .map(printable)
    .join('\n')

/** The request behind `>`, the response behind `<`. */
const sidesOf = (
  { command, request, response, failure }: Exchange,
  earlier: readonly Exchange[],
): readonly string[] => {
  const body = response && (command === 'read-deliveries' ? withoutKnown(response.body, earlier) : response.body)
  return [
    ...behind('>', `${request.method} ${request.url}`, request.headers, request.body),
    ...(response ? behind('<', `${response.status}`, response.headers, body) : [`    < ${failure ?? 'no response'}`]),
  ]
}

const behind = (
  mark: string,
  first: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
): readonly string[] => {
  const unusual = Object.entries(headers).filter(([name, value]) => usualHeaders[name]?.test(value) !== true)
  const lines = [first, ...unusual.map(([name, value]) => `${name}: ${value}`), ...(body ? bodyLines(body) : [])]
  return lines.map((line) => `    ${mark} ${line}`)
}

/** Headers of every request and response with a body, and of the control plane. */
const usualHeaders: Readonly<Record<string, RegExp>> = {
  accept: /^application\/json, application\/problem\+json$/,
  'content-type': /^application\/json$/,
  'cache-control': /^no-store$/,
  'x-content-type-options': /^nosniff$/,
}

const bodyLines = (body: string): readonly string[] => {
  const value = jsonOf(body)
  return (value === undefined ? body : compactJson(value, bodyWidth)).split('\n')
}

/** The body of a reading of the outbox, without the deliveries that the readings before it told. */
const withoutKnown = (body: string, earlier: readonly Exchange[]): string => {
  const told = Math.max(
    0,
    ...earlier.map(({ command, response }) =>
      command === 'read-deliveries' ? deliveriesIn(response?.body).length : 0,
    ),
  )
  const all = deliveriesIn(body)
  if (told === 0 || all.length < told) return body
  return JSON.stringify({ type: 'deliveries', deliveries: [`${told} shown before`, ...all.slice(told)] })
}

const deliveriesIn = (body: string | undefined): readonly unknown[] => {
  const value = jsonOf(body ?? '')
  if (typeof value !== 'object' || value === null || !('deliveries' in value)) return []
  return Array.isArray(value.deliveries) ? value.deliveries : []
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
