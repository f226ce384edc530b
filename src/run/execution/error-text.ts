import { inspect } from 'node:util'
import type { Exception } from '@cucumber/messages'

const maxCauses = 10
/** The folder of the runner. The packaged bundle has no such folder, so nothing is left out there. */
const runnerFolder = new URL('..', import.meta.url).href
const isUnbundled = runnerFolder.endsWith('/run/')

const isRunnerFrame = (line: string): boolean => {
  const at = line.indexOf(runnerFolder)
  return (
    line.includes('(node:internal') ||
    (isUnbundled && at >= 0 && !line.slice(at + runnerFolder.length).startsWith('fixtures/'))
  )
}

/** A thrown value in one or a few lines, for people. Any value can be thrown. */
export const messageOf = (thrown: unknown): string => {
  if (thrown instanceof Error) return thrown.message || thrown.name
  return typeof thrown === 'string' ? thrown : inspect(thrown, { breakLength: Number.POSITIVE_INFINITY })
}

/** A value on one line, for "expected" and "actual". */
export const valueText = (value: unknown): string =>
  typeof value === 'string' ? value : inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY })

const stackOf = (error: Error): string =>
  (error.stack ?? `${error.name}: ${error.message}`)
    .split('\n')
    .filter((line) => !isRunnerFrame(line))
    .join('\n')

const causesOf = (error: Error): readonly unknown[] => {
  const causes: unknown[] = []
  let cause = error.cause
  while (cause !== undefined && causes.length < maxCauses && cause !== error && !causes.includes(cause)) {
    causes.push(cause)
    cause = cause instanceof Error ? cause.cause : undefined
  }
  return causes
}

/** A thrown value for Cucumber's messages: with its stack, without the frames of the runner, and its causes. */
export const exceptionOf = (thrown: unknown): Required<Exception> => {
  if (!(thrown instanceof Error)) {
    const message = messageOf(thrown)
    return { type: 'Error', message, stackTrace: `Error: ${message}` }
  }
  const causes = causesOf(thrown).map(
    (cause) => `Caused by: ${cause instanceof Error ? stackOf(cause) : messageOf(cause)}`,
  )
  return {
    // An explicit name counts: the bundler may have renamed the class.
    type: thrown.name === 'Error' ? thrown.constructor.name : thrown.name,
    message: thrown.message,
    stackTrace: [stackOf(thrown), ...causes].join('\n'),
  }
}
