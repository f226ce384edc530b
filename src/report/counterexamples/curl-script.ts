import type { Exchange } from '../../targets/target.ts'

/** Where a value of an earlier answer is found again: the name of its variable. */
type Variables = Map<string, string>

const pseudonymPattern = /«[a-z-]+-\d+»/g
/** What a server makes up: ids and tokens, which are others the next time. */
const serverGenerated = /^(?:«[a-z-]+-\d+»|[\w-]{16,})$/

/**
 * The exchanges as a shell script of `curl` and `jq` commands. What the server makes up is taken from its answers, secrets that
 * the examiner chose are variables with a value of the same form; the control token comes from ASSAY_CONTROL_TOKEN.
 */
export const curlScript = (exchanges: readonly Exchange[], message: string): string => {
  const variables: Variables = new Map()
  const lines: string[] = []
  for (const [at, exchange] of exchanges.entries()) {
    const later = exchanges.slice(at + 1).map(({ request }) => requestText(request))
    for (const pseudonym of requestText(exchange.request).match(pseudonymPattern) ?? []) {
      if (!variables.has(pseudonym)) lines.push(...declareSecret(pseudonym, variables))
    }
    lines.push('', `# ${exchange.command}`, ...command(exchange, variables))
    lines.push(...captures(exchange, later, variables))
  }
  return `${['#!/bin/sh', ...message.split('\n').map((line) => `# ${line}`), 'set -eu', ...lines].join('\n')}\n`
}

const requestText = ({ url, headers, body = '' }: Exchange['request']): string =>
  [url, ...Object.values(headers), body].join('\n')

const nameOf = (text: string, variables: Variables): string => {
  const name = text.replaceAll(/\W+/g, '_').replaceAll(/^_|_$/g, '').toUpperCase()
  return [...variables.values()].includes(name) ? `${name}_${variables.size}` : name
}

/** A secret that the examiner chose; any value of its form will do. */
const declareSecret = (secret: string, variables: Variables): readonly string[] => {
  const name = secret.startsWith('«control-token') ? 'ASSAY_CONTROL_TOKEN' : nameOf(secret, variables)
  variables.set(secret, name)
  if (name === 'ASSAY_CONTROL_TOKEN') return [`: "\${${name}:?the token of the control plane}"`]
  return [`${name}="\${${name}:-${exampleValue(secret, variables.size)}}"`]
}
/** Some value of its form, another one for each number. What somebody knows of themselves may be a telephone number. */
const exampleValue = (secret: string, nth: number): string => {
  if (secret.startsWith('«code')) return String(nth * 7).padStart(6, '0')
  if (secret.startsWith('«date-of-birth')) return `1980-04-${String(1 + (nth % 28)).padStart(2, '0')}`
  return secret.startsWith('«evidence') ? `+1202555${String(100 + nth).padStart(4, '0')}` : `Correct horse ${nth} Ab`
}

const command = ({ request, response }: Exchange, variables: Variables): readonly string[] => {
  const headers = Object.entries(request.headers).map(
    ([key, value]) => `  -H ${quoted(`${key}: ${value}`, variables)} \\`,
  )
  const body = request.body === undefined ? [] : [`  --data ${quoted(request.body, variables)} \\`]
  return [
    `ANSWER=$(curl -sS -X ${request.method} ${quoted(request.url, variables)} \\`,
    ...headers,
    ...body,
    `  )`,
    `printf '%s\\n' "$ANSWER" # ${response === undefined ? 'there was no answer' : `status ${response.status}`}`,
  ]
}

/** In double quotes, with variables in the place of what they stand for. */
const quoted = (text: string, variables: Variables): string => {
  let escaped = text.replaceAll(/[\\"$`]/g, '\\$&')
  for (const [value, name] of variables) escaped = escaped.replaceAll(value, `\${${name}}`)
  return `"${escaped}"`
}

const captures = ({ response }: Exchange, later: readonly string[], variables: Variables): readonly string[] => {
  const lines: string[] = []
  for (const [path, value] of leaves(parsed(response?.body ?? ''))) {
    if (!serverGenerated.test(value) || variables.has(value) || !later.some((text) => text.includes(value))) continue
    const name = nameOf(pseudonymPattern.test(value) ? value : path, variables)
    pseudonymPattern.lastIndex = 0
    variables.set(value, name)
    lines.push(`${name}=$(printf '%s' "$ANSWER" | jq -r '${path}')`)
  }
  return lines
}

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Every text in a JSON value, with the jq path to it. */
const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((one, at) => leaves(one, `${path}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`))
}
