import { jsonAmbiguity } from '../../input/ambiguous-json.ts'
import { quoted, shellCommand } from '../../output/shell-command.ts'
import type { Exchange } from '../../targets/target.ts'
import { type BaseUrls, curlCommand, type Variables } from './curl-command.ts'
import { exampleSecret } from './example-secret.ts'

const pseudonymPattern = /«[a-z-]+-\d+»/g
/** Values that a server generates: ids and tokens, which differ each time. */
const serverGenerated = /^(?:«[a-z-]+-\d+»|[\w-]{16,})$/

/**
 * The exchanges as a shell script of `curl` and `jq` commands. Whoever runs it names the server in ASSAY_TARGET, and a control plane
 * in ASSAY_CONTROL_URL and ASSAY_CONTROL_TOKEN: a result decides neither where requests go nor who gets the token. What the server
 * makes up is taken from its answers; secrets that assay chose are variables with a value of the same form. All that comes from a
 * result stands in quotes or in comments, variables are numbered, and paths of JSON reach `jq` as data.
 */
export const curlScript = (exchanges: readonly Exchange[], message: string, urls: BaseUrls): string => {
  const variables: Variables = new Map()
  const lines: string[] = []
  for (const [at, exchange] of exchanges.entries()) {
    const later = exchanges.slice(at + 1).map(({ request }) => requestText(request))
    for (const pseudonym of requestText(exchange.request).match(pseudonymPattern) ?? []) {
      if (!variables.has(pseudonym)) lines.push(...declareSecret(pseudonym, variables))
    }
    lines.push(
      '',
      ...comment(exchange.command),
      ...command(exchange, exchange.plane === 'control' ? variables : withoutControlToken(variables), urls),
    )
    lines.push(...captures(exchange, later, variables))
  }
  const usesControl = exchanges.some(({ plane }) => plane === 'control')
  return `${['#!/bin/sh', ...comment(message), ...setup(urls, usesControl), ...lines].join('\n')}\n`
}

/** For requests to the public plane: a server, or a file, may have put the mark of the token there. */
const withoutControlToken = (variables: Variables): Variables =>
  new Map([...variables].filter(([, name]) => name !== controlToken))

const comment = (text: string): readonly string[] => text.split(/\r\n|[\n\r]/).map((line) => `# ${line}`)

const setup = ({ target, control }: BaseUrls, usesControl: boolean): readonly string[] => [
  '#',
  ...comment(shellCommand`The run used ASSAY_TARGET=${target ?? ''}`),
  ...(usesControl && control !== undefined ? comment(shellCommand`and ASSAY_CONTROL_URL=${control}`) : []),
  '# shellcheck disable=SC1003,SC2016 # the text in single quotes is data',
  'set -eu',
  `: "\${ASSAY_TARGET:?the URL of the server}"`,
  ...(usesControl
    ? [
        `: "\${ASSAY_CONTROL_URL:?the URL of the control plane}"`,
        `: "\${ASSAY_CONTROL_TOKEN:?the token of the control plane}"`,
      ]
    : []),
]

const requestText = ({ url, headers, body = '' }: Exchange['request']): string =>
  [url, ...Object.values(headers), body].join('\n')

const controlToken = 'ASSAY_CONTROL_TOKEN'

/** A secret that assay chose; any value of its form will do. */
const declareSecret = (secret: string, variables: Variables): readonly string[] => {
  if (secret.startsWith('«control-token')) {
    variables.set(secret, controlToken)
    return []
  }
  const name = `SECRET_${variables.size + 1}`
  variables.set(secret, name)
  return [`${name}=${quoted(exampleSecret(secret, variables.size))}`]
}

const command = (exchange: Exchange, variables: Variables, urls: BaseUrls): readonly string[] => [
  `ANSWER=$(${curlCommand(exchange, urls, variables)})`,
  `printf '%s\\n' "$ANSWER" # ${exchange.response === undefined ? 'there was no answer' : `status ${exchange.response.status}`}`,
]

const captures = ({ response }: Exchange, later: readonly string[], variables: Variables): readonly string[] => {
  const lines: string[] = []
  for (const [path, value] of leaves(parsed(response?.body ?? ''))) {
    if (!serverGenerated.test(value) || variables.has(value) || !later.some((text) => text.includes(value))) continue
    const name = `VALUE_${variables.size + 1}`
    variables.set(value, name)
    lines.push(
      `${name}=$(printf '%s' "$ANSWER" | jq -r --argjson path ${quoted(JSON.stringify(path))} 'getpath($path)')`,
    )
  }
  return lines
}

const parsed = (body: string): unknown => {
  if (jsonAmbiguity(body) !== undefined) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

type JsonPath = readonly (string | number)[]

/** Every text in a JSON value, with the path to it. */
const leaves = (value: unknown, path: JsonPath = []): readonly (readonly [JsonPath, string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((one, at) => leaves(one, [...path, at]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]))
}
