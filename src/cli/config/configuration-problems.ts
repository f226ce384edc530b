import type { z } from 'zod'
import { ConfigurationError, type FileLocation, locationText } from '../../input/configuration-error.ts'
import { didYouMean } from '../../input/did-you-mean.ts'
import { schemaProblem } from '../../input/schema-problem.ts'
import { configNames } from './config-schema.ts'

type Issue = z.core.$ZodIssue
type Problem = { readonly place: FileLocation; readonly what: string; readonly advice?: string | undefined }

const secretProblem = (issue: Issue): Pick<Problem, 'what' | 'advice'> | undefined =>
  issue.path[0] === 'controlToken' && issue.code === 'invalid_type'
    ? {
        what: 'do not put secrets in the configuration file',
        advice: "Name the environment variable that holds it: controlToken: { env: 'ASSAY_CONTROL_TOKEN' }",
      }
    : undefined

const problemsOf = (issue: Issue, file: string, text: string): readonly Problem[] => {
  const at = (path: readonly PropertyKey[]): FileLocation => {
    const names = path.map(String)
    return { file, ...positionOf(names, text), field: names.join('.') }
  }
  if (issue.code !== 'unrecognized_keys') {
    return [{ place: at(issue.path), ...(secretProblem(issue) ?? { what: schemaProblem(issue) }) }]
  }
  return issue.keys.map((name) => ({
    place: at([...issue.path, name]),
    what: `there is no setting "${name}"`,
    advice: didYouMean(name, configNames) ?? `The settings are ${configNames.join(', ')}.`,
  }))
}

/** Finding the place of a problem reads the text, so that it is done for these many. */
const shownProblems = 20

/** What is wrong in a configuration, the first twenty problems with their place and what to do. */
export const configurationError = ({ issues }: z.ZodError, file: string, text: string): ConfigurationError => {
  const single = issues.flatMap((issue): readonly Issue[] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((name) => ({ ...issue, keys: [name] })) : [issue],
  )
  const problems = single
    .slice(0, shownProblems)
    .flatMap((issue) => problemsOf(issue, file, text))
    .sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0))
  const [first, ...others] = problems
  if (first && others.length === 0) {
    return new ConfigurationError(first.place, first.what, first.advice === undefined ? {} : { advice: first.advice })
  }
  const lines = problems.map(({ place, what, advice }) =>
    [`${locationText(place)}: ${what}.`, ...(advice === undefined ? [] : [advice])].join(' '),
  )
  const further = single.length - problems.length
  if (further > 0) lines.push(`Further problems: ${further}.`)
  return new ConfigurationError({ file }, `${single.length} settings are invalid`, { advice: lines.join('\n  ') })
}

/** The place of a name in a file, each name of its path after the one before. */
const positionOf = (path: readonly string[], text: string): { line?: number; column?: number } => {
  let offset = 0
  for (const name of path) {
    if (!/^[\w.-]+$/.test(name)) break
    const setting = new RegExp(`(^|[\\s{,'"])${name.replaceAll('.', '\\.')}['"]?\\s*:`, 'g')
    setting.lastIndex = offset
    const found = setting.exec(text)
    if (!found) break
    offset = found.index + (found[1] ?? '').length
  }
  if (offset === 0 && path.length > 0 && !text.startsWith(path[0] ?? '')) return {}
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
