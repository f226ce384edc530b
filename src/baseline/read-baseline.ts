import type { Document, LineCounter } from 'yaml'
import type { z } from 'zod'
import { ConfigurationError } from '../input/configuration-error.ts'
import { didYouMean } from '../input/did-you-mean.ts'
import { FileError } from '../input/file-error.ts'
import { parseYaml, YamlError, yamlValue } from '../input/parse-yaml.ts'
import { readText } from '../input/read-file.ts'
import { schemaProblem } from '../input/schema-problem.ts'
import { shellCommand } from '../output/shell-command.ts'
import { currentCaseId, currentRuleId } from '../rules/renamed-cases.ts'
import { type Baseline, baselineSchemaId } from '../verdict/baseline/baseline.ts'
import { baselineSchema } from './baseline-schema.ts'

/** The largest file that is read, in bytes. */
const maxBytes = 4_000_000

/** A baseline and its YAML document, so that a change keeps the comments. */
export type BaselineFile = { readonly baseline: Baseline; readonly document: Document }

/**
 * Reads a baseline: YAML, of which JSON is a part. Throws a ConfigurationError that names file, line and field when the
 * file is missing, too large, not YAML, of another version, or has an unknown field.
 */
export const readBaseline = (file: string): BaselineFile => {
  const { document, lines } = asYaml(file, () => parseYaml(baselineSource(file)))
  const json = asYaml(file, () => yamlValue(document))
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined
  if (schema !== baselineSchemaId) throw notThisVersion(file, schema)
  const parsed = baselineSchema.safeParse(json)
  if (!parsed.success) throw problemIn(parsed.error, file, document, lines)
  assertNoDuplicates(parsed.data, file)
  return { baseline: withCurrentIds(parsed.data), document }
}

/** Entries of cases and rules that are called otherwise now stand for these; of two that became one the first stays. */
const withCurrentIds = (baseline: Baseline): Baseline => {
  const current = <E extends { readonly rule: string; readonly case: string }>(entries: readonly E[]): E[] =>
    [
      ...new Map(
        entries.toReversed().map((entry): [string, E] => {
          const id = currentCaseId(entry.case)
          return [id, { ...entry, case: id, rule: id.slice(0, id.indexOf('/')) }]
        }),
      ).values(),
    ].toReversed()
  return {
    ...baseline,
    failures: current(baseline.failures),
    flaky: current(baseline.flaky),
    unverified: baseline.unverified.map((gap) => ({ ...gap, rules: [...new Set(gap.rules.map(currentRuleId))] })),
  }
}

const asYaml = <T>(file: string, act: () => T): T => {
  try {
    return act()
  } catch (cause) {
    if (!(cause instanceof YamlError)) throw cause
    const place = { file, ...(cause.line === undefined ? {} : { line: cause.line }) }
    const advice = 'Correct it there, or take an earlier version of the file.'
    throw new ConfigurationError(place, cause.message, { cause, advice })
  }
}

const baselineSource = (file: string): string => {
  try {
    return readText(file, maxBytes)
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause
    if (cause.problem === 'missing') {
      throw new ConfigurationError({ file }, 'there is no such baseline file', {
        advice: shellCommand`Create one from a run with failures: npx assay baseline update. Where nothing fails, leave --baseline out.`,
        cause,
      })
    }
    throw new ConfigurationError({ file }, `the baseline cannot be read: ${cause.message}`, {
      advice: 'Do you have permission to read it?',
      cause,
    })
  }
}

const notThisVersion = (file: string, schema: unknown): ConfigurationError => {
  const version = typeof schema === 'string' ? /^urn:assay:schema:baseline:(\d+)$/.exec(schema)?.[1] : undefined
  return version === undefined
    ? new ConfigurationError(
        { file, field: 'schema' },
        `this is not a baseline: a baseline begins with "schema: ${baselineSchemaId}"`,
      )
    : new ConfigurationError(
        { file, field: 'schema' },
        `the baseline has format ${version}; this version of assay reads format 1`,
      )
}

const problemIn = (error: z.ZodError, file: string, document: Document, lines: LineCounter): ConfigurationError => {
  // A misspelt field is also a missing one: its own name says more.
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0]
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const path = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])]
  const place = { file, ...lineOf(path, document, lines), field: path.join('.') }
  if (unknown === undefined)
    return new ConfigurationError(place, issue === undefined ? 'it cannot be read' : schemaProblem(issue))
  const advice = didYouMean(unknown, [...knownFields])
  return new ConfigurationError(place, `there is no field "${unknown}"`, advice === undefined ? {} : { advice })
}

const knownFields = [
  ...['schema', 'target', 'product', 'edition', 'failures', 'flaky', 'unverified', 'outcome', 'rules'],
  ...['rule', 'case', 'fingerprint', 'reason', 'issue', 'owner', 'expires'],
]

/** The line of the value, or of its nearest ancestor in the file. */
const lineOf = (path: readonly PropertyKey[], document: Document, lines: LineCounter): { line?: number } => {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
    if (Array.isArray(range) && typeof range[0] === 'number') return { line: lines.linePos(range[0]).line }
  }
  return {}
}

const assertNoDuplicates = ({ failures, flaky }: Baseline, file: string): void => {
  const seen = new Set<string>()
  for (const { case: id } of [...failures, ...flaky]) {
    if (seen.has(id)) throw new ConfigurationError({ file }, `${id} is listed twice`)
    seen.add(id)
  }
}
