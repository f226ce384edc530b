import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { z } from 'zod'
import { ConfigurationError } from '../input/configuration-error.ts'
import { regularFileStats } from '../input/regular-file.ts'
import {
  type Cassette,
  type CassetteLine,
  cassetteFiles,
  cassetteLineSchema,
  cassetteSchema,
  cassetteSchemaId,
} from './cassette.ts'

/** The largest files that are read, in bytes; a full run comes to some 50 MB. */
const maxBytes = { head: 1_000_000, lines: 1_000_000_000 } as const

/**
 * The head of a recording in a folder. Throws a ConfigurationError that names file and field when it is missing, not
 * JSON, of another version, or has an unknown field.
 */
export const readCassette = (folder: string): Cassette => {
  const file = join(folder, cassetteFiles.head)
  assertSize(file, maxBytes.head)
  const json = parse(readHead(file), { file })
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined
  if (schema !== cassetteSchemaId) {
    const version = typeof schema === 'string' ? /^urn:assay:schema:cassette:(\d+)$/.exec(schema)?.[1] : undefined
    const what =
      version === undefined
        ? 'this is no recording of assay'
        : `a recording of version ${version}; this assay plays version 1`
    throw new ConfigurationError({ file, field: 'schema' }, what)
  }
  const parsed = cassetteSchema.safeParse(json)
  if (!parsed.success) throw problemIn(parsed.error, { file })
  return parsed.data
}

/** The cases of a recording. Throws a ConfigurationError that names file, line and field. */
export const readCassetteLines = async (folder: string): Promise<readonly CassetteLine[]> => {
  const file = join(folder, cassetteFiles.lines)
  assertSize(file, maxBytes.lines)
  const lines: CassetteLine[] = []
  let line = 0
  try {
    for await (const text of createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      line += 1
      const parsed = cassetteLineSchema.safeParse(parse(text, { file, line }))
      if (!parsed.success) throw problemIn(parsed.error, { file, line })
      lines.push(parsed.data)
    }
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause
    throw new ConfigurationError({ file }, 'the exchanges of the recording cannot be read', { cause })
  }
  return lines
}

type FileLine = { readonly file: string; readonly line?: number }

const sizeOf = (file: string): number => {
  try {
    return regularFileStats(file).size
  } catch (cause) {
    throw new ConfigurationError(
      { file },
      `a recording cannot be read from it: ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    )
  }
}

const assertSize = (file: string, max: number): void => {
  const size = existsSync(file) ? sizeOf(file) : 0
  if (size > max) throw new ConfigurationError({ file }, `a recording of ${size} bytes is too large to be read`)
}

const readHead = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new ConfigurationError({ file }, 'there is no recording', {
      advice: 'Make one: npx assay run --target URL --record FOLDER.',
      cause,
    })
  }
}

const parse = (text: string, at: FileLine): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ConfigurationError(
      at,
      `it is not JSON, or cut off${cause instanceof Error ? `: ${cause.message}` : ''}`,
      { cause },
    )
  }
}

const problemIn = (error: z.ZodError, at: FileLine): ConfigurationError => {
  const [issue] = error.issues
  const field = issue?.path.map(String).join('.') ?? ''
  return new ConfigurationError({ ...at, field }, issue?.message ?? 'it cannot be read')
}
