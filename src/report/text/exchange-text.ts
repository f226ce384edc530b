import { jsonAmbiguity } from '../../input/ambiguous-json.ts'
import { printable } from '../../output/printable.ts'
import type { Exchange } from '../../targets/target.ts'
import type { CaseResult } from '../../verdict/result.ts'

/** The most characters of a body that a report keeps. */
const bodyLimit = 8000

/** The beginning of a body that is longer than `maxLength` characters, with a remark about its length. */
export const truncate = (body: string, maxLength = bodyLimit): string =>
  body.length <= maxLength ? body : `${body.slice(0, maxLength)}… (cut; ${body.length} characters in all)`

/** The same exchanges with long bodies cut, so that a server with huge answers does not fill the disk. */
export const withTruncatedBodies = (exchanges: readonly Exchange[]): readonly Exchange[] =>
  exchanges.map(({ request, response, ...rest }) => ({
    ...rest,
    request: request.body === undefined ? request : { ...request, body: truncate(request.body) },
    ...(response && { response: { ...response, body: truncate(response.body) } }),
  }))

/** Indented JSON. What is nested so deeply that the indentation would be most of it stays as it is, as does every other text. */
const pretty = (body: string): string => {
  if (jsonAmbiguity(body) !== undefined) return body
  try {
    const indented = JSON.stringify(JSON.parse(body), undefined, 2)
    return indented.length > longestIndented(body) ? body : indented
  } catch {
    return body
  }
}
const longestIndented = ({ length }: string): number => 4 * length + 1_000

const headerLines = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`)

/** The two sides of an exchange as text: first line, headers, body, indented JSON; or why no response came. */
export const exchangeSides = ({
  request,
  response,
  failure,
}: Exchange): { requestText: string; responseText: string } => {
  const side = (first: string, headers: Readonly<Record<string, string>>, body: string | undefined): string =>
    printable([first, ...headerLines(headers), ...(body ? ['', pretty(body)] : [])].join('\n'))
  return {
    requestText: side(`${request.method} ${request.url}`, request.headers, request.body),
    responseText: response
      ? side(`${response.status}`, response.headers, response.body)
      : printable(failure ?? 'no response'),
  }
}

/**
 * The exchange that a verdict rests on: the one that the case names, else the last one on the public plane, else the last
 * one.
 */
export const decisiveExchange = ({
  exchanges = [],
  decisive,
}: Pick<CaseResult, 'exchanges' | 'decisive'>): Exchange | undefined =>
  (decisive === undefined ? undefined : exchanges[decisive]) ??
  exchanges.findLast(({ plane }) => plane === 'public') ??
  exchanges.at(-1)

/** The exchange of the second run of a case that shows how it passed then: the one of the operation that had failed. */
export const rerunExchange = ({ rerun, operation }: Pick<CaseResult, 'rerun' | 'operation'>): Exchange | undefined => {
  const { exchanges = [] } = rerun ?? {}
  return exchanges.findLast(({ command }) => command === operation) ?? decisiveExchange({ exchanges })
}

const oneLine = (text: string): string => printable(text).replaceAll(/\s+/g, ' ').trim()

/**
 * An exchange in two to four lines, each one line of text whatever the layout of the bodies: the request, the response.
 */
export const exchangeLines = ({ request, response, failure }: Exchange): string[] => {
  const lines = [`${request.method} ${request.url}`, request.body ?? '']
  if (response) lines.push(`${response.status}`, response.body)
  else lines.push(failure ?? 'no response')
  return lines.map(oneLine).filter((line) => line !== '')
}

/** The request in one line, its path without the server; the response in another. */
export const exchangeInTwoLines = (exchange: Exchange): readonly string[] => {
  const { request, response, failure } = exchange
  const path = request.url.replace(/^https?:\/\/[^/]+(\/sandboxes\/[^/]+)?/, '')
  const sides = [
    `${request.method} ${path} ${request.body ?? ''}`,
    response ? `${response.status} ${response.body}` : (failure ?? 'no response'),
  ]
  return sides.map(oneLine)
}

/** What the signs in a redacted exchange mean. */
export const secretsMeaning =
  'Words in « » stand for secrets, which no report contains: «code-2» is the second code of the scenario, and always the same one.'
