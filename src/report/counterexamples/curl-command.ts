import { quoted, shellWord } from '../../output/shell-command.ts'
import type { Exchange } from '../../targets/target.ts'
import type { RunResult } from '../../verdict/result.ts'

/** The base URLs of the run: requests go to the same paths below the ones that the user of the script names. */
export type BaseUrls = { readonly target?: string; readonly control?: string }

export const baseUrlsOf = ({ target, configuration: { controlUrl } }: RunResult): BaseUrls => ({
  ...(target.url !== undefined && target.url !== null && { target: target.url }),
  ...(typeof controlUrl === 'string' && { control: controlUrl }),
})

/** Values that differ from run to run, each with the variable that stands for it. */
export type Variables = Pick<ReadonlyMap<string, string>, 'get'>

/** The name of a header (RFC 9110, section 5.6.2). */
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/**
 * A request as a `curl` command for a POSIX shell, over several lines. Whoever runs it names the server in ASSAY_TARGET or
 * ASSAY_CONTROL_URL. All that comes from a result stands in quotes.
 */
export const curlCommand = (
  { plane, request }: Pick<Exchange, 'plane' | 'request'>,
  urls: BaseUrls,
  variables: Variables = new Map(),
): string =>
  [
    `curl -sS --globoff --proto '=http,https' -X ${shellWord(request.method)} --url ${urlWord(plane, request.url, urls, variables)}`,
    ...Object.entries(request.headers)
      .filter(([name]) => headerName.test(name))
      .map(([name, value]) => `-H ${withVariables(`${name}: ${value}`, variables)}`),
    ...(request.body === undefined ? [] : [`--data-raw ${withVariables(request.body, variables)}`]),
  ].join(' \\\n  ')

/** The path of a URL below the base URL that the user of the script names. */
const urlWord = (
  plane: Exchange['plane'],
  url: string,
  { target, control }: BaseUrls,
  variables: Variables,
): string => {
  const base = plane === 'public' ? target : control
  const path = base !== undefined && url.startsWith(base) ? url.slice(base.length) : url.replace(/^[^/]*\/\/[^/]*/, '')
  // Without the slash, what follows could become another host.
  const below = path === '' || path.startsWith('/') ? path : `/${path}`
  return `"\${${plane === 'public' ? 'ASSAY_TARGET' : 'ASSAY_CONTROL_URL'}}"${below === '' ? '' : withVariables(below, variables)}`
}

/** What a variable may stand for: the mark of a secret, or a value that a server made. */
const replaceable = /(«[a-z-]+-\d+»|[\w-]{16,})/

/** What a variable may stand for in a text, in its order. One pass. */
export const replaceableIn = (text: string): readonly string[] =>
  text.split(replaceable).filter((_, at) => at % 2 === 1)

/** A text as one word of the shell, with variables in the place of what they stand for. One pass, however many there are. */
const withVariables = (text: string, variables: Variables): string => {
  const words: string[] = []
  let plain = ''
  for (const piece of text.split(replaceable)) {
    const variable = variables.get(piece)
    if (variable === undefined) plain += piece
    else {
      if (plain !== '') words.push(quoted(plain))
      words.push(`"\${${variable}}"`)
      plain = ''
    }
  }
  if (plain !== '') words.push(quoted(plain))
  return words.length === 0 ? quoted('') : words.join('')
}
