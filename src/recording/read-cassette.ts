import { join } from 'node:path'
import type { z } from 'zod'
import { isDeeperThan, maxJsonDepth } from '../input/ambiguous-json.ts'
import { ConfigurationError } from '../input/configuration-error.ts'
import { FileError } from '../input/file-error.ts'
import { readLines, readText } from '../input/read-file.ts'
import { shellCommand } from '../output/shell-command.ts'
import {
  type Cassette,
  type CassetteLine,
  cassetteFiles,
  cassetteLineSchema,
  cassetteSchema,
  cassetteSchemaId,
} from './cassette.ts'

/** The largest head, recording and line of it that are read, in bytes; a full run comes to some 50 MB. */
const maxHead = 1_000_000
const limits = { maxBytes: 1_000_000_000, maxLine: 64_000_000 } as const

/**
 * The head of a recording in a folder. Throws a ConfigurationError that names file and field when it is missing, not
 * JSON, of another version, or has an unknown field.
 */
export const readCassette = (folder: string): Cassette => {
  const file = join(folder, cassetteFiles.head)
  const json = parse(readHead(file), { file })
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined
  if (schema !== cassetteSchemaId) {
    const version = typeof schema === 'string' ? /^urn:assay:schema:cassette:(\d+)$/.exec(schema)?.[1] : undefined
    const what =
      version === undefined
        ? 'this is not an assay recording'
        : `the recording has format ${version}; this version of assay replays format 1`
    throw new ConfigurationError({ file, field: 'schema' }, what)
  }
  const parsed = cassetteSchema.safeParse(json)
  if (!parsed.success) throw problemIn(parsed.error, { file })
  return parsed.data
}

/** The cases of a recording. Throws a ConfigurationError that names file, line and field. */
export const readCassetteLines = async (folder: string): Promise<readonly CassetteLine[]> => {
  const file = join(folder, cassetteFiles.lines)
  const lines: CassetteLine[] = []
  let line = 0
  try {
    for await (const text of readLines(file, limits)) {
      line += 1
      const parsed = cassetteLineSchema.safeParse(parse(text, { file, line }))
      if (!parsed.success) throw problemIn(parsed.error, { file, line })
      lines.push(parsed.data)
    }
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause
    throw unreadable(file, cause)
  }
  return lines
}

type FileLine = { readonly file: string; readonly line?: number }

const unreadable = (file: string, cause: unknown): ConfigurationError =>
  cause instanceof FileError && cause.problem === 'missing'
    ? new ConfigurationError({ file }, 'there is no recording', {
        advice: shellCommand`Record one: npx assay run --target URL --record FOLDER.`,
        cause,
      })
    : new ConfigurationError(
        { file },
        `a recording cannot be read from it: ${cause instanceof Error ? cause.message : cause}`,
        { cause },
      )

const readHead = (file: string): string => {
  try {
    return readText(file, maxHead)
  } catch (cause) {
    throw unreadable(file, cause)
  }
}

/** Deeper than a line with an answer of the deepest JSON that a target may send. */
const maxDepth = maxJsonDepth + 16

const parse = (text: string, at: FileLine): unknown => {
  const value = parseJson(text, at)
  if (isDeeperThan(maxDepth, value)) throw new ConfigurationError(at, 'it is nested too deeply')
  return value
}

const parseJson = (text: string, at: FileLine): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    // Nothing of the text: a link may lead to another file.
    throw new ConfigurationError(at, 'it is not JSON, or incomplete', { cause })
  }
}

const problemIn = (error: z.ZodError, at: FileLine): ConfigurationError => {
  const [issue] = error.issues
  const field = issue?.path.map(String).join('.') ?? ''
  return new ConfigurationError({ ...at, field }, issue?.message ?? 'it cannot be read')
}
