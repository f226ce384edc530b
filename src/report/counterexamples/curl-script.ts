import { jsonAmbiguity } from '../../input/ambiguous-json.ts'
import { quoted, shellCommand } from '../../output/shell-command.ts'
import { withoutWorkflowCommands } from '../../output/workflow-commands.ts'
import type { Exchange } from '../../targets/target.ts'
import { type BaseUrls, curlCommand, replaceableIn, type Variables } from './curl-command.ts'
import { exampleSecret } from './example-secret.ts'

/** The variables of a script by what they stand for. */
type ScriptVariables = Map<string, string>

/** Values that a server generates: ids and tokens, which differ each time. */
const serverGenerated = /^(?:«[a-z-]+-\d+»|[\w-]{16,})$/

/**
 * The exchanges as a shell script of `curl` and `jq` commands. Whoever runs it names the server in ASSAY_TARGET, and a control plane
 * in ASSAY_CONTROL_URL and ASSAY_CONTROL_TOKEN: a result decides neither where requests go nor who gets the token. What the server
 * makes up is taken from its answers; secrets that assay chose are variables with a value of the same form. All that comes from a
 * result stands in quotes or in comments, variables are numbered, and paths of JSON reach `jq` as data.
 */
export const curlScript = (exchanges: readonly Exchange[], message: string, urls: BaseUrls): string => {
  const variables: ScriptVariables = new Map()
  const lines: string[] = []
  const sent = exchanges.map(({ request }) => replaceableIn(requestText(request)))
  /** The last request that has a value. */
  const lastUse = new Map(sent.flatMap((values, at) => values.map((value) => [value, at] as const)))
  for (const [at, exchange] of exchanges.entries()) {
    for (const value of sent[at] ?? []) {
      if (value.startsWith('«') && !variables.has(value)) lines.push(...declareSecret(value, variables))
    }
    lines.push(
      '',
      ...comment(exchange.command),
      ...command(exchange, exchange.plane === 'control' ? variables : withoutControlToken(variables), urls),
    )
    lines.push(...captures(exchange, (value) => (lastUse.get(value) ?? 0) > at, variables))
  }
  const usesControl = exchanges.some(({ plane }) => plane === 'control')
  return `${['#!/bin/sh', ...comment(message), ...setup(urls, usesControl), ...lines].join('\n')}\n`
}

/** For requests to the public plane: a server, or a file, may have put the mark of the token there. */
const withoutControlToken = (variables: Variables): Variables => ({
  get: (value) => {
    const name = variables.get(value)
    return name === controlToken ? undefined : name
  },
})

const comment = (text: string): readonly string[] =>
  withoutWorkflowCommands(text)
    .split(/\r\n|[\n\r]/)
    .map((line) => `# ${line}`)

const setup = ({ target, control }: BaseUrls, usesControl: boolean): readonly string[] => [
  '#',
  ...comment(shellCommand`The run used ASSAY_TARGET=${target ?? ''}`),
  ...(usesControl && control !== undefined ? comment(shellCommand`and ASSAY_CONTROL_URL=${control}`) : []),
  '# shellcheck disable=SC1003,SC2016 # the text in single quotes is data',
  'set -eu',
  '# What a server answers may steer a terminal or a CI system.',
  // U+0080 to U+009F begin with one byte in UTF-8. They are replaced, as bytes around what is left out could make one.
  `show() { printf '%s\\n' "$ANSWER" | LC_ALL=C tr -d '\\000-\\010\\013-\\037\\177' | LC_ALL=C sed "s/$(printf '\\302')[$(printf '\\200')-$(printf '\\237')]/?/g;s/###*/# /g;s/:::*/: /g"; }`,
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
const declareSecret = (secret: string, variables: ScriptVariables): readonly string[] => {
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
  `show # ${exchange.response === undefined ? 'there was no answer' : `status ${exchange.response.status}`}`,
]

const captures = (
  { response }: Exchange,
  isUsedLater: (value: string) => boolean,
  variables: ScriptVariables,
): readonly string[] => {
  const lines: string[] = []
  for (const [path, value] of leaves(parsed(response?.body ?? ''))) {
    if (!serverGenerated.test(value) || variables.has(value) || !isUsedLater(value)) continue
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
