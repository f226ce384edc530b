/** What a log shows, and at which place of which file; every field may come from anybody. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * A text in which no CI system finds a command: GitHub and Azure read `::name::` at the start of a line, `##[name]` and `##vso[name]`
 * anywhere, TeamCity `##teamcity[name]`. GitLab's sections need control characters, which are visible signs by then.
 */
export const withoutWorkflowCommands = (text: string): string => broken(text, '\\::', '#\\#')

/** Lines as `^` and `.` of a pattern have them. A pattern for all of a text would begin anew at each of these signs, and take those that follow each time. */
const lines = /[^\n\r\u2028\u2029]+/g

/** `colons` and `signs` are what a reader takes for `::` and `##`, and a CI system does not. */
const broken = (text: string, colons: string, signs: string): string =>
  text
    .replaceAll(lines, (line) => {
      const begin = line.length - line.trimStart().length
      const isCommand = line.startsWith('::', begin) && line.includes('::', begin + 2)
      return isCommand ? `${line.slice(0, begin)}${colons}${line.slice(begin + 2)}` : line
    })
    .replaceAll(/##(?=(?:vso|teamcity)?\[)/gi, () => signs)

/** The same for JSON, which keeps its value. */
export const jsonWithoutWorkflowCommands = (json: string): string =>
  json.replaceAll(/##(?=(?:vso|teamcity)?\[)/gi, '\\u0023#')

/** The same for XML or HTML outside of scripts and styles, which keeps what it shows. */
export const markupWithoutWorkflowCommands = (markup: string): string => broken(markup, '&#58;:', '&#35;#')

/** The same for what stands in single quotes of a shell, which keeps its value. */
export const quotedWithoutWorkflowCommands = (text: string): string => broken(text, ":'':", "#''#")

const percent = (text: string, signs: RegExp): string =>
  text.replaceAll(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

const properties = (pairs: readonly (readonly [string, string | number | undefined])[]) =>
  pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]))

/** https://docs.github.com/actions/reference/workflow-commands */
const github = ({ level, message, title, file, line }: Annotation): string => {
  const given = properties([
    ['file', file],
    ['line', line],
    ['title', title],
  ]).map(([name, value]) => `${name}=${percent(value, /[%\r\n:,]/g)}`)
  return `::${level}${given.length === 0 ? '' : ` ${given.join(',')}`}::${percent(message, /[%\r\n]/g)}`
}

/** https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands */
const azure = ({ level, message, title, file, line }: Annotation): string => {
  const escaped = (text: string, signs: RegExp): string => percent(text.replaceAll('%', '%AZP25'), signs)
  const given = properties([
    ['type', level === 'error' ? 'error' : 'warning'],
    ['sourcepath', file],
    ['linenumber', line],
  ]).map(([name, value]) => `${name}=${escaped(value, /[\r\n\];]/g)};`)
  return `##vso[task.logissue ${given.join('')}]${escaped(title === undefined ? message : `${title}: ${message}`, /[\r\n]/g)}`
}

/** https://www.jetbrains.com/help/teamcity/service-messages.html */
const teamCity = ({ level, message, title, file, line }: Annotation): string => {
  const escaped = (text: string): string =>
    text.replaceAll(/['|[\]\n\r]|[^ -~]/g, (sign) => {
      if (sign === '\n') return '|n'
      if (sign === '\r') return '|r'
      return sign < '\u0080' ? `|${sign}` : `|0x${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
    })
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `
  const text = escaped(`${place}${title === undefined ? '' : `${title}: `}${message}`)
  if (level === 'error') return `##teamcity[buildProblem description='${text}']`
  return `##teamcity[message text='${text}' status='${level === 'warning' ? 'WARNING' : 'NORMAL'}']`
}

/** An annotation as the CI system of this environment reads it, its data escaped; undefined where there is none that shows any. */
export const annotationLine = (annotation: Annotation, environment: Environment): string | undefined => {
  if (environment.GITHUB_ACTIONS === 'true') return github(annotation)
  if (environment.TF_BUILD === 'True') return azure(annotation)
  return environment.TEAMCITY_VERSION === undefined ? undefined : teamCity(annotation)
}

/** The command by which Azure shows a page of Markdown with a build; undefined elsewhere. */
export const summaryLine = (file: string, environment: Environment): string | undefined =>
  environment.TF_BUILD === 'True' ? `##vso[task.uploadsummary]${percent(file, /[\r\n]/g)}` : undefined
