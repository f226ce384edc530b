import type { Exchange } from '../targets/target.ts'
import { printable } from './printable.ts'

/** The most characters of a body that a report keeps. */
const bodyLimit = 8000

/** The beginning of a body that is longer than `most` characters, with a remark how long it was. */
export const brief = (body: string, most = bodyLimit): string =>
  body.length <= most ? body : `${body.slice(0, most)}… (cut; ${body.length} characters in all)`

/** The same exchanges with long bodies cut, so that a server that answers pages to everything does not fill the disk. */
export const withBriefBodies = (exchanges: readonly Exchange[]): readonly Exchange[] =>
  exchanges.map(({ request, response, ...rest }) => ({
    ...rest,
    request: request.body === undefined ? request : { ...request, body: brief(request.body) },
    ...(response && { response: { ...response, body: brief(response.body) } }),
  }))

const pretty = (body: string): string => {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2)
  } catch {
    return body
  }
}

const headerLines = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`)

const indent = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')

const ordinary = (exchange: Exchange): string => {
  const { request, response } = exchange
  const asked = [
    `${request.method} ${request.url}`,
    ...headerLines(request.headers),
    ...(request.body ? ['', pretty(request.body)] : []),
  ]
  const answered = response
    ? [`${response.status}`, ...headerLines(response.headers), ...(response.body ? ['', pretty(response.body)] : [])]
    : [exchange.failure ?? 'no response']
  return ['  request', indent(asked), '', `  response, after ${exchange.milliseconds} ms`, indent(answered)].join('\n')
}

/**
 * All exchanges of a case as one text to read: numbered, request and response one below the other, JSON laid out. Exchanges
 * of the control plane (the examiner's arrangements) are marked as such.
 */
export const exchangesText = (exchanges: readonly Exchange[]): string =>
  exchanges
    .map((exchange, index) => {
      const whose = exchange.plane === 'control' ? ' (control plane)' : ''
      return `${index + 1} of ${exchanges.length}  ${exchange.command}${whose}\n\n${printable(ordinary(exchange))}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)

/** The exchange that a verdict rests on: the last one on the public plane, else the last one. */
export const decisiveExchange = (exchanges: readonly Exchange[]): Exchange | undefined =>
  exchanges.findLast(({ plane }) => plane === 'public') ?? exchanges.at(-1)

/** An exchange in two to four lines, each one line of text however the bodies are laid out: what was asked, what came. */
export const exchangeLines = ({ request, response, failure }: Exchange): string[] => {
  const oneLine = (text: string): string => printable(text).replaceAll(/\s+/g, ' ').trim()
  const lines = [`${request.method} ${request.url}`, request.body ?? '']
  if (response) lines.push(`${response.status}`, response.body)
  else lines.push(failure ?? 'no response')
  return lines.map(oneLine).filter((line) => line !== '')
}
