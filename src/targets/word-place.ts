import { readText } from '../input/read-file.ts'
import { TargetError } from './target-error.ts'

/** The largest adapter that a place is looked for in, in bytes. */
const maxBytes = 1_000_000

/** The first line, from 1, on which a word stands by itself, outside of comments; undefined where the code makes it or another file has it. */
export const lineOfWord = (source: string, word: string): number | undefined => {
  const escaped = word.replace(/[^\w]/g, '\\$&')
  const alone = new RegExp(`(?<![\\w.-])${escaped}(?![\\w.-])`)
  const at = source.split(/\r?\n/).findIndex((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && alone.test(line))
  return at < 0 ? undefined : at + 1
}

/** An error about a word of an adapter, with the file and the line that it stands on; any other error as it is. */
export const withWordPlace = (error: unknown, file: string): unknown => {
  if (!(error instanceof TargetError) || error.word === undefined) return error
  const line = lineOfWord(sourceOf(file), error.word)
  const place = line === undefined ? file : `${file}:${line}`
  return new TargetError(error.code, error.message.replace(/^the adapter\b/, `the adapter ${place}`), {
    ...(error.advice !== undefined && { advice: error.advice }),
    cause: error,
  })
}

const sourceOf = (file: string): string => {
  try {
    return readText(file, maxBytes)
  } catch {
    return ''
  }
}
